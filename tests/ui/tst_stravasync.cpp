#include "core/ingest/workoutloader.h"
#include "syncedstrava.h"

#include <QSignalSpy>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = StravaState::Phase;

/// Syncing as the program does it: the service in its thread, a real library, the tests' Strava.
class TestStravaSync : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncedStrava> m_strava;

    SyncedStrava &strava() { return *m_strava; }

private Q_SLOTS:
    void init() { m_strava = std::make_unique<SyncedStrava>(); }
    void cleanup() { m_strava.reset(); }

    void aSyncBringsAllSwims()
    {
        QVERIFY(strava()->connects());
        QVERIFY(strava().sync().runs.empty() && !strava().sync().isRunning() && !strava().sync().nextAt);
        QSignalSpy changed(&strava().service(), &StravaLink::swimsChanged);
        QVERIFY(strava().syncs());
        QCOMPARE(strava().sync().runs.size(), 1u);
        QVERIFY(!strava().newest().error && strava().newest().endedAt);
        QVERIFY(strava().newest().cause == SyncCause::Hand);
        QCOMPARE(strava().newest().added, swimsOfTwoWeeks);
        QVERIFY((strava().newest().otherTypes == std::map<std::string, int>{{"Ride", 2}, {"TrailRun", 2}}));
        QVERIFY(strava().sync().lastGood == strava().newest());
        QCOMPARE(strava().sync().coverage.swims, swimsOfTwoWeeks);
        QCOMPARE(strava().sync().coverage.withoutStreams, 0);
        QCOMPARE(strava().sync().coverage.withoutDetail, 0);
        QCOMPARE(strava().rows(strava()->athlete).size(), std::size_t(swimsOfTwoWeeks));
        QVERIFY(changed.size() > 0);
        QTRY_COMPARE(strava()->state().budget->readQuarter.used, int(strava().newest().calls));
        QCOMPARE(strava().fake().usage().read.quarter, int(strava().newest().calls));
    }

    void progressIsToldAFewTimesASecond()
    {
        strava().fake().change([](FakeStravaSettings &settings) {
            settings.limits = {.overall = {2'000, 20'000}, .read = {1'000, 10'000}};
        });
        strava().fake().setActivities(fakeHistory(140, strava()->clock.now() - 24h));
        QVERIFY(strava()->connects());
        int told = 0, refreshed = 0;
        connect(&strava().service(), &StravaLink::syncChanged, &strava().service(),
            [&] { told += strava().sync().isRunning() ? 1 : 0; });
        connect(&strava().service(), &StravaLink::swimsChanged, &strava().service(), [&refreshed] { ++refreshed; });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(strava().syncs());
        const qint64 lasted = timer.elapsed();
        QVERIFY(told > 0);
        // What was read of the library meanwhile is told besides: once a second.
        QVERIFY2(told <= lasted / 200 + refreshed + 3, qPrintable(u"%1 in %2 ms"_s.arg(told).arg(lasted)));
        QVERIFY2(refreshed <= lasted / 1'000 + 2, qPrintable(u"%1 in %2 ms"_s.arg(refreshed).arg(lasted)));
    }

    void aFirstSignInIsFollowedByASync()
    {
        strava().service().setSchedule(noSchedule);
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        QCOMPARE(strava().newest().added, swimsOfTwoWeeks);
        QVERIFY(strava().newest().cause == SyncCause::Hand);
        QVERIFY(!strava().sync().nextAt);
        strava()->start();
        strava().service().setSchedule(noSchedule);
        QVERIFY(strava()->reads(Phase::Connected)); // a start is no sign-in
        QTRY_COMPARE(strava().sync().runs.size(), 1u);
        QVERIFY(!strava().sync().isRunning());
    }

    void aSignInThatFailsIsFollowedByNone()
    {
        strava().service().setSchedule(noSchedule);
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        const int before = strava().fake().requests(u"/api/v3/"_s);
        strava()->opensBrowser = false;
        strava()->addresses.clear();
        Answered<StravaConnection> asker;
        strava()->signIn(asker);
        QTRY_COMPARE(strava()->addresses.size(), 1);
        strava().service().cancelSignIn();
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::Cancelled));
        QVERIFY(strava()->phase() == Phase::Connected); // as before
        Answered<StravaConnection> checked;
        strava()->check(checked); // behind whatever began
        QTRY_VERIFY(checked.succeeded());
        QVERIFY(!strava().sync().isRunning());
        QCOMPARE(strava().sync().runs.size(), 1u);
        QCOMPARE(strava().fake().requests(u"/api/v3/"_s), before + 1);
    }

    void theFirstSyncGoesOnByItself()
    {
        strava().service().setSchedule(noSchedule);
        strava().fake().change([](FakeStravaSettings &settings) { settings.limits.read.quarter = 5; });
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(
            strava().sync().isRunning() && strava().sync().progress->phase == PullProgress::Phase::Waiting,
            longestWait);
        QVERIFY(strava().sync().progress->until);
        // Clicks find something left.
        QVERIFY(strava().fake().usage().read.quarter < 5);
        Answered<StravaConnection> asker;
        strava()->check(asker);
        QTRY_VERIFY(asker.succeeded());
    }

    void theScheduleTellsItsNextTime()
    {
        strava().service().setSchedule(hourly);
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        QCOMPARE(strava().sync().nextAt, std::optional(*strava().newest().endedAt + 1h));
        strava().service().setSchedule({.isOn = true, .every = 15min});
        QCOMPARE(strava().sync().nextAt, std::optional(*strava().newest().endedAt + 15min));
        strava().service().setSchedule(noSchedule);
        QVERIFY(!strava().sync().nextAt);
    }

    void whereAnotherProcessSyncsItIsSaid()
    {
        strava().service().setSchedule(noSchedule);
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        strava().service().setSchedule(hourly);
        {
            const auto library = strava().opened(strava()->athlete);
            const auto lock = library->library().lock(strava()->athlete, u"sync"_s);
            QVERIFY(lock);
            QVERIFY(strava().syncs());
            QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::LibraryBusy);
            QCOMPARE(strava().sync().nextAt, std::optional(*strava().newest().endedAt + 1h));
        }
        QVERIFY(strava().syncs());
        QVERIFY(!strava().newest().error);
        QCOMPARE(strava().sync().runs.size(), 2u); // the other one is nobody's
    }

    void whatTheSwimmerDoesMeanwhileIsKept()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        {
            const auto library = strava().opened(strava()->athlete);
            const auto before = strava().rows(strava()->athlete);
            QCOMPARE(before.size(), std::size_t(swimsOfTwoWeeks)); // summaries are there at once
            const auto swim = resolveId(library->database(), before.front().id);
            QVERIFY(swim);
            QVERIFY(library->editor().apply("title", {{subjectOf(*swim), "title", "\"With Mia\""}}));
        }
        strava().fake().releaseStalled();
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        QVERIFY(!strava().newest().error);
        const auto after = strava().rows(strava()->athlete);
        QCOMPARE(after.size(), std::size_t(swimsOfTwoWeeks));
        QCOMPARE(after.front().title(), u"With Mia"_s);
    }

    void twoAthletesShareTheBudgetAndNothingElse()
    {
        FakeActivity bens = fakePoolSwim(77, strava()->clock.now() - 48h, 4, 4);
        bens.athlete = 88;
        std::vector<FakeActivity> all = fakeHistory(14, strava()->clock.now() - 24h);
        for (FakeActivity &activity : all)
            activity.athlete = strava().fake().settings().athlete.id;
        all.insert(all.begin() + 1, bens);
        strava().fake().setActivities(all);
        QVERIFY(strava()->connects());
        QVERIFY(strava().syncs());
        const int first = int(strava().newest().calls);
        const std::string ben = strava()->otherAthlete();
        strava().service().follow(strava()->folder.path(), ben);
        QVERIFY(strava().sync() == StravaSync()); // at once
        QVERIFY(strava()->reads(Phase::NotConnected));
        strava().fake().change(
            [](FakeStravaSettings &settings) { settings.athlete = {.id = 88, .userName = u"ben"_s}; });
        QVERIFY(strava()->connects());
        QVERIFY(strava().syncs());
        QCOMPARE(strava().newest().added, 1);
        QCOMPARE(strava().rows(ben).size(), 1u);
        QCOMPARE(strava().rows(strava()->athlete).size(), std::size_t(swimsOfTwoWeeks));
        QTRY_COMPARE(strava()->state().budget->readQuarter.used, first + int(strava().newest().calls));
        QCOMPARE(strava().fake().overruns().read.quarter, 0);
    }

    void aSwimThatIsOpenedDoesNotWaitForTheSync()
    {
        QVERIFY(strava()->connects());
        const auto activities = strava().fake().activities();
        const std::int64_t last = activities.back().id; // of its swims the oldest is asked for last
        const auto oldest = std::find_if(activities.rbegin(), activities.rend(),
            [](const FakeActivity &activity) { return activity.sportType == u"Swim"_s; });
        QVERIFY(oldest != activities.rend() && last != 0);
        const QString path = u"/api/v3/activities/%1"_s.arg(oldest->id);
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        QCOMPARE(strava().fake().requests(path), 0);
        strava().service().complete({oldest->id, oldest->id});
        QTRY_COMPARE(strava().fake().requests(path), 2); // streams and detail
        QVERIFY(strava().sync().isRunning());
        strava().fake().releaseStalled();
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
        QCOMPARE(strava().fake().requests(path), 2);
        QCOMPARE(strava().fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks));
    }

    void aSpentBudgetSaysFromWhenItGoesOn()
    {
        strava().fake().change([](FakeStravaSettings &settings) { settings.limits.read.quarter = 5; });
        QVERIFY(strava()->connects());
        strava().service().setSchedule(noSchedule);
        QVERIFY(strava().syncs());
        strava().service().setSchedule(hourly);
        QVERIFY(!strava().newest().error && strava().newest().resumesAt);
        QVERIFY(strava().newest().left > 0);
        QCOMPARE(strava().fake().overruns().read.quarter, 0);
        QCOMPARE(strava().sync().coverage.swims, swimsOfTwoWeeks);
        QCOMPARE(strava().sync().nextAt,
            std::optional(std::max<Instant>(*strava().newest().resumesAt, *strava().newest().endedAt + 1min)));
    }

    void whoeverIsNotConnectedIsTold()
    {
        QVERIFY(strava().syncs());
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::NotConnected);
        Answered<SentSwim> asker;
        strava().service().send(u"01234567"_s, &asker, asker.answer());
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::NotConnected));
        strava().service().follow({}, {});
        strava().service().startSync({});
        strava().service().cancelSync();
        strava().service().complete({1});
        strava().service().send(u"01234567"_s, &asker, asker.answer());
        QTRY_COMPARE(asker.results.size(), 2u);
        QVERIFY(strava().sync() == StravaSync());
    }
};

QTEST_MAIN(TestStravaSync)
#include "tst_stravasync.moc"
