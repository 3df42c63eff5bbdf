#include "scriptedstrava.h"

#include "ui/pages/stravaconnectiondialog.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/initials.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How the connection stands in each state, what checking brings, and what disconnecting leaves.
class TestStravaConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_strava = std::make_unique<ScriptedStrava>();
        m_opened = std::make_unique<OpenedAddresses>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_opened.reset();
        m_strava.reset();
    }

    void saysWhoIsConnected()
    {
        open(connected());
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Anna Berg"_s);
        QCOMPARE(part<QLabel>("stravaSince")->text(), u"Strava · connected since 2 Mar 2026"_s);
        QCOMPARE(part<QLabel>("stravaChip")->text(), u"Connected"_s);
        QCOMPARE(fact("userName"), u"annab"_s);
        QCOMPARE(fact("id"), u"9007199254740993"_s);
        QCOMPARE(fact("rights"), u"public profile, activities with private ones"_s);
        QCOMPARE(fact("kept"), u"7 days (Strava's policy)"_s);
        QCOMPARE(fact("application"), u"client ID 4711"_s);
        QCOMPARE(fact("access"), u"–"_s); // the keychain gave none
        QVERIFY(fact("signInKept").contains(u"keychain"));
        QVERIFY(!part<QLabel>("fact-address"));
        QVERIFY(!part<QWidget>("stravaBudget")->isVisible()); // not known
        QCOMPARE(part<QLabel>("stravaAttribution")->text(), u"Powered by Strava"_s);
        QVERIFY(!part<Banner>("stravaTrouble")->isVisible());
    }

    void saysUntilWhen()
    {
        StravaState state = connected();
        state.expiresAt = SystemClock().now() + 100h;
        open(state);
        QVERIFY(fact("access").startsWith(u"valid until "));
        QVERIFY(fact("access").endsWith(u", then renewed by itself"));
        state.expiresAt = SystemClock().now() - 1min;
        m_strava->setState(state);
        QVERIFY(fact("access").startsWith(u"renewed by itself"));
    }

    void aStravaThatIsNotTheRealOneIsShown()
    {
        StravaState state = connected();
        state.address = u"http://127.0.0.1:8080"_s;
        open(state);
        QVERIFY(fact("address").contains(u"http://127.0.0.1:8080"));
        QVERIFY(fact("address").contains(u"not Strava itself"));
    }

    void withoutAKeychainTheSessionIsNamed()
    {
        StravaState state = connected();
        state.isForSession = true;
        open(state);
        QVERIFY(fact("signInKept").contains(u"session only"));
    }

    void whatIsReadAgainStaysMeanwhile()
    {
        open(connected());
        m_strava->setState({});
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Anna Berg"_s);
        QCOMPARE(fact("userName"), u"annab"_s);
        m_strava->setState({.phase = StravaState::Phase::NotConnected});
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Not connected with Strava"_s);
    }

    void theBudgetIsShown()
    {
        const Instant soon = SystemClock().now() + 10min;
        StravaState state = connected();
        state.budget = strava::BudgetState{.readQuarter = {.used = 34, .limit = 100, .resetsAt = soon},
            .readDay = {.used = 412, .limit = 1000, .resetsAt = soon + 72h},
            .overallQuarter = {},
            .overallDay = {}};
        open(state);
        QVERIFY(part<QWidget>("stravaBudget")->isVisible());
        QVERIFY(part<QLabel>("stravaQuarterWords")->text().startsWith(u"34 of 100, new from "));
        QVERIFY(part<QLabel>("stravaDayWords")->text().startsWith(u"412 of 1,000, new from "));
        QCOMPARE(part<QProgressBar>("stravaQuarter")->value(), 34);
        QCOMPARE(part<QProgressBar>("stravaQuarter")->maximum(), 100);
        QCOMPARE(part<QProgressBar>("stravaDay")->value(), 412);
        QCOMPARE(part<QProgressBar>("stravaDay")->maximum(), 1000);
        state.budget->readQuarter.resetsAt = SystemClock().now() - 1s;
        m_strava->setState(state);
        QCOMPARE(part<QLabel>("stravaQuarterWords")->text(), u"0 of 100"_s);
        QCOMPARE(part<QProgressBar>("stravaQuarter")->value(), 0);
    }

    void anExpiredSignInLeadsToSigningIn()
    {
        StravaConnection expired = annasConnection();
        expired.isExpired = true;
        open(connected(expired));
        auto *trouble = part<Banner>("stravaTrouble");
        QVERIFY(trouble->isVisible());
        QCOMPARE(trouble->sentence(), texts::describe({.code = ErrorCode::SignInExpired}));
        QCOMPARE(part<QLabel>("stravaChip")->text(), u"Sign in again"_s);
        QVERIFY(fact("access").contains(u"sign in again"));
        QSignalSpy wanted(m_dialog, &StravaConnectionDialog::signInRequested);
        linkOf(trouble)->click();
        button("stravaSignIn")->click();
        QCOMPARE(wanted.size(), 2);
    }

    void aLockedKeychainIsToldAndTriedAgain()
    {
        StravaState state = connected();
        state.trouble = Error{.code = ErrorCode::KeychainLocked};
        open(state);
        auto *trouble = part<Banner>("stravaTrouble");
        QCOMPARE(trouble->sentence(), texts::describe(*state.trouble));
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Anna Berg"_s); // nothing is forgotten
        linkOf(trouble)->click();
        QCOMPARE(m_strava->checks, 1);
        state.trouble.reset();
        m_strava->setState(state);
        m_strava->endCheck(annasConnection());
        QVERIFY(!trouble->isVisible());
        QVERIFY(part<QLabel>("stravaSaid")->text().contains(u"Anna Berg"));
    }

    void checkingAsksStrava()
    {
        open(connected());
        button("stravaCheck")->click();
        QCOMPARE(m_strava->checks, 1);
        QVERIFY(!button("stravaCheck")->isEnabled() && !button("stravaDisconnect")->isEnabled());
        QCOMPARE(part<QLabel>("stravaSaid")->text(), u"Asking Strava…"_s);
        m_strava->endCheck(annasConnection());
        QVERIFY(button("stravaCheck")->isEnabled());
        QCOMPARE(part<QLabel>("stravaSaid")->text(), u"The connection works: Strava answered as Anna Berg."_s);
        StravaConnection narrow = annasConnection();
        narrow.scopes = {u"activity:read"_s};
        button("stravaCheck")->click();
        m_strava->endCheck(narrow);
        QVERIFY(part<QLabel>("stravaSaid")->text().contains(u"Private swims are not included"));
    }

    void disconnectingWaitsForACheck()
    {
        open(connected());
        m_dialog->check();
        m_dialog->check(); // it is asked already
        QCOMPARE(m_strava->checks, 1);
        m_dialog->askToDisconnect();
        auto *ask = m_dialog->findChild<AskCard *>();
        QVERIFY(!ask->isVisible());
        m_strava->endCheck(annasConnection());
        QVERIFY(ask->isVisible());
        m_dialog->check();
        QCOMPARE(m_strava->checks, 1);
    }

    void aFailedCheckSaysWhyAndLeadsOn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("link");
        QTest::newRow("no network") << int(ErrorCode::NetworkDown) << u"Try Again"_s;
        QTest::newRow("server") << int(ErrorCode::ServerFailed) << u"Try Again"_s;
        QTest::newRow("budget") << int(ErrorCode::BudgetSpent) << u"Try Again"_s;
        QTest::newRow("keychain") << int(ErrorCode::KeychainLocked) << u"Try Again"_s;
        QTest::newRow("inactive") << int(ErrorCode::ApplicationInactive) << u"Open Strava's Settings"_s;
        QTest::newRow("address") << int(ErrorCode::AddressRefused) << QString();
    }
    void aFailedCheckSaysWhyAndLeadsOn()
    {
        QFETCH(const int, code);
        QFETCH(const QString, link);
        open(connected());
        button("stravaCheck")->click();
        const Error error{.code = ErrorCode(code)};
        m_strava->endCheck(fail(error));
        auto *banner = part<Banner>("stravaError");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), texts::describe(error));
        QVERIFY(!part<QLabel>("stravaSaid")->isVisible());
        QCOMPARE(linkOf(banner)->text().remove(u'&'), link);
        QCOMPARE(linkOf(banner)->isVisible(), !link.isEmpty());
        if (!link.isEmpty())
            linkOf(banner)->click();
        QCOMPARE(m_strava->checks, link == u"Try Again" ? 2 : 1);
        QCOMPARE(m_opened->urls.size(), link.startsWith(u"Open") ? 1 : 0);
    }

    void disconnectingIsAskedFirst()
    {
        open(connected());
        button("stravaDisconnect")->click();
        auto *ask = m_dialog->findChild<AskCard *>();
        QVERIFY(ask->isVisible());
        QVERIFY(part<QLabel>("askConsequence")->text().contains(u"All your swims stay"));
        QVERIFY(part<QLabel>("askConsequence")->text().contains(u"secret"));
        QCOMPARE(m_strava->signOuts, 0);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape); // Not Now
        QVERIFY(!ask->isVisible() && m_dialog->isVisible());
        QCOMPARE(m_strava->signOuts, 0);
        QVERIFY(button("stravaDisconnect")->isEnabled());
    }

    void whatIsGoneIsGone()
    {
        disconnect({});
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Not connected with Strava"_s);
        QCOMPARE(part<QLabel>("stravaSaid")->text(), u"Disconnected. All your swims are still here."_s);
        QVERIFY(!part<Banner>("stravaNotRevoked")->isVisible() && !part<Banner>("stravaNotRemoved")->isVisible());
        QVERIFY(!button("stravaCheck")->isVisible() && !button("stravaDisconnect")->isVisible());
        QCOMPARE(button("stravaSignIn")->text(), u"C&onnect…"_s);
        QVERIFY(!part<QWidget>("stravaAttribution")->isVisible());
    }

    void whatStravaWasNotToldIsToBeDoneThere()
    {
        const Error offline{.code = ErrorCode::NetworkDown};
        disconnect({.notRevoked = offline, .notRemoved = {}});
        auto *banner = part<Banner>("stravaNotRevoked");
        QVERIFY(banner->isVisible() && !part<Banner>("stravaNotRemoved")->isVisible());
        QVERIFY(banner->sentence().contains(u"https://www.strava.com/settings/apps"));
        QCOMPARE(banner->details(), QStringList(texts::whyInWords(offline)));
        linkOf(banner)->click();
        QCOMPARE(m_opened->urls, QList<QUrl>{QUrl(u"https://www.strava.com/settings/apps"_s)});
    }

    void whatTheKeychainDidNotConfirmIsTold()
    {
        const Error locked{.code = ErrorCode::KeychainLocked};
        disconnect({.notRevoked = locked, .notRemoved = locked});
        QVERIFY(part<Banner>("stravaNotRevoked")->isVisible());
        auto *banner = part<Banner>("stravaNotRemoved");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->details(), QStringList(texts::whyInWords(locked)));
        m_strava->setState(connected()); // connected again elsewhere
        QVERIFY(!banner->isVisible() && !part<Banner>("stravaNotRevoked")->isVisible());
    }

    void aFailedDisconnectKeepsTheConnection()
    {
        open(connected());
        button("stravaDisconnect")->click();
        button("askYes")->click();
        m_strava->endSignOut(fail({.code = ErrorCode::LibraryFull}));
        QVERIFY(part<Banner>("stravaError")->isVisible());
        QVERIFY(!linkOf(part<Banner>("stravaError"))->isVisible());
        QCOMPARE(part<QLabel>("stravaName")->text(), u"Anna Berg"_s);
        QVERIFY(button("stravaDisconnect")->isEnabled());
    }

    void aLibraryThatMayNotBeChangedStaysConnected()
    {
        open(connected());
        m_dialog->setCanChange(false);
        QVERIFY(!button("stravaDisconnect")->isEnabled() && !button("stravaDisconnect")->toolTip().isEmpty());
        QVERIFY(!button("stravaSignIn")->isEnabled());
        QVERIFY(button("stravaCheck")->isEnabled());
        m_dialog->askToDisconnect();
        QVERIFY(!m_dialog->findChild<AskCard *>()->isVisible());
    }

    void initialsStandForTheAthlete()
    {
        QCOMPARE(Initials::of(u"Anna Berg"_s), u"AB"_s);
        QCOMPARE(Initials::of(u"anna maria berg"_s), u"AB"_s);
        QCOMPARE(Initials::of(u"Anna"_s), u"A"_s);
        QCOMPARE(Initials::of({}), QString());
    }

private:
    void open(const StravaState &state)
    {
        m_strava->setState(state);
        m_dialog = new StravaConnectionDialog(*m_strava, nullptr);
        m_dialog->show();
    }
    /// Confirms, and lets it end like this; the state is new already when the answer comes.
    void disconnect(const StravaFarewell &farewell)
    {
        open(connected());
        m_dialog->askToDisconnect();
        button("askYes")->click();
        QCOMPARE(m_strava->signOuts, 1);
        m_strava->setState({.phase = StravaState::Phase::NotConnected, .lastClientId = u"4711"_s});
        m_strava->endSignOut(farewell);
    }

    template<class T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    QAbstractButton *button(const char *name) { return part<QAbstractButton>(name); }
    static QAbstractButton *linkOf(Banner *banner) { return banner->findChild<QAbstractButton *>(u"bannerLink"_s); }
    QString fact(const char *name)
    {
        return m_dialog->findChild<QLabel *>(u"fact-"_s + QLatin1StringView(name))->text();
    }

    std::unique_ptr<ScriptedStrava> m_strava;
    std::unique_ptr<OpenedAddresses> m_opened;
    QPointer<StravaConnectionDialog> m_dialog;
};

QTEST_MAIN(TestStravaConnectionDialog)
#include "tst_stravaconnectiondialog.moc"
