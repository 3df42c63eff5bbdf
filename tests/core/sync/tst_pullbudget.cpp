#include "pullbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

void asStravaLimits(FakeStravaSettings &settings)
{
    settings.limits = {.overall = {200, 2'000}, .read = {100, 1'000}};
}

} // namespace

/// With the limits that Strava has.
class TestPullBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void budgetSpent();
    void budgetSpentInTheBackground();
    void waitsForTheBudget();
    void cancelledWhileWaiting();
    void withinStravasLimits();
};

void TestPullBudget::budgetSpent()
{
    PullBed bed(fakeHistory(100, bedTime - 6h)); // 14 weeks and 2 days: 72 swims
    bed.server.change(asStravaLimits);
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.calls, 100);
    QCOMPARE(run.left, 2 + 2 * 72 - 100);
    QVERIFY(run.resumesAt == bedTime - 1s + 15min); // it is one second past twelve
    QVERIFY(bed.server.overruns() == FakeUsage());
    bed.clock.time = *run.resumesAt;
    run = bed.run();
    QVERIFY(!run.resumesAt);
    QCOMPARE(run.left, 0);
    QCOMPARE(run.calls, 1 + 46);
    QVERIFY(bed.server.overruns() == FakeUsage());
}

/// A tenth stays for the swimmer's own clicks.
void TestPullBudget::budgetSpentInTheBackground()
{
    PullBed bed(fakeHistory(100, bedTime - 6h));
    bed.server.change(asStravaLimits);
    PullWish wish;
    wish.cause = SyncCause::Schedule;
    wish.urgency = strava::Urgency::Background;
    const SyncRun run = bed.run(wish);
    QVERIFY(run.cause == SyncCause::Schedule);
    QCOMPARE(run.calls, 90);
    QVERIFY(run.resumesAt);
}

void TestPullBudget::waitsForTheBudget()
{
    PullBed bed(fakeHistory(100, bedTime - 6h));
    bed.server.change(asStravaLimits);
    PullWish wish;
    wish.waits = true;
    const SyncRun run = bed.run(wish);
    QVERIFY(!run.error && !run.resumesAt);
    QCOMPARE(run.calls, 146);
    QCOMPARE(run.left, 0);
    QVERIFY(run.waited >= 15min - 1s && run.waited < 16min);
    std::vector<std::optional<Instant>> waits;
    for (const PullProgress &told : bed.machine->progress) {
        if (told.phase == PullProgress::Phase::Waiting)
            waits.push_back(told.until);
    }
    QVERIFY(waits == std::vector{std::optional(bedTime - 1s + 15min)});
}

void TestPullBudget::cancelledWhileWaiting()
{
    PullBed bed(fakeHistory(100, bedTime - 6h));
    bed.server.change(asStravaLimits);
    bed.machine->pauses.during = [&] { bed.machine->cancellation.cancel(); };
    PullWish wish;
    wish.waits = true;
    const SyncRun run = bed.run(wish);
    QCOMPARE(run.error->code, ErrorCode::Cancelled);
    QCOMPARE(run.calls, 100);
    QVERIFY(!run.resumesAt);
    QCOMPARE(bed.machine->pauses.asked.size(), 1u);
}

/// 1,437 calls: 1,000 before midnight, 100 in a quarter of an hour.
void TestPullBudget::withinStravasLimits()
{
    PullBed bed(fakeHistory(1'000, bedTime - 6h));
    bed.server.change(asStravaLimits);
    PullWish wish;
    wish.waits = true;
    const SyncRun run = bed.run(wish);
    QVERIFY(!run.error);
    QCOMPARE(run.left, 0);
    QCOMPARE(bed.streams(), 715);
    QCOMPARE(bed.details(), 715);
    QVERIFY(bed.isEachOnce());
    QVERIFY(bed.server.overruns() == FakeUsage());
    QVERIFY(run.waited >= 12h); // to midnight
    QVERIFY(!run.resumesAt);
    QCOMPARE(bed.machine->swims().size(), 715u);
}

QTEST_GUILESS_MAIN(TestPullBudget)
#include "tst_pullbudget.moc"
