#include "syncedstrava.h"

#include <future>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = StravaState::Phase;

/// What ends a sync before it is done, and what is left of it then.
class TestStravaSyncEnds : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncedStrava> m_strava;

    SyncedStrava &strava() { return *m_strava; }

private Q_SLOTS:
    void init() { m_strava = std::make_unique<SyncedStrava>(); }
    void cleanup() { m_strava.reset(); }

    void aCancelledSyncGoesOnWhereItWas()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        strava().service().startSync({}); // nothing happens
        QVERIFY(strava().sync().isRunning());
        strava().service().cancelSync();
        strava().service().cancelSync();
        QTRY_VERIFY(strava().isIdle());
        QCOMPARE(strava().sync().runs.size(), 1u);
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::Cancelled);
        QVERIFY(!strava().sync().lastGood);
        QCOMPARE(strava().sync().coverage.swims, swimsOfTwoWeeks);
        QVERIFY(strava().syncs());
        QVERIFY(!strava().newest().error);
        QCOMPARE(strava().sync().runs.size(), 2u);
        QCOMPARE(strava().sync().coverage.withoutStreams, 0);
        // Two for each swim, and the one that nobody waited for.
        QCOMPARE(strava().fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks) + 1);
    }

    void aProgramThatIsClosedMeanwhileGoesOnTheNextTime()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        QVERIFY(strava()->ended() < 5'000); // ms
        strava()->start();
        QVERIFY(strava()->reads(Phase::Connected));
        QTRY_COMPARE(strava().sync().runs.size(), 1u);
        QVERIFY(!strava().sync().isRunning());
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::Cancelled);
        QVERIFY(strava().syncs());
        QCOMPARE(strava().sync().coverage.withoutStreams + strava().sync().coverage.withoutDetail, 0);
        QCOMPARE(strava().fake().requests(u"/api/v3/activities/"_s), 2 * int(swimsOfTwoWeeks) + 1);
    }

    void whoeverIsLeftStopsSyncing()
    {
        QVERIFY(strava()->connects());
        const std::string ben = strava()->otherAthlete();
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        strava().service().follow(strava()->folder.path(), ben);
        QVERIFY(!strava().sync().isRunning());
        QTRY_COMPARE(strava().fake().stalled(), 0);
        QVERIFY(strava()->reads(Phase::NotConnected));
        strava().service().follow(strava()->folder.path(), strava()->athlete);
        QTRY_COMPARE(strava().sync().runs.size(), 1u);
        QTRY_VERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::Cancelled);
        QVERIFY(strava().syncs());
        QVERIFY(!strava().newest().error);
    }

    void aSignInThatEndedEndsTheSchedule()
    {
        strava().service().setSchedule(hourly);
        QVERIFY(strava()->connects());
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestSync);
        QVERIFY(strava().sync().nextAt);
        strava().fake().revokeSignIns();
        QVERIFY(strava().syncs());
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::SignInExpired);
        QVERIFY(strava()->reads(Phase::Expired));
        QVERIFY(!strava().sync().nextAt);
    }

    void whoeverReplacesTheFileWaitsForTheEnd()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        std::promise<void> replaced;
        const auto closed = strava().service().closedUntil(replaced.get_future().share());
        QTRY_VERIFY(closed.wait_for(0s) == std::future_status::ready);
        const auto lock = strava().opened(strava()->athlete)->library().lock(strava()->athlete, u"restore"_s);
        QVERIFY(lock); // nobody syncs
        strava().service().startSync({});
        replaced.set_value();
        QTRY_VERIFY(strava().isIdle());
    }

    void disconnectAndDeleteLeavesNothingOfIt()
    {
        QVERIFY(strava()->connects());
        QVERIFY(strava().syncs());
        Answered<StravaFarewell> asker;
        strava().service().signOut(true, &asker, asker.answer());
        QTRY_VERIFY_WITH_TIMEOUT(asker.succeeded(), longestSync);
        const auto &removal = asker.results[0]->removal;
        QVERIFY(removal && removal->has_value());
        QCOMPARE((*removal)->removed.swimsGone, int(swimsOfTwoWeeks));
        QVERIFY(strava().rows(strava()->athlete).empty());
        QVERIFY(strava()->phase() == Phase::NotConnected);
        QTRY_COMPARE(strava().sync().coverage.swims, 0);
        QCOMPARE(strava().sync().runs.size(), 1u);
    }

    void signingOutEndsWhatRuns()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        Answered<StravaFarewell> asker;
        strava()->signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->removal);
        QTRY_VERIFY(strava().isIdle());
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::Cancelled);
        QCOMPARE(strava().rows(strava()->athlete).size(), std::size_t(swimsOfTwoWeeks));
    }
};

QTEST_MAIN(TestStravaSyncEnds)
#include "tst_stravasyncends.moc"
