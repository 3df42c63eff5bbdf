#include "stravaconnecttest.h"

#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What leads on from every end of a sign-in that failed.
class TestStravaConnectFailures : public StravaConnectTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureSaysItsWordsAndLeadsOn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("link"); // begin of its words; empty: none
        const auto row = [](const char *name, ErrorCode code, const char *link) {
            QTest::newRow(name) << int(code) << QString::fromLatin1(link);
        };
        row("denied", ErrorCode::SignInDenied, "Try Again");
        row("timed out", ErrorCode::SignInTimedOut, "Try Again");
        row("forged", ErrorCode::SignInForged, "Try Again");
        row("refused", ErrorCode::SignInRefused, "");
        row("secret missing", ErrorCode::SecretMissing, "");
        row("scopes", ErrorCode::ScopesMissing, "Ask Again");
        row("other athlete", ErrorCode::OtherAthlete, "Connect This Athlete Instead");
        row("clock", ErrorCode::ClockWrong, "Try Again");
        row("no network", ErrorCode::NetworkDown, "Try Again");
        row("untrusted", ErrorCode::ConnectionUntrusted, "Try Again");
        row("server", ErrorCode::ServerFailed, "Try Again");
        row("damaged", ErrorCode::AnswerDamaged, "Try Again");
        row("port taken", ErrorCode::ListenerFailed, "Try Again");
        row("no keychain", ErrorCode::KeychainMissing, "For This Session Only");
        row("locked keychain", ErrorCode::KeychainLocked, "Try Again");
        row("keychain fails", ErrorCode::KeychainFailed, "Try Again");
        row("under way", ErrorCode::AlreadyConnecting, "Try Again");
        row("inactive", ErrorCode::ApplicationInactive, "Open Strava's Settings");
        row("address", ErrorCode::AddressRefused, "");
    }
    void everyFailureSaysItsWordsAndLeadsOn()
    {
        QFETCH(const int, code);
        QFETCH(const QString, link);
        const Error error{.code = ErrorCode(code), .detail = u"because"_s};
        open();
        start();
        m_strava->tellAddress(address);
        m_strava->endSignIn(fail(error));
        auto *banner = part<Banner>("stravaFailure");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), texts::describe(error));
        QVERIFY(field("stravaClientId")->isVisible());
        auto *way = banner->findChild<QAbstractButton *>(u"bannerLink"_s);
        QCOMPARE(way->text().remove(u'&'), link);
        QCOMPARE(way->isVisible(), !link.isEmpty());
        if (!link.isEmpty())
            QCOMPARE(m_dialog->focusWidget(), way); // Enter goes on
        const std::size_t before = m_strava->wishes.size();
        if (link == u"Try Again") {
            way->click();
            QCOMPARE(m_strava->wishes.size(), before + 1);
            QVERIFY(!banner->isVisible());
            succeed(annasConnection());
            QVERIFY(part<QLabel>("stravaHeadline")->text().contains(u"Anna"));
        }
    }

    void aWrongSecretIsTypedAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("wrong") << int(ErrorCode::SignInRefused);
        QTest::newRow("gone") << int(ErrorCode::SecretMissing);
    }
    void aWrongSecretIsTypedAgain()
    {
        QFETCH(const int, code);
        open(connected());
        button("stravaConnect")->click();
        QVERIFY(m_strava->wishes.back().clientSecret.isEmpty());
        m_strava->endSignIn(fail({.code = ErrorCode(code)}));
        QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(field("stravaSecret")));
        QVERIFY(!button("stravaConnect")->isEnabled()); // what the keychain has is of no use
        field("stravaSecret")->setText(secret);
        button("stravaConnect")->click();
        QCOMPARE(m_strava->wishes.back().clientSecret, secret);
    }

    void whatWasUntickedIsAskedAgain()
    {
        goOnAfter(ErrorCode::ScopesMissing);
        QVERIFY(m_strava->wishes.back().asksAgain && !m_strava->wishes.back().anotherAthlete);
    }

    void anotherAthleteIsConnectedInstead()
    {
        goOnAfter(ErrorCode::OtherAthlete);
        QVERIFY(m_strava->wishes.back().anotherAthlete && !m_strava->wishes.back().asksAgain);
    }

    void withoutAKeychainTheSessionKeepsIt()
    {
        goOnAfter(ErrorCode::KeychainMissing);
        QVERIFY(m_strava->wishes.back().forSession);
        m_strava->endSignIn(fail({.code = ErrorCode::NetworkDown}));
        part<Banner>("stravaFailure")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QVERIFY(m_strava->wishes.back().forSession); // stays decided
        StravaState state = connected();
        state.isForSession = true;
        m_strava->setState(state);
        m_strava->endSignIn(annasConnection());
        QVERIFY(part<QLabel>("stravaNext")->text().contains(u"until Lengthwise ends"));
    }

    void withoutAKeychainTheSecretIsNeeded()
    {
        open(connected());
        button("stravaConnect")->click();
        m_strava->endSignIn(fail({.code = ErrorCode::KeychainMissing}));
        part<Banner>("stravaFailure")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(m_strava->wishes.size(), std::size_t(1));
        QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(field("stravaSecret")));
    }

    void anInactiveApplicationLeadsToStrava()
    {
        goOnAfter(ErrorCode::ApplicationInactive);
        QCOMPARE(m_strava->wishes.size(), std::size_t(1));
        QCOMPARE(m_opened->urls.back(), QUrl(u"https://www.strava.com/settings/api"_s));
    }

private:
    void goOnAfter(ErrorCode code)
    {
        open();
        start();
        m_strava->endSignIn(fail({.code = code}));
        part<Banner>("stravaFailure")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
    }
};

QTEST_MAIN(TestStravaConnectFailures)
#include "tst_stravaconnectfailures.moc"
