#include "syncruns.h"

#include "ui/pages/syncpage.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What the Sync page shows in each state, and what it asks for.
class TestSyncPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedStrava> m_strava;
    std::unique_ptr<SyncPage> m_page;

    template<class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    QAbstractButton *button(const char *name) { return part<QAbstractButton>(name); }
    QString words(const char *name)
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    bool shows(const char *name) { return part<QWidget>(name)->isVisible(); }
    QTableView *table() { return part<QTableView>("runs"); }

private Q_SLOTS:
    void init()
    {
        m_strava = std::make_unique<ScriptedStrava>();
        m_page = std::make_unique<SyncPage>(*m_strava);
        m_page->setNow(friday);
        m_page->resize(1356, 820);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_strava.reset();
    }

    void whoeverIsNotConnectedIsToldWhatItBrings()
    {
        QVERIFY(shows("syncConnect") && button("syncConnect")->isEnabled());
        QVERIFY(!shows("syncNow") && !shows("syncSettings") && !shows("syncHistory") && !shows("syncChip"));
        QSignalSpy asked(m_page.get(), &SyncPage::signInRequested);
        button("syncConnect")->click();
        QCOMPARE(asked.size(), 1);
        m_page->setHindrance(u"Sample swims are nobody's."_s);
        QVERIFY(!button("syncConnect")->isEnabled());
        QCOMPARE(words("syncHindrance"), u"Sample swims are nobody's."_s);
        m_page->setHindrance({});
        m_strava->setState({.phase = StravaState::Phase::SigningIn});
        QVERIFY(!button("syncConnect")->isEnabled());
        QVERIFY(words("syncHindrance").contains(u"browser"));
        QCOMPARE(words("syncChip"), u"Signing in"_s);
    }

    void connectedAndNeverSynced()
    {
        m_strava->setState(connected());
        QVERIFY(!shows("syncConnect"));
        QCOMPARE(words("syncWho"), u"Anna Berg · connected since 2 Mar 2026"_s);
        QTRY_COMPARE(words("fact-last"), u"Not yet"_s);
        QVERIFY(button("syncNow")->isEnabled());
        QVERIFY(shows("noRuns") && !table()->isVisible() && !shows("onlyProblems"));
        QVERIFY(!shows("syncBudget")); // not known yet
        QCOMPARE(words("syncAttribution"), u"Powered by Strava"_s);
    }

    void upToDateWithItsRuns()
    {
        StravaState state = connected();
        state.budget = strava::BudgetState{.readQuarter = {.used = 34, .limit = 100, .resetsAt = friday + 10min},
            .readDay = {.used = 412, .limit = 1000, .resetsAt = friday + 9h}};
        m_strava->setState(state);
        m_strava->setSync(upToDate());
        QCOMPARE(words("syncChip"), u"Up to date"_s);
        QCOMPARE(words("stravaQuarterWords"), u"34 of 100, new from 14:30"_s);
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(words("runCounts"), u"last 30 days: 3 runs, 0 not finished"_s);
        QVERIFY(!shows("syncProgress") && !shows("syncTrouble") && !shows("syncSetAside"));
        for (const char *name : {"syncNow", "syncTest", "syncOlder", "syncDelete"})
            QVERIFY2(button(name)->isEnabled(), name);
    }

    void asksForWhatItsButtonsSay()
    {
        m_strava->setState(connected());
        QSignalSpy sync(m_page.get(), &SyncPage::syncRequested);
        QSignalSpy test(m_page.get(), &SyncPage::testRequested);
        QSignalSpy older(m_page.get(), &SyncPage::olderRequested);
        QSignalSpy deletion(m_page.get(), &SyncPage::deleteRequested);
        button("syncNow")->click();
        button("syncTest")->click();
        button("syncOlder")->click();
        button("syncDelete")->click();
        QCOMPARE(sync.size() + test.size() + older.size() + deletion.size(), 4);
        QCOMPARE(std::min({sync.size(), test.size(), older.size(), deletion.size()}), 1);
    }

    void aRunShowsHowFarItIs()
    {
        m_strava->setState(connected());
        m_strava->setSync(running(PullProgress::Phase::Streams, 61, 700));
        QCOMPARE(words("syncCount"), u"61 of 700"_s);
        QVERIFY(!words("syncPhase").isEmpty());
        const auto *bar = part<QProgressBar>("syncBar");
        QCOMPARE(bar->value(), 61);
        QCOMPARE(bar->maximum(), 700);
        QVERIFY(!shows("syncNow") && !button("syncOlder")->isEnabled() && !button("syncDelete")->isEnabled());
        button("syncCancel")->click();
        QCOMPARE(m_strava->cancelledSyncs, 1);
        m_strava->setSync(upToDate());
        QVERIFY(!shows("syncCancel") && !shows("syncProgress") && shows("syncNow"));
    }

    void theKeyboardStaysWhereTheRunBegan()
    {
        m_strava->setState(connected());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button("syncNow")->setFocus();
        m_strava->setSync(running(PullProgress::Phase::Listing, 0, 0));
        QVERIFY(button("syncCancel")->hasFocus());
        m_strava->setSync(upToDate());
        QVERIFY(button("syncNow")->hasFocus());
    }

    void anExpiredSignInLeadsOn()
    {
        StravaConnection connection = annasConnection();
        connection.isExpired = true;
        m_strava->setState(connected(connection));
        QCOMPARE(words("syncChip"), u"Sign in again"_s);
        QVERIFY(shows("syncTrouble") && !button("syncNow")->isEnabled());
        QSignalSpy asked(m_page.get(), &SyncPage::signInRequested);
        part<Banner>("syncTrouble")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void aFailedRunSaysWhyAndLetsTryAgain()
    {
        m_strava->setState(connected());
        StravaSync sync = upToDate();
        sync.runs.insert(sync.runs.begin(), failedRun(9, 1min, ErrorCode::ServerFailed));
        m_strava->setSync(sync);
        QVERIFY(shows("syncTrouble") && button("syncNow")->isEnabled());
        QSignalSpy asked(m_page.get(), &SyncPage::testRequested);
        part<Banner>("syncTrouble")->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void aLockedKeychainIsTold()
    {
        StravaState state = connected();
        state.trouble = Error{.code = ErrorCode::KeychainLocked};
        m_strava->setState(state);
        QCOMPARE(words("syncChip"), u"Keychain is locked"_s);
        QVERIFY(part<Banner>("syncTrouble")->sentence().contains(u"keychain"));
    }

    void whatIsSetAsideHasItsReasons()
    {
        m_strava->setState(connected());
        StravaSync sync = upToDate();
        sync.coverage.setAside = 2;
        sync.setAside["strava:77"] = {.state = "a", .error = Error{.code = ErrorCode::ServerFailed, .count = 500}};
        m_strava->setSync(sync);
        QVERIFY(shows("syncSetAside"));
        QCOMPARE(part<Banner>("syncSetAside")->details().size(), 1);
    }

    void onlyProblemsAreShownOnDemand()
    {
        m_strava->setState(connected());
        StravaSync sync = upToDate();
        sync.runs.push_back(failedRun(0, 48h, ErrorCode::NetworkDown));
        m_strava->setSync(sync);
        QCOMPARE(table()->model()->rowCount(), 4);
        button("onlyProblems")->click();
        QCOMPARE(table()->model()->rowCount(), 1);
        m_strava->setSync(upToDate());
        QVERIFY(shows("noRuns") && shows("onlyProblems"));
        button("onlyProblems")->click();
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void aRunsWordsAreReadWhole()
    {
        m_strava->setState(connected());
        SyncRun run = failedRun(7, 1h, ErrorCode::RequestRefused);
        run.error->detail = QString(300, u'x');
        m_strava->setSync(syncOf({goodRun(8, 1min), run}));
        table()->selectRow(0);
        QVERIFY(words("runWords").isEmpty());
        table()->selectRow(1);
        QVERIFY(words("runWords").contains(run.error->detail));
    }

    void sevenHundredRunsScrollInTheirCard()
    {
        m_strava->setState(connected());
        std::vector<SyncRun> runs;
        for (int run = 700; run > 0; --run)
            runs.push_back(goodRun(run, (700 - run) * 1h));
        m_strava->setSync(syncOf(runs));
        table()->selectRow(600);
        const int rows = table()->model()->rowCount();
        QCOMPARE(rows, 700);
        QTRY_VERIFY(table()->height() < m_page->height());
        runs.insert(runs.begin(), goodRun(701, 0s));
        m_strava->setSync(syncOf(runs));
        QCOMPARE(table()->currentIndex().row(), 601); // the same run
    }

    void changesWhenItSyncs()
    {
        m_strava->setState(connected());
        m_page->setPreferences({});
        QSignalSpy told(m_page.get(), &SyncPage::preferencesChanged);
        auto *every = part<QComboBox>("syncEvery");
        QCOMPARE(every->currentText(), u"every hour"_s);
        every->setCurrentIndex(3);
        Q_EMIT every->activated(3);
        QCOMPARE(told.takeFirst().first().value<Preferences>().stravaMinutes, 180);
        part<QCheckBox>("syncByItself")->click();
        QVERIFY(!told.takeFirst().first().value<Preferences>().syncsStrava);
        QVERIFY(!every->isEnabled());
        part<QCheckBox>("syncShown")->click();
        QVERIFY(!told.takeFirst().first().value<Preferences>().showsStrava);
    }

    void changeLeadsToTheSchedule()
    {
        m_strava->setState(connected());
        m_page->setPreferences({});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button("syncChange")->click();
        QVERIFY(part<QComboBox>("syncEvery")->hasFocus());
    }

    void aShorterKeepIsAskedFirst()
    {
        m_strava->setState(connected());
        auto *sevenDays = part<QRadioButton>("syncKeepSevenDays");
        auto *connectedOnly = part<QRadioButton>("syncKeepConnected");
        QVERIFY(!sevenDays->isEnabled()); // not known yet
        m_page->setKeep(StravaKeep::UntilDisconnected);
        QVERIFY(connectedOnly->isChecked());
        QSignalSpy chosen(m_page.get(), &SyncPage::keepChosen);
        sevenDays->click();
        QCOMPARE(chosen.size(), 0);
        auto *ask = part<AskCard>("syncKeepAsk");
        QVERIFY(ask->isVisible());
        ask->findChild<QAbstractButton *>(u"askNo"_s)->click();
        QVERIFY(connectedOnly->isChecked() && chosen.isEmpty());
        sevenDays->click();
        ask->findChild<QAbstractButton *>(u"askYes"_s)->click();
        QCOMPARE(chosen.takeFirst().first().value<StravaKeep>(), StravaKeep::SevenDays);
        m_page->setKeep(StravaKeep::SevenDays);
        connectedOnly->click();
        QCOMPARE(chosen.takeFirst().first().value<StravaKeep>(), StravaKeep::UntilDisconnected);
    }

    void longNamesDoNotWidenThePage()
    {
        StravaConnection connection = annasConnection();
        connection.athlete.lastName = QString(200, u'w');
        m_strava->setState(connected(connection));
        m_strava->setSync(upToDate());
        m_page->resize(900, 600);
        QCOMPARE(m_page->width(), 900);
        QTRY_VERIFY(part<QWidget>("syncCard")->width() <= 900);
    }
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
