#include "pullbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reach = PullWish::Reach;

namespace {

PullWish wishFor(Reach reach, int latest = 30)
{
    return {.reach = reach, .latest = latest};
}

} // namespace

/// What is fetched, and how often, where all goes well.
class TestStravaPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAThousand();
    void nothingNewIsOneCall();
    void aFewSwimsAreOneCall();
    void shortPages();
    void whatIsNewSince();
    void anEmptyAccountFillsUp();
    void afterALongPause();
    void latestAlone();
    void latestThenHistory();
    void latestWhereTheHistoryIsHalfRead();
    void theWeeklySweep();
    void theWholeListByHand();
    void aSwimWithoutStreams();
    void completesOneSwim();
    void oneAtATime();
    void tellsHowFarItIs();
};

/// 1,000 activities are 142 weeks with 5 swims each and 6 days, of which 5 have a swim: 715. A page of 200 repeats the
/// last one of the page before: 200 + 4 x 199 = 996, the sixth brings the last
/// four, and the seventh nothing.
void TestStravaPull::fromNothingToAThousand()
{
    PullBed bed(fakeHistory(1'000, bedTime - 6h));
    const SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(bed.pages(), 7);
    QCOMPARE(bed.streams(), 715);
    QCOMPARE(bed.details(), 715);
    QCOMPARE(bed.asked(), 7 + 2 * 715);
    QVERIFY(bed.isEachOnce());
    QCOMPARE(run.calls, 7 + 2 * 715);
    QCOMPARE(run.seen, 715);
    QCOMPARE(run.added, 715);
    QCOMPARE(run.changed, 0);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(run.skipped, 0);
    QCOMPARE(run.left, 0);
    QVERIFY(!run.resumesAt);
    QVERIFY(run.endedAt);
    QVERIFY(run.otherTypes == (std::map<std::string, int>{{"Ride", 142}, {"TrailRun", 143}}));
    QCOMPARE(bed.machine->swims().size(), 715u);
    QCOMPARE(bed.machine->problems(), QString());
    const PullCoverage coverage = bed.machine->coverage();
    QVERIFY(coverage
        == (PullCoverage{.swims = 715,
            .isHistoryRead = true,
            .oldestStart = bedTime - 6h - std::chrono::days(999),
            .sweptAt = bedTime}));
    QVERIFY(needed(SyncStore(bed.machine->database).runs(stravaPeer, 5)) == std::vector{run});
}

void TestStravaPull::nothingNewIsOneCall()
{
    PullBed bed(fakeHistory(1'000, bedTime - 6h));
    bed.run();
    bed.clock.time += 1h;
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QCOMPARE(bed.asked(), 1);
    QCOMPARE(run.calls, 1);
    QCOMPARE(run.added + run.changed + run.deleted + run.left, 0);
    QVERIFY(!run.error);
}

/// All of them lie in the overlap: what is known tells that there is nothing below.
void TestStravaPull::aFewSwimsAreOneCall()
{
    PullBed bed(fakeHistory(10, bedTime - 6h));
    bed.run();
    QCOMPARE(bed.pages(), 2);
    bed.clock.time += 1h;
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QCOMPARE(bed.asked(), 1);
    QVERIFY(!run.error);
}

/// Strava may give less than was asked for on any page.
void TestStravaPull::shortPages()
{
    PullBed bed(fakeHistory(300, bedTime - 6h));
    bed.server.change([](FakeStravaSettings &settings) { settings.longestPage = 120; });
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(bed.pages(), 4); // 120 + 119 + 61, and one that brings nothing
    QCOMPARE(run.added, 215); // 300 days are 42 weeks and 6 days
    QVERIFY(bed.machine->coverage().isHistoryRead);
    bed.clock.time += 1h;
    bed.server.clearLog();
    run = bed.run();
    QCOMPARE(bed.asked(), 1);
    QCOMPARE(run.deleted, 0);
}

void TestStravaPull::whatIsNewSince()
{
    PullBed bed(fakeHistory(300, bedTime - 6h));
    bed.run();
    bed.clock.time += 3h;
    bed.server.putActivity(fakePoolSwim(77, bedTime + 1h, 2, 4));
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QCOMPARE(run.added, 1);
    QCOMPARE(bed.asked(), 3);
    QVERIFY(bed.machine->swim(77));
    QVERIFY(bed.machine->body(77, StravaPart::Streams));
    QVERIFY(bed.machine->body(77, StravaPart::Detail));
    QCOMPARE(bed.machine->problems(), QString());
}

void TestStravaPull::anEmptyAccountFillsUp()
{
    PullBed bed({});
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.calls, 1);
    QCOMPARE(run.seen, 0);
    bed.clock.time += 1h;
    bed.server.setActivities(fakeHistory(300, bedTime - 6h));
    run = bed.run();
    QCOMPARE(run.added, 42 * 5 + 5); // 300 days are 42 weeks and 6 days
    QVERIFY(bed.machine->coverage().isHistoryRead);
}

/// More than a page came meanwhile: the walk goes down to what it knows, although that is older than the overlap.
void TestStravaPull::afterALongPause()
{
    PullBed bed(fakeHistory(1'000, bedTime - 6h));
    auto all = bed.server.activities();
    bed.server.setActivities({all.begin() + 450, all.end()});
    bed.run();
    const std::size_t before = bed.machine->swims().size();
    bed.clock.time += 1h;
    bed.server.setActivities(all);
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QCOMPARE(bed.pages(), 3); // 200 + 199 + 199
    QCOMPARE(std::size_t(run.added), 715 - before);
    QCOMPARE(bed.machine->swims().size(), 715u);
}

void TestStravaPull::latestAlone()
{
    PullBed bed(fakeHistory(300, bedTime - 6h));
    const SyncRun run = bed.run(wishFor(Reach::Latest, 30));
    QCOMPARE(bed.pages(), 1);
    QCOMPARE(bed.server.log().front().query.queryItemValue(u"per_page"_s), u"30"_s);
    QCOMPARE(run.seen, 4 * 5 + 2); // 30 days are 4 weeks and 2 days
    QCOMPARE(bed.asked(), 1 + 2 * 22);
    QCOMPARE(bed.machine->swims().size(), 22u);
    QVERIFY(!bed.machine->coverage().isHistoryRead);
}

void TestStravaPull::latestThenHistory()
{
    PullBed bed(fakeHistory(300, bedTime - 6h));
    SyncRun run = bed.run(wishFor(Reach::Latest, 250));
    QCOMPARE(bed.pages(), 2);
    QCOMPARE(run.seen, 35 * 5 + 5); // 250 days are 35 weeks and 5 days
    bed.server.clearLog();
    run = bed.run();
    QCOMPARE(run.added, 215 - 180);
    QCOMPARE(bed.asked(), 3 + 2 * 35);
    QCOMPARE(bed.machine->swims().size(), 215u);
}

/// It goes on below its own pages, not below those of the history.
void TestStravaPull::latestWhereTheHistoryIsHalfRead()
{
    PullBed bed(fakeHistory(500, bedTime - 6h));
    bed.server.setUsage({.overall = {0, 0}, .read = {9'998, 0}}); // room for two pages
    bed.run();
    bed.clock.time += 15min;
    bed.run(wishFor(Reach::Latest, 250));
    const auto all = bed.server.activities();
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(
            bed.machine->body(all[i].id, StravaPart::Detail).has_value(), i < 250 && all[i].sportType == u"Swim"_s);
}

void TestStravaPull::theWeeklySweep()
{
    PullBed bed(fakeHistory(500, bedTime - 6h));
    bed.run();
    bed.clock.time += std::chrono::days(7) - 1ms;
    bed.server.clearLog();
    bed.run();
    QCOMPARE(bed.asked(), 1);
    bed.clock.time += 1ms;
    bed.server.clearLog();
    bed.run();
    QCOMPARE(bed.asked(), 4); // 200 + 199 + 101, and one that brings nothing
    QVERIFY(bed.isEachOnce());
    QVERIFY(bed.machine->coverage().sweptAt == bed.clock.time);
    bed.server.clearLog();
    bed.run();
    QCOMPARE(bed.asked(), 1);
}

void TestStravaPull::theWholeListByHand()
{
    PullBed bed(fakeHistory(500, bedTime - 6h));
    bed.run();
    bed.clock.time += 1h;
    bed.server.clearLog();
    const SyncRun run = bed.run(wishFor(Reach::All));
    QCOMPARE(bed.asked(), 4);
    QCOMPARE(run.seen, 71 * 5 + 3); // 500 days are 71 weeks and 3 days
    QCOMPARE(run.added + run.changed + run.deleted, 0);
}

void TestStravaPull::aSwimWithoutStreams()
{
    FakeActivity typed = fakePoolSwim(7, bedTime - 5h, 2, 2);
    typed.points.clear();
    typed.isManual = true;
    PullBed bed({typed});
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.left + run.skipped, 0);
    QVERIFY(!bed.machine->body(7, StravaPart::Streams));
    bed.server.clearLog();
    run = bed.run();
    QCOMPARE(bed.asked(), 1);
    QCOMPARE(bed.machine->coverage().withoutStreams, 0);
}

void TestStravaPull::completesOneSwim()
{
    PullBed bed({fakePoolSwim(7, bedTime - 5h, 2, 2), fakePoolSwim(8, bedTime - 30h, 2, 2)});
    bed.server.setUsage({.overall = {0, 0}, .read = {9'998, 0}}); // room for the list alone
    const SyncRun run = bed.run();
    QCOMPARE(run.left, 4);
    QCOMPARE(bed.machine->coverage().withoutStreams, 2);
    bed.clock.time += 15min;
    bed.server.clearLog();
    auto &pull = bed.machine->pull;
    auto &cancellation = bed.machine->cancellation;
    QVERIFY(needed(QCoro::waitFor(pull.complete(8, cancellation))));
    QCOMPARE(bed.asked(), 2);
    QVERIFY(bed.machine->body(8, StravaPart::Detail));
    QVERIFY(!bed.machine->body(7, StravaPart::Detail));
    QVERIFY(!needed(QCoro::waitFor(pull.complete(8, cancellation))));
    QVERIFY(!needed(QCoro::waitFor(pull.complete(99, cancellation))));
    QCOMPARE(bed.asked(), 2);
    bed.run();
    QCOMPARE(bed.asked(), 2 + 1 + 2);
    QVERIFY(bed.isEachOnce());
}

void TestStravaPull::oneAtATime()
{
    PullBed bed({fakePoolSwim(7, bedTime - 5h, 2, 2)});
    const auto lock = bed.machine->library.lock(bed.machine->athlete, u"sync"_s);
    QVERIFY(lock);
    const auto run = QCoro::waitFor(bed.machine->pull.run({}, {}, bed.machine->cancellation));
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::LibraryBusy);
    QCOMPARE(bed.asked(), 0);
    QVERIFY(needed(SyncStore(bed.machine->database).runs(stravaPeer, 5)).empty());
}

void TestStravaPull::tellsHowFarItIs()
{
    using Phase = PullProgress::Phase;
    PullBed bed(fakeHistory(14, bedTime - 6h)); // 10 swims
    bed.run();
    const auto &told = bed.machine->progress;
    QCOMPARE(told.size(), 3u); // the clock stands: each phase once
    QVERIFY(told[0].phase == Phase::Listing && told[0].total == 0);
    QVERIFY(told[1].phase == Phase::Streams && told[1].total == 10);
    QCOMPARE(told[1].run.added, 10);
    QVERIFY(told[2].phase == Phase::Details && told[2].total == 10);
}

QTEST_GUILESS_MAIN(TestStravaPull)
#include "tst_stravapull.moc"
