#include "syncedstrava.h"
#include "tests/support/movableclock.h"

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
        QTRY_VERIFY_WITH_TIMEOUT(strava().isIdle(), longestWait);
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
        QVERIFY(strava().opened(strava()->athlete)->library().lock(strava()->athlete, u"restore"_s)); // nobody syncs
        const auto requests = [this] { return strava().fake().requests(u"/api/v3/"_s); };
        const int before = requests();
        strava().service().startSync({});
        QVERIFY(!QTest::qWaitFor([&] { return requests() > before; }, 500));
        replaced.set_value();
        QTRY_COMPARE_WITH_TIMEOUT(strava().sync().runs.size(), 2u, longestWait);
        QVERIFY(!strava().newest().error && strava().newest().endedAt);
        QVERIFY(requests() > before);
    }

    void disconnectAndDeleteLeavesNothingOfIt()
    {
        QVERIFY(strava()->connects());
        QVERIFY(strava().syncs());
        Answered<StravaFarewell> asker;
        strava().service().signOut(true, &asker, asker.answer());
        QTRY_VERIFY_WITH_TIMEOUT(asker.succeeded(), longestWait);
        const auto &removal = asker.results[0]->removal;
        QVERIFY(removal && removal->has_value());
        QCOMPARE((*removal)->removed.swimsGone, int(swimsOfTwoWeeks));
        QVERIFY(strava().rows(strava()->athlete).empty());
        QVERIFY(strava()->phase() == Phase::NotConnected);
        QTRY_COMPARE(strava().sync().coverage.swims, 0);
        QCOMPARE(strava().sync().runs.size(), 1u);
    }

    void nothingBeginsWhileItDisconnects()
    {
        QVERIFY(strava()->connects());
        QVERIFY(strava().syncs());
        const std::int64_t activity = strava().fake().activities().front().id;
        const int before = strava().fake().requests(u"/api/v3/"_s);
        strava().fake().fail(u"/oauth/revoke"_s, {.kind = FakeFault::Kind::Stall});
        Answered<StravaFarewell> asker;
        strava().service().signOut(true, &asker, asker.answer());
        QVERIFY(strava().stalls());
        strava().service().startSync({});
        strava().service().complete({activity});
        Answered<SentSwim> sender;
        strava().service().send(u"01234567"_s, &sender, sender.answer());
        QTRY_COMPARE(sender.error(), std::optional(ErrorCode::NotConnected));
        QVERIFY(!strava().sync().isRunning());
        strava().fake().releaseStalled();
        QTRY_VERIFY_WITH_TIMEOUT(asker.succeeded(), longestWait);
        QVERIFY(asker.results[0]->removal && asker.results[0]->removal->has_value());
        QVERIFY(strava().rows(strava()->athlete).empty());
        QCOMPARE(strava().fake().requests(u"/api/v3/"_s), before);
    }

    void whatRunsEndsWithTheSignInBefore()
    {
        QVERIFY(strava()->connects());
        strava().stallNextPart();
        strava().service().startSync({});
        QVERIFY(strava().stalls());
        QVERIFY(strava()->connects());
        QTRY_VERIFY(strava().isIdle());
        QVERIFY(strava().newest().error && strava().newest().error->code == ErrorCode::Cancelled);
        QVERIFY(strava()->phase() == Phase::Connected);
        QVERIFY(strava().syncs());
        QVERIFY(!strava().newest().error);
    }

    void howLongDataStaysIsChosenWithTheLastSignIn()
    {
        const auto signsInAndOut = [this](StravaKeep keep) {
            StravaSignIn wish = strava()->wish();
            wish.keep = keep;
            Answered<StravaConnection> asker;
            strava().service().signIn(wish, &asker, asker.answer());
            if (!QTest::qWaitFor([&] { return asker.succeeded(); }, longestWait))
                return false;
            const bool isShown = strava()->state().connection->keep == keep;
            const bool isSynced = !strava().sync().runs.empty() || strava().syncs();
            Answered<StravaFarewell> farewell;
            strava()->signOut(farewell);
            return isShown && isSynced && QTest::qWaitFor([&] { return farewell.succeeded(); }, longestWait);
        };
        MovableClock nextWeek;
        nextWeek.time = strava()->clock.now() + 8 * 24h;
        const auto swims = [&] {
            const auto library = OpenLibrary::open(
                {.folder = strava()->folder.path(), .athlete = {}, .purpose = Purpose::Write}, {}, nextWeek);
            return library ? swimList((*library)->database()).value().size() : 999;
        };
        QVERIFY(signsInAndOut(StravaKeep::SevenDays));
        QVERIFY(signsInAndOut(StravaKeep::UntilDisconnected));
        QCOMPARE(swims(), std::size_t(swimsOfTwoWeeks));
        QVERIFY(signsInAndOut(StravaKeep::SevenDays));
        QCOMPARE(swims(), std::size_t(0));
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
