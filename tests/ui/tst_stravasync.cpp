#include "core/ingest/workoutloader.h"
#include "core/report/swimlist.h"
#include "followedstrava.h"
#include "tests/support/keyring.h"

#include <QSignalSpy>

#include <future>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = StravaState::Phase;

constexpr int longest = 60'000;              // ms to wait for a sync; a sanitizer on a busy machine is slow
constexpr std::int64_t swimsOfTwoWeeks = 10; // as fakeHistory says
constexpr int ridesOfTwoWeeks = 2, runsOfTwoWeeks = 2;
constexpr StravaSchedule off{.isOn = false};
constexpr StravaSchedule hourly{.isOn = true, .every = 60min};

FakeFault stall()
{
    return {.kind = FakeFault::Kind::Stall};
}

} // namespace

/// Syncing as the program does it: the service in its thread, a real library, the tests' Strava.
class TestStravaSync : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
    const StravaSync &sync() { return service().sync(); }
    const SyncRun &newest() { return sync().runs.front(); }

    /// As it is in the library, whoever wrote it.
    std::vector<SwimListRow> rows(const std::string &athlete)
    {
        const auto library = opened(athlete);
        return swimList(library->database()).value();
    }
    std::unique_ptr<OpenLibrary> opened(const std::string &athlete)
    {
        auto library = OpenLibrary::open(
            {.folder = m_strava->folder.path(), .athlete = QString::fromStdString(athlete), .purpose = Purpose::Write},
            {}, m_strava->clock);
        return library ? std::move(*library) : nullptr;
    }
    bool isIdle() { return !sync().isRunning() && !sync().runs.empty(); }
    /// Runs one to its end.
    bool syncs(const PullWish &wish = {})
    {
        const auto before = sync().runs;
        service().startSync(wish);
        return QTest::qWaitFor([&] { return isIdle() && sync().runs != before; }, longest);
    }
    bool stalls(int requests = 1)
    {
        return QTest::qWaitFor([&] { return fake().stalled() == requests; }, longest);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_strava = std::make_unique<FollowedStrava>();
        fake().setActivities(fakeHistory(14, m_strava->clock.now() - 24h));
        QVERIFY(m_strava->reads(Phase::NotConnected));
    }
    void cleanup() { m_strava.reset(); }

    void aSyncBringsAllSwims()
    {
        QVERIFY(m_strava->connects());
        QVERIFY(sync().runs.empty() && !sync().isRunning() && !sync().nextAt);
        QSignalSpy changed(&service(), &StravaLink::swimsChanged);
        QVERIFY(syncs());
        QCOMPARE(sync().runs.size(), 1u);
        QVERIFY(!newest().error && newest().endedAt);
        QVERIFY(newest().cause == SyncCause::Hand);
        QCOMPARE(newest().added, swimsOfTwoWeeks);
        QVERIFY((newest().otherTypes
            == std::map<std::string, int>{{"Ride", ridesOfTwoWeeks}, {"TrailRun", runsOfTwoWeeks}}));
        QVERIFY(sync().lastGood == newest());
        QCOMPARE(sync().coverage.swims, swimsOfTwoWeeks);
        QCOMPARE(sync().coverage.withoutStreams, 0);
        QCOMPARE(sync().coverage.withoutDetail, 0);
        QCOMPARE(rows(m_strava->athlete).size(), std::size_t(swimsOfTwoWeeks));
        QVERIFY(changed.size() > 0);
        QCOMPARE(m_strava->state().budget->readQuarter.used, int(newest().calls));
        QCOMPARE(fake().usage().read.quarter, int(newest().calls));
    }

    void progressIsToldAFewTimesASecond()
    {
        fake().change([](FakeStravaSettings &settings) {
            settings.limits = {.overall = {2'000, 20'000}, .read = {1'000, 10'000}};
        });
        fake().setActivities(fakeHistory(140, m_strava->clock.now() - 24h));
        QVERIFY(m_strava->connects());
        int told = 0, refreshed = 0;
        connect(&service(), &StravaLink::syncChanged, &service(), [&] { told += sync().isRunning() ? 1 : 0; });
        connect(&service(), &StravaLink::swimsChanged, &service(), [&refreshed] { ++refreshed; });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(syncs());
        const qint64 lasted = timer.elapsed();
        QVERIFY(newest().calls > 3 * told); // 100 swims
        // What was read of the library meanwhile is told besides: once a second.
        QVERIFY2(told <= lasted / 200 + refreshed + 3, qPrintable(u"%1 in %2 ms"_s.arg(told).arg(lasted)));
        QVERIFY2(refreshed <= lasted / 1'000 + 2, qPrintable(u"%1 in %2 ms"_s.arg(refreshed).arg(lasted)));
    }

    void aFirstSignInIsFollowedByASync()
    {
        service().setSchedule(off);
        QVERIFY(m_strava->connects());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QCOMPARE(newest().added, swimsOfTwoWeeks);
        QVERIFY(newest().cause == SyncCause::Hand);
        QVERIFY(!sync().nextAt);
        m_strava->start();
        service().setSchedule(off);
        QVERIFY(m_strava->reads(Phase::Connected)); // a start is no sign-in
        QTRY_COMPARE(sync().runs.size(), 1u);
        QVERIFY(!sync().isRunning());
    }

    void theScheduleTellsItsNextTime()
    {
        service().setSchedule(hourly);
        QVERIFY(m_strava->connects());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QCOMPARE(sync().nextAt, std::optional(*newest().endedAt + 1h));
        service().setSchedule({.isOn = true, .every = 15min});
        QCOMPARE(sync().nextAt, std::optional(*newest().endedAt + 15min));
        service().setSchedule(off);
        QVERIFY(!sync().nextAt);
    }

    void aCancelledSyncGoesOnWhereItWas()
    {
        QVERIFY(m_strava->connects());
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        service().startSync({}); // nothing happens
        QVERIFY(sync().isRunning());
        service().cancelSync();
        service().cancelSync();
        QTRY_VERIFY(isIdle());
        QCOMPARE(sync().runs.size(), 1u);
        QVERIFY(newest().error && newest().error->code == ErrorCode::Cancelled);
        QVERIFY(!sync().lastGood);
        QCOMPARE(sync().coverage.swims, swimsOfTwoWeeks);
        QVERIFY(syncs());
        QVERIFY(!newest().error);
        QCOMPARE(sync().runs.size(), 2u);
        QCOMPARE(sync().coverage.withoutStreams, 0);
        // Two for each swim, and the one that nobody waited for.
        QCOMPARE(fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks) + 1);
    }

    void aProgramThatIsClosedMeanwhileGoesOnTheNextTime()
    {
        QVERIFY(m_strava->connects());
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        QVERIFY(m_strava->ended() < 5'000); // ms
        m_strava->start();
        QVERIFY(m_strava->reads(Phase::Connected));
        QTRY_COMPARE(sync().runs.size(), 1u);
        QVERIFY(!sync().isRunning());
        QVERIFY(newest().error && newest().error->code == ErrorCode::Cancelled);
        QVERIFY(syncs());
        QCOMPARE(sync().coverage.withoutStreams + sync().coverage.withoutDetail, 0);
        QCOMPARE(fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks) + 1);
    }

    void whereAnotherProcessSyncsItIsSaid()
    {
        service().setSchedule(off);
        QVERIFY(m_strava->connects());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        service().setSchedule(hourly);
        {
            const auto library = opened(m_strava->athlete);
            const auto lock = library->library().lock(m_strava->athlete, u"sync"_s);
            QVERIFY(lock);
            QVERIFY(syncs());
            QVERIFY(newest().error && newest().error->code == ErrorCode::LibraryBusy);
            QCOMPARE(sync().nextAt, std::optional(*newest().endedAt + 1h));
        }
        QVERIFY(syncs());
        QVERIFY(!newest().error);
        QCOMPARE(sync().runs.size(), 2u); // the other one is nobody's
    }

    void whatTheSwimmerDoesMeanwhileIsKept()
    {
        QVERIFY(m_strava->connects());
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        {
            const auto library = opened(m_strava->athlete);
            const auto before = rows(m_strava->athlete);
            QCOMPARE(before.size(), std::size_t(swimsOfTwoWeeks)); // summaries are there at once
            const auto swim = resolveId(library->database(), before.front().id);
            QVERIFY(swim);
            QVERIFY(library->editor().apply("title", {{subjectOf(*swim), "title", "\"With Mia\"", {}}}));
        }
        fake().releaseStalled();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QVERIFY(!newest().error);
        const auto after = rows(m_strava->athlete);
        QCOMPARE(after.size(), std::size_t(swimsOfTwoWeeks));
        QCOMPARE(after.front().title(), u"With Mia"_s);
    }

    void twoAthletesShareTheBudgetAndNothingElse()
    {
        FakeActivity bens = fakePoolSwim(77, m_strava->clock.now() - 48h, 4, 4);
        bens.athlete = 88;
        std::vector<FakeActivity> all = fakeHistory(14, m_strava->clock.now() - 24h);
        for (FakeActivity &activity : all)
            activity.athlete = fake().settings().athlete.id;
        all.insert(all.begin() + 1, bens);
        fake().setActivities(all);
        QVERIFY(m_strava->connects());
        QVERIFY(syncs());
        const int first = int(newest().calls);
        const std::string ben = m_strava->otherAthlete();
        service().follow(m_strava->folder.path(), ben);
        QVERIFY(sync() == StravaSync()); // at once
        QVERIFY(m_strava->reads(Phase::NotConnected));
        fake().change([](FakeStravaSettings &settings) { settings.athlete = {.id = 88, .userName = u"ben"_s}; });
        QVERIFY(m_strava->connects());
        QVERIFY(syncs());
        QCOMPARE(newest().added, 1);
        QCOMPARE(rows(ben).size(), 1u);
        QCOMPARE(rows(m_strava->athlete).size(), std::size_t(swimsOfTwoWeeks));
        QCOMPARE(m_strava->state().budget->readQuarter.used, first + int(newest().calls));
        QCOMPARE(fake().overruns().read.quarter, 0);
    }

    void whoeverIsLeftStopsSyncing()
    {
        QVERIFY(m_strava->connects());
        const std::string ben = m_strava->otherAthlete();
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        service().follow(m_strava->folder.path(), ben);
        QVERIFY(!sync().isRunning());
        QTRY_COMPARE(fake().stalled(), 0);
        QVERIFY(m_strava->reads(Phase::NotConnected));
        service().follow(m_strava->folder.path(), m_strava->athlete);
        QTRY_COMPARE(sync().runs.size(), 1u);
        QTRY_VERIFY(newest().error && newest().error->code == ErrorCode::Cancelled);
        QVERIFY(syncs());
        QVERIFY(!newest().error);
    }

    void aSwimThatIsOpenedDoesNotWaitForTheSync()
    {
        QVERIFY(m_strava->connects());
        const auto activities = fake().activities();
        const std::int64_t last = activities.back().id; // of its swims the oldest is asked for last
        const auto oldest = std::find_if(activities.rbegin(), activities.rend(),
            [](const FakeActivity &activity) { return activity.sportType == u"Swim"_s; });
        QVERIFY(oldest != activities.rend() && last != 0);
        const QString path = u"/api/v3/activities/%1"_s.arg(oldest->id);
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        QCOMPARE(fake().requests(path), 0);
        service().complete({oldest->id, oldest->id});
        QTRY_COMPARE(fake().requests(path), 2); // streams and detail
        QVERIFY(sync().isRunning());
        fake().releaseStalled();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QCOMPARE(fake().requests(path), 2);
        QCOMPARE(fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks));
    }

    void aSpentBudgetSaysFromWhenItGoesOn()
    {
        service().setSchedule(hourly);
        fake().change([](FakeStravaSettings &settings) { settings.limits.read.quarter = 5; });
        QVERIFY(m_strava->connects());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QVERIFY(!newest().error && newest().resumesAt);
        QVERIFY(newest().left > 0);
        QCOMPARE(fake().overruns().read.quarter, 0);
        QCOMPARE(sync().coverage.swims, swimsOfTwoWeeks);
        QCOMPARE(sync().nextAt, std::optional(std::max<Instant>(*newest().resumesAt, *newest().endedAt + 1min)));
    }

    void aSignInThatEndedEndsTheSchedule()
    {
        service().setSchedule(hourly);
        QVERIFY(m_strava->connects());
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), longest);
        QVERIFY(sync().nextAt);
        fake().revokeSignIns();
        QVERIFY(syncs());
        QVERIFY(newest().error && newest().error->code == ErrorCode::SignInExpired);
        QVERIFY(m_strava->reads(Phase::Expired));
        QVERIFY(!sync().nextAt);
    }

    void whoeverReplacesTheFileWaitsForTheEnd()
    {
        QVERIFY(m_strava->connects());
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        std::promise<void> replaced;
        const auto closed = service().closedUntil(replaced.get_future().share());
        QTRY_VERIFY(closed.wait_for(0s) == std::future_status::ready);
        const auto lock = opened(m_strava->athlete)->library().lock(m_strava->athlete, u"restore"_s);
        QVERIFY(lock); // nobody syncs
        service().startSync({});
        replaced.set_value();
        QTRY_VERIFY(isIdle());
    }

    void disconnectAndDeleteLeavesNothingOfIt()
    {
        QVERIFY(m_strava->connects());
        QVERIFY(syncs());
        Answered<StravaFarewell> asker;
        service().signOut(true, &asker, asker.answer());
        QTRY_VERIFY_WITH_TIMEOUT(asker.succeeded(), longest);
        const auto &removal = asker.results[0]->removal;
        QVERIFY(removal && removal->has_value());
        QCOMPARE((*removal)->removed.swimsGone, int(swimsOfTwoWeeks));
        QVERIFY(rows(m_strava->athlete).empty());
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QTRY_COMPARE(sync().coverage.swims, 0);
        QCOMPARE(sync().runs.size(), 1u);
    }

    void signingOutEndsWhatRuns()
    {
        QVERIFY(m_strava->connects());
        fake().fail(u"/api/v3/activities/"_s, stall());
        service().startSync({});
        QVERIFY(stalls());
        Answered<StravaFarewell> asker;
        m_strava->signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->removal);
        QTRY_VERIFY(isIdle());
        QVERIFY(newest().error && newest().error->code == ErrorCode::Cancelled);
        QCOMPARE(rows(m_strava->athlete).size(), std::size_t(swimsOfTwoWeeks));
    }

    void whoeverIsNotConnectedIsTold()
    {
        QVERIFY(syncs());
        QVERIFY(newest().error && newest().error->code == ErrorCode::NotConnected);
        Answered<SentSwim> asker;
        service().send(u"01234567"_s, &asker, asker.answer());
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::NotConnected));
        service().follow({}, {});
        service().startSync({});
        service().cancelSync();
        service().complete({1});
        service().send(u"01234567"_s, &asker, asker.answer());
        QTRY_COMPARE(asker.results.size(), 2u);
        QVERIFY(sync() == StravaSync());
    }
};

QTEST_MAIN(TestStravaSync)
#include "tst_stravasync.moc"
