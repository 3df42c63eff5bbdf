#include "core/store/stonestore.h"
#include "core/sync/listplace.h"
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

QStringList readOnly()
{
    return {u"read"_s, u"activity:read"_s};
}

PullWish wishFor(Reach reach)
{
    return {.reach = reach};
}

} // namespace

/// What is edited, deleted or hidden at Strava.
class TestPullChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleEdited();
    void distanceCropped();
    void describedAnew();
    void kudosGiven();
    void noSwimAnyMore();
    void aSwimFromNowOn();
    void deleted();
    void anOldOneDeleted();
    void deletedByHand();
    void hiddenFromThisApplication();
    void hiddenFromOthers();
    void startMovedIntoTheRange();
    void startMovedOutOfTheRange();
    void becameARideFarBack();
    void leftOutOfTheListThoughThere();
    void goneWhileItIsRead();
    void listedButNotFound();
    void goneBeforeItsDetailCame();
    void openedWhenItIsGone();
    void backAfterItWasGone();

private:
    /// After the first sync, an hour and an edit of Strava's; what the next sync did.
    SyncRun after(PullBed &bed, const std::function<void(FakeStrava &)> &change, const PullWish &wish = {})
    {
        bed.run();
        bed.clock.time += 1h;
        change(bed.server);
        bed.server.clearLog();
        return bed.run(wish);
    }
    SyncRun afterEdit(PullBed &bed, std::int64_t id, const std::function<void(FakeActivity &)> &edit)
    {
        return after(bed, [&](FakeStrava &) { bed.edit(id, edit); });
    }
    std::optional<Stone> stoneOf(PullBed &bed, std::int64_t id)
    {
        return needed(StoneStore(bed.machine->database).find(stravaKey(id)));
    }
};

void TestPullChanges::titleEdited()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.name = u"Race day"_s; });
    QCOMPARE(run.changed, 1);
    QCOMPARE(run.added + run.deleted, 0);
    QCOMPARE(bed.pages(), 1);
    QCOMPARE(bed.streams(), 0); // the same as before
    QCOMPARE(bed.details(), 1);
    QCOMPARE(bed.machine->swim(recent)->title, u"Race day"_s);
    QCOMPARE(bed.machine->problems(), QString());
    bed.server.clearLog();
    QCOMPARE(bed.run().calls, 1);
}

void TestPullChanges::distanceCropped()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) {
        swim.points.pop_back(); // 4 lengths were 100 m
        swim.distance = 75;
        swim.laps.back().distance = 25;
    });
    QCOMPARE(run.changed, 1);
    QCOMPARE(bed.streams(), 1);
    QCOMPARE(bed.details(), 1);
    QCOMPARE(bed.machine->swim(recent)->distance->metres, 75.0);
    QCOMPARE(bed.machine->problems(), QString());
}

/// The list does not tell of descriptions: they come with the next edit of something else.
void TestPullChanges::describedAnew()
{
    PullBed bed(threeSwims());
    SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.description = u"Cold water"_s; });
    QCOMPARE(bed.asked(), 1);
    bed.edit(recent, [](FakeActivity &swim) { swim.name = u"Race day"_s; });
    bed.run();
    QCOMPARE(bed.machine->swim(recent)->notes, u"Cold water"_s);
}

void TestPullChanges::kudosGiven()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.kudos = 12; });
    QCOMPARE(run.changed + run.added + run.deleted, 0);
    QCOMPARE(bed.asked(), 1);
}

void TestPullChanges::noSwimAnyMore()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.sportType = u"Run"_s; });
    QCOMPARE(run.deleted, 1);
    QVERIFY(run.otherTypes == (std::map<std::string, int>{{"Run", 1}}));
    QCOMPARE(bed.asked(), 1);
    QVERIFY(!bed.machine->swim(recent));
    QCOMPARE(bed.machine->swims().size(), 2u);
    QVERIFY(stoneOf(bed, recent)->reason == RemovalReason::GoneAtStrava);
    // And back.
    bed.edit(recent, [](FakeActivity &swim) { swim.sportType = u"Swim"_s; });
    QCOMPARE(bed.run().added, 1);
    QVERIFY(bed.machine->body(recent, StravaPart::Streams));
    QVERIFY(bed.machine->body(recent, StravaPart::Detail));
    QVERIFY(!stoneOf(bed, recent));
    QCOMPARE(bed.machine->problems(), QString());
}

void TestPullChanges::aSwimFromNowOn()
{
    auto activities = threeSwims();
    activities[0].sportType = u"Workout"_s;
    PullBed bed(activities);
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.sportType = u"swim"_s; });
    QCOMPARE(run.added, 1);
    QCOMPARE(bed.asked(), 3);
    QCOMPARE(bed.machine->swims().size(), 3u);
}

void TestPullChanges::deleted()
{
    PullBed bed(threeSwims());
    const SyncRun run = after(bed, [](FakeStrava &server) { server.removeActivity(recent); });
    QCOMPARE(run.deleted, 1);
    QCOMPARE(run.seen, 2);
    QCOMPARE(bed.asked(), 2); // the page, and the one that was missing
    QVERIFY(!bed.machine->swim(recent));
    QVERIFY(!bed.machine->body(recent, StravaPart::Summary));
    QVERIFY(stoneOf(bed, recent)->reason == RemovalReason::GoneAtStrava);
    bed.server.clearLog();
    QCOMPARE(bed.run().calls, 1);
}

void TestPullChanges::anOldOneDeleted()
{
    auto activities = fakeHistory(450, bedTime - 6h); // three pages
    const std::int64_t gone = activities[402].id;     // day 3 of its week: a swim
    PullBed bed(activities);
    SyncRun run = after(bed, [&](FakeStrava &server) { server.removeActivity(gone); });
    QCOMPARE(run.deleted, 0); // below the overlap
    QVERIFY(bed.machine->swim(gone));
    bed.clock.time += std::chrono::days(7);
    run = bed.run();
    QCOMPARE(run.deleted, 1);
    QVERIFY(!bed.machine->swim(gone));
    QCOMPARE(bed.machine->problems(), QString());
}

void TestPullChanges::deletedByHand()
{
    auto activities = fakeHistory(450, bedTime - 6h);
    const std::int64_t gone = activities[402].id;
    PullBed bed(activities);
    const SyncRun run = after(
        bed, [&](FakeStrava &server) { server.removeActivity(gone); }, wishFor(Reach::All));
    QCOMPARE(run.deleted, 1);
}

void TestPullChanges::hiddenFromThisApplication()
{
    PullBed bed(threeSwims(), readOnly());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.visibility = u"only_me"_s; });
    QCOMPARE(run.deleted, 1);
    QVERIFY(!bed.machine->swim(recent));
    bed.edit(recent, [](FakeActivity &swim) { swim.visibility = u"everyone"_s; });
    QCOMPARE(bed.run().added, 1);
    QVERIFY(bed.machine->body(recent, StravaPart::Streams));
}

void TestPullChanges::hiddenFromOthers()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.visibility = u"only_me"_s; });
    QCOMPARE(run.changed, 1);
    QCOMPARE(run.deleted, 0);
    QVERIFY(bed.machine->swim(recent));
}

void TestPullChanges::startMovedIntoTheRange()
{
    PullBed bed(threeSwims());
    const SyncRun run = afterEdit(bed, old, [](FakeActivity &swim) { swim.start = bedTime - 50h; });
    QCOMPARE(run.changed, 1);
    QCOMPARE(run.deleted, 0);
    QVERIFY(bed.machine->swim(old)->start == bedTime - 50h);
    QCOMPARE(bed.machine->swims().size(), 3u);
    QCOMPARE(bed.machine->problems(), QString());
}

/// Strava's answer for the missing one is its detail, too: no further call for that.
void TestPullChanges::startMovedOutOfTheRange()
{
    PullBed bed(fakeHistory(450, bedTime - 6h));
    const std::int64_t moved = bed.server.activities().front().id;
    const Instant there = bedTime - std::chrono::days(900);
    SyncRun run = afterEdit(bed, moved, [&](FakeActivity &swim) { swim.start = there; });
    QCOMPARE(run.changed, 1);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(bed.pages(), 1);
    QCOMPARE(bed.details(), 1);
    QCOMPARE(bed.streams(), 1);
    QVERIFY(bed.machine->swim(moved)->start == there);
    bed.clock.time += std::chrono::days(7);
    run = bed.run();
    QCOMPARE(run.changed + run.deleted + run.added, 0);
}

void TestPullChanges::becameARideFarBack()
{
    PullBed bed(fakeHistory(450, bedTime - 6h));
    const std::int64_t moved = bed.server.activities().front().id;
    const SyncRun run = afterEdit(bed, moved, [&](FakeActivity &swim) {
        swim.start = bedTime - std::chrono::days(900);
        swim.sportType = u"Ride"_s;
    });
    QCOMPARE(run.deleted, 1);
    QVERIFY(!bed.machine->swim(moved));
}

/// What can be had and is not listed is kept, and looked for once a day.
void TestPullChanges::leftOutOfTheListThoughThere()
{
    PullBed bed(threeSwims());
    SyncRun run = afterEdit(bed, recent, [](FakeActivity &swim) { swim.isUnlisted = true; });
    QCOMPARE(run.deleted + run.changed, 0);
    QCOMPARE(bed.asked(), 2);
    QVERIFY(bed.machine->swim(recent));
    bed.server.clearLog();
    bed.clock.time += 23h;
    bed.run();
    QCOMPARE(bed.asked(), 1);
    bed.clock.time += 2h;
    bed.run();
    QCOMPARE(bed.asked(), 1 + 2);
    QVERIFY(needed(lookedForAt(bed.machine->database, stravaKey(recent))));
    bed.server.removeActivity(recent);
    bed.clock.time += 25h;
    QCOMPARE(bed.run().deleted, 1);
    QVERIFY(!needed(lookedForAt(bed.machine->database, stravaKey(recent))));
}

void TestPullChanges::goneWhileItIsRead()
{
    PullBed bed(threeSwims());
    bed.machine->onProgress = [&](const PullProgress &told) {
        if (told.phase == PullProgress::Phase::Details)
            bed.server.removeActivity(other);
    };
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(run.skipped, 1);
    QCOMPARE(bed.machine->swims().size(), 3u);
    bed.machine->onProgress = {};
    run = bed.run();
    QCOMPARE(run.deleted, 1);
    QCOMPARE(bed.machine->swims().size(), 2u);
    QCOMPARE(bed.machine->problems(), QString());
}

/// It would go, and come back with the next list, for ever.
void TestPullChanges::listedButNotFound()
{
    PullBed bed(threeSwims());
    bed.machine->onProgress = [&](const PullProgress &told) {
        if (told.phase == PullProgress::Phase::Details)
            bed.server.fail(u"/api/v3/activities/%1"_s.arg(other), {.kind = FakeFault::Kind::Status, .status = 404});
    };
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(run.skipped, 1);
    QVERIFY(bed.machine->swim(other));
    bed.machine->onProgress = {};
    bed.server.clearLog();
    run = bed.run();
    QCOMPARE(bed.asked(), 1);
    QCOMPARE(run.added, 0);
}

/// Listed by an earlier run, which the budget ended.
void TestPullChanges::goneBeforeItsDetailCame()
{
    PullBed bed(fakeHistory(450, bedTime - 6h));
    bed.server.setUsage({.overall = {0, 0}, .read = {9'996, 0}}); // room for the list alone
    bed.run();
    bed.clock.time += 15min;
    const std::int64_t gone = bed.server.activities()[402].id; // below the overlap
    bed.server.removeActivity(gone);
    const SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 1);
    QVERIFY(!bed.machine->swim(gone));
}

void TestPullChanges::openedWhenItIsGone()
{
    PullBed bed(threeSwims());
    bed.server.setUsage({.overall = {0, 0}, .read = {9'998, 0}}); // room for the list alone
    bed.run();
    bed.clock.time += 15min;
    bed.server.removeActivity(recent);
    QVERIFY(!needed(QCoro::waitFor(bed.machine->pull.complete(recent, bed.machine->cancellation))));
    QVERIFY(bed.machine->swim(recent)); // the next list decides
    QCOMPARE(bed.run().deleted, 1);
    QVERIFY(!bed.machine->swim(recent));
}

void TestPullChanges::backAfterItWasGone()
{
    PullBed bed(threeSwims());
    const FakeActivity swim = bed.activity(recent);
    after(bed, [](FakeStrava &server) { server.removeActivity(recent); });
    bed.server.putActivity(swim);
    const SyncRun run = bed.run();
    QCOMPARE(run.added, 1);
    QVERIFY(bed.machine->body(recent, StravaPart::Streams));
}

QTEST_GUILESS_MAIN(TestPullChanges)
#include "tst_pullchanges.moc"
