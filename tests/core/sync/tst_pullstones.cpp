#include "core/ingest/removal.h"
#include "core/store/stonestore.h"
#include "pullbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reach = PullWish::Reach;

namespace {

constexpr std::int64_t recent = 7, other = 8, old = 9; // activities

std::vector<FakeActivity> threeSwims()
{
    return {fakePoolSwim(recent, bedTime - 5h, 2, 2), fakePoolSwim(other, bedTime - 29h, 2, 4),
        fakePoolSwim(old, bedTime - std::chrono::days(100), 4, 4)};
}

PullWish wishFor(Reach reach)
{
    return {.reach = reach};
}

} // namespace

/// What was removed here, and is still at Strava.
class TestPullStones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiredStaysAway();
    void expiredComesBackByHand();
    void purgedStaysAway();
    void removedMeanwhile_data();
    void removedMeanwhile();

private:
    std::optional<Stone> stoneOf(PullBed &bed, std::int64_t id)
    {
        return needed(StoneStore(bed.machine->database).find(stravaKey(id)));
    }
};

void TestPullStones::expiredStaysAway()
{
    PullBed bed(threeSwims());
    bed.run();
    bed.clock.time += std::chrono::days(7) + 1s;
    bed.restart(StravaKeep::SevenDays);
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QVERIFY(!run.error);
    QVERIFY(bed.machine->swims().empty());
    QCOMPARE(run.skipped, 3);
    QCOMPARE(run.added + run.deleted, 0);
    QCOMPARE(bed.asked(), 2); // a week has passed: the whole list
    QVERIFY(stoneOf(bed, old)->reason == RemovalReason::Expired);
}

void TestPullStones::expiredComesBackByHand()
{
    PullBed bed(threeSwims());
    bed.run();
    bed.clock.time += std::chrono::days(8);
    bed.restart(StravaKeep::SevenDays);
    bed.run();
    bed.server.clearLog();
    const SyncRun run = bed.run(wishFor(Reach::All));
    QCOMPARE(run.added, 3);
    QCOMPARE(bed.asked(), 2 + 2 * 3);
    QCOMPARE(bed.machine->swims().size(), 3u);
    QVERIFY(!stoneOf(bed, old));
    bed.clock.time += std::chrono::days(6);
    bed.run();
    QCOMPARE(bed.machine->swims().size(), 3u); // until they are seven days old again
}

void TestPullStones::purgedStaysAway()
{
    PullBed bed(threeSwims());
    auto transaction = needed(Transaction::begin(bed.machine->database));
    needed(StoneStore(bed.machine->database)
               .put(transaction,
                   {.key = stravaKey(recent),
                       .purged = {.milliseconds = 1, .device = "machine"},
                       .reason = RemovalReason::Purged}));
    needed(transaction.commit());
    const SyncRun run = bed.run(wishFor(Reach::All));
    QCOMPARE(run.added, 2);
    QCOMPARE(run.skipped, 1);
    QVERIFY(!bed.machine->swim(recent));
}

void TestPullStones::removedMeanwhile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isUnlisted");
    const QString activity = u"/api/v3/activities/%1"_s.arg(recent);
    QTest::newRow("while it is listed") << u"/api/v3/athlete/activities"_s << false;
    QTest::newRow("while its streams come") << activity + u"/streams"_s << false;
    QTest::newRow("while its detail comes") << activity << false;
    QTest::newRow("while it is looked for") << activity << true;
}

/// By the swimmer, while an answer is on its way: what comes does not bring it back.
void TestPullStones::removedMeanwhile()
{
    QFETCH(QString, path);
    QFETCH(bool, isUnlisted);
    PullBed bed(threeSwims());
    bed.run();
    bed.clock.time += 1h;
    bed.edit(recent, [isUnlisted](FakeActivity &swim) {
        swim.name = u"Race day"_s;
        swim.elapsedTime += 10;
        swim.isUnlisted = isUnlisted;
    });
    PullMachine &machine = *bed.machine;
    bool isRemoved = false;
    bed.server.onRequest([&](const FakeLogEntry &entry) {
        if (entry.path != path || std::exchange(isRemoved, true))
            return;
        auto transaction = needed(Transaction::begin(machine.database));
        needed(removeRecordings(transaction, machine.rows, {stravaKey(recent)}, RemovalReason::Purged,
            machine.clock.now(), machine.library.device()));
        needed(transaction.commit());
    });
    const SyncRun run = bed.run();
    bed.server.onRequest({});
    QVERIFY(isRemoved);
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 0);
    QVERIFY(!machine.swim(recent));
    QVERIFY(needed(PartStore(machine.database).parts(stravaKey(recent))).empty());
    QVERIFY(stoneOf(bed, recent)->reason == RemovalReason::Purged);
    QCOMPARE(machine.problems(), QString());
}

QTEST_GUILESS_MAIN(TestPullStones)
#include "tst_pullstones.moc"
