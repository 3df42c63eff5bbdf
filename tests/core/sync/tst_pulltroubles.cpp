#include "pullbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = FakeFault::Kind;

namespace {

constexpr std::int64_t newest = 7, middle = 8, oldest = 9; // activities
const QString list = u"/api/v3/athlete/activities"_s;

std::vector<FakeActivity> threeSwims()
{
    return {fakePoolSwim(newest, bedTime - 5h, 2, 2), fakePoolSwim(middle, bedTime - 29h, 2, 4),
        fakePoolSwim(oldest, bedTime - 53h, 4, 4)};
}

QString streamsOf(std::int64_t activity)
{
    return u"/api/v3/activities/%1/streams"_s.arg(activity);
}

FakeFault status(int code)
{
    return {.kind = Kind::Status, .status = code};
}

} // namespace

/// What goes wrong on the way, and what is here nevertheless.
class TestPullTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatFailsForGood_data();
    void oneThatFailsForGood();
    void triedAgainWhenItChanges();
    void triedAgainByHand();
    void anAnswerThatDoesNotDecode();
    void theServerIsDown_data();
    void theServerIsDown();
    void theServerFailsAtOnePart();
    void theServerFailsAtTheList();
    void theNetworkGoesAway();
    void notSignedInAnyMore();
    void inactiveApplication();
    void aDamagedList();
    void aFailureIsNoAbsence_data();
    void aFailureIsNoAbsence();
    void allGoneAtOnce();
    void manyGoneAtOnce();
    void listedAndNotFound();
    void cancelledAtAnyRequest();
    void theLibraryIsFull();
    void aSweepEndsBeforeItLookedForAll();
    void expiresWithoutStrava();
};

void TestPullTroubles::oneThatFailsForGood_data()
{
    QTest::addColumn<FakeFault>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("calls");
    // The list's two pages, 5 answers, and those that failed.
    QTest::newRow("refused") << status(422) << 1 << ErrorCode::RequestRefused << 2 + 5 + 1;
    QTest::newRow("forbidden") << status(403) << 1 << ErrorCode::RequestRefused << 2 + 5 + 1;
    QTest::newRow("server fails each time") << status(500) << 5 << ErrorCode::ServerFailed << 2 + 5 + 5;
    QTest::newRow("malformed each time") << FakeFault{.kind = Kind::Malformed} << 5 << ErrorCode::AnswerDamaged
                                         << 2 + 5 + 5;
}

void TestPullTroubles::oneThatFailsForGood()
{
    QFETCH(FakeFault, fault);
    QFETCH(int, times);
    PullBed bed(threeSwims());
    bed.server.fail(streamsOf(middle), fault, times);
    SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.skipped, 1);
    QCOMPARE(run.left, 0);
    QTEST(int(run.calls), "calls");
    QVERIFY(bed.machine->body(newest, StravaPart::Streams));
    QVERIFY(!bed.machine->body(middle, StravaPart::Streams));
    QVERIFY(bed.machine->body(middle, StravaPart::Detail));
    QVERIFY(bed.machine->body(oldest, StravaPart::Streams));
    const auto aside = needed(SyncStore(bed.machine->database).setAside());
    QCOMPARE(aside.size(), 1u);
    QTEST(aside.at(stravaKey(middle)).error->code, "code");
    QCOMPARE(bed.machine->coverage().setAside, 1);
    bed.server.clearLog();
    bed.run();
    QCOMPARE(bed.asked(), 1);
}

void TestPullTroubles::triedAgainWhenItChanges()
{
    PullBed bed(threeSwims());
    bed.server.fail(streamsOf(middle), status(422));
    bed.run();
    bed.edit(middle, [](FakeActivity &swim) { swim.name = u"Race day"_s; });
    bed.run();
    QVERIFY(!bed.machine->body(middle, StravaPart::Streams)); // nothing that they depend on
    bed.edit(middle, [](FakeActivity &swim) { swim.elapsedTime += 10; });
    bed.run();
    QVERIFY(bed.machine->body(middle, StravaPart::Streams));
    QCOMPARE(bed.machine->coverage().setAside, 0);
}

void TestPullTroubles::triedAgainByHand()
{
    PullBed bed(threeSwims());
    bed.server.fail(streamsOf(middle), status(422), 2);
    bed.run();
    SyncRun run = bed.run({.reach = PullWish::Reach::All});
    QCOMPARE(run.skipped, 1); // once a run
    QCOMPARE(run.left, 0);
    run = bed.run({.reach = PullWish::Reach::All});
    QCOMPARE(run.skipped, 0);
    QVERIFY(bed.machine->body(middle, StravaPart::Streams));
}

void TestPullTroubles::anAnswerThatDoesNotDecode()
{
    PullBed bed(threeSwims());
    bed.server.change([](FakeStravaSettings &settings) { settings.hugeStreamsOf = middle; });
    const SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.skipped, 1);
    QVERIFY(bed.machine->body(middle, StravaPart::Summary));
    QVERIFY(!bed.machine->body(middle, StravaPart::Streams));
    QCOMPARE(bed.machine->swims().size(), 3u);
}

void TestPullTroubles::theServerIsDown_data()
{
    QTest::addColumn<FakeFault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("503") << status(503) << ErrorCode::ServerFailed;
    QTest::newRow("a page of HTML") << FakeFault{.kind = Kind::Html} << ErrorCode::AnswerDamaged;
}

/// Not one of them is taken to fail for good.
void TestPullTroubles::theServerIsDown()
{
    QFETCH(FakeFault, fault);
    PullBed bed(threeSwims());
    bed.machine->onProgress = [&](const PullProgress &told) {
        if (told.phase == PullProgress::Phase::Streams)
            bed.server.fail(u"/api"_s, fault, 1'000);
    };
    SyncRun run = bed.run();
    QVERIFY(run.error);
    QTEST(run.error->code, "code");
    QCOMPARE(run.added, 3);
    QCOMPARE(run.left, 6);
    QCOMPARE(run.skipped, 0);
    bed.server.stopFailing();
    bed.machine->onProgress = {};
    run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.left, 0);
    QVERIFY(bed.machine->body(newest, StravaPart::Streams));
}

/// The list works all the while: three are set aside for a day, the others not at all.
void TestPullTroubles::theServerFailsAtOnePart()
{
    PullBed bed(fakeHistory(14, bedTime - 6h)); // 10 swims
    bed.server.fail(u"/api/v3/activities/"_s, status(500), 1'000);
    SyncRun run = bed.run();
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::ServerFailed);
    QCOMPARE(run.skipped, 3);
    QCOMPARE(run.left, 7 + 10);
    bed.server.stopFailing();
    run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(bed.machine->coverage().setAside, 3);
    bed.clock.time += 25h;
    run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.left, 0);
    QCOMPARE(bed.machine->coverage().setAside, 0);
    for (const FakeActivity &activity : bed.server.activities())
        QCOMPARE(bed.machine->body(activity.id, StravaPart::Streams).has_value(), activity.sportType == u"Swim"_s);
}

void TestPullTroubles::theServerFailsAtTheList()
{
    PullBed bed(threeSwims());
    bed.server.fail(list, status(500), 5);
    const SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::ServerFailed);
    QCOMPARE(run.calls, 5);
    QVERIFY(run.endedAt);
    QVERIFY(!bed.machine->coverage().isHistoryRead);
}

void TestPullTroubles::theNetworkGoesAway()
{
    PullBed bed(fakeHistory(14, bedTime - 6h)); // 10 swims
    const auto activities = bed.server.activities();
    const std::int64_t third = activities[2].id;
    bed.server.fail(streamsOf(third), {.kind = Kind::Drop}, 1'000);
    SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::NetworkDown);
    QCOMPARE(run.left, 8 + 10);
    bed.server.stopFailing();
    bed.server.clearLog();
    run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(bed.asked(), 1 + 18);
    QCOMPARE(bed.machine->problems(), QString());
}

void TestPullTroubles::notSignedInAnyMore()
{
    PullBed bed(threeSwims());
    bed.server.fail(streamsOf(middle), status(401), 2); // and once more with a new token
    const SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::SignInExpired);
    QCOMPARE(run.left, 5);
    QCOMPARE(run.skipped, 0);
}

void TestPullTroubles::inactiveApplication()
{
    PullBed bed(threeSwims());
    bed.server.change([](FakeStravaSettings &settings) { settings.isApplicationInactive = true; });
    const SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::ApplicationInactive);
}

void TestPullTroubles::aDamagedList()
{
    PullBed bed(threeSwims());
    bed.server.fail(list, {.kind = Kind::Malformed}, 5);
    const SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::AnswerDamaged);
    QCOMPARE(bed.machine->swims().size(), 0u);
}

void TestPullTroubles::aFailureIsNoAbsence_data()
{
    QTest::addColumn<FakeFault>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("endsTheRun");
    QTest::newRow("403") << status(403) << 1 << false;
    QTest::newRow("500") << status(500) << 5 << true;
    QTest::newRow("malformed") << FakeFault{.kind = Kind::Malformed} << 5 << false;
    QTest::newRow("no connection") << FakeFault{.kind = Kind::Drop} << 1'000 << true;
}

/// A swim that is missing in the list and cannot be asked for stays.
void TestPullTroubles::aFailureIsNoAbsence()
{
    QFETCH(FakeFault, fault);
    QFETCH(int, times);
    PullBed bed(threeSwims());
    bed.run();
    bed.server.removeActivity(middle);
    bed.server.fail(u"/api/v3/activities/%1"_s.arg(middle), fault, times);
    SyncRun run = bed.run();
    QTEST(run.error.has_value(), "endsTheRun");
    QCOMPARE(run.deleted, 0);
    QVERIFY(bed.machine->swim(middle));
    bed.server.stopFailing();
    if (!run.error) { // what could not be judged is looked for once a day
        bed.server.clearLog();
        run = bed.run();
        QCOMPARE(bed.asked(), 1);
        QCOMPARE(run.deleted, 0);
    }
    bed.clock.time += 25h;
    run = bed.run();
    QCOMPARE(run.deleted, 1);
}

/// Such a Strava is not believed, unless the swimmer asks for the whole list.
void TestPullTroubles::allGoneAtOnce()
{
    PullBed bed(fakeHistory(7, bedTime - 6h)); // 5 swims
    bed.run();
    bed.server.setActivities({});
    bed.server.clearLog();
    SyncRun run = bed.run();
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::AnswerDamaged);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(bed.asked(), 1 + 4);
    QCOMPARE(bed.machine->swims().size(), 5u);
    run = bed.run({.reach = PullWish::Reach::All, .cause = SyncCause::Schedule});
    QCOMPARE(run.deleted, 0);
    run = bed.run({.reach = PullWish::Reach::All});
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 5);
    QVERIFY(bed.machine->swims().empty());
}

void TestPullTroubles::manyGoneAtOnce()
{
    PullBed bed(fakeHistory(14, bedTime - 6h)); // 10 swims
    bed.run();
    const auto all = bed.server.activities();
    bed.server.setActivities({all.begin() + 7, all.end()});
    bed.server.clearLog();
    const SyncRun run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 5);
    QCOMPARE(bed.asked(), 1 + 5 + 1); // one that is listed is asked for, too
    QCOMPARE(bed.machine->swims().size(), 5u);
    QCOMPARE(bed.machine->problems(), QString());
}

void TestPullTroubles::listedAndNotFound()
{
    PullBed bed(fakeHistory(14, bedTime - 6h));
    bed.run();
    const auto all = bed.server.activities();
    bed.server.setActivities({all.begin() + 7, all.end()});
    bed.server.fail(u"/api/v3/activities/"_s, status(404), 1'000);
    const SyncRun run = bed.run();
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::AnswerDamaged);
    QCOMPARE(run.deleted, 0);
    QCOMPARE(bed.machine->swims().size(), 10u);
}

/// Whatever came before is kept, and the next run asks for the rest alone.
void TestPullTroubles::cancelledAtAnyRequest()
{
    for (int at = 1; at <= 8; ++at) {
        PullBed bed(threeSwims());
        int count = 0;
        bed.server.onRequest([&](const FakeLogEntry &) {
            if (++count == at)
                QMetaObject::invokeMethod(
                    &bed.machine->cancellation, [&] { bed.machine->cancellation.cancel(); }, Qt::QueuedConnection);
        });
        const SyncRun run = bed.run();
        QCOMPARE(run.error->code, ErrorCode::Cancelled);
        QVERIFY(run.endedAt);
        bed.server.onRequest({});
        bed.restart();
        const SyncRun rest = bed.run();
        QVERIFY(!rest.error);
        QCOMPARE(rest.left, 0);
        QCOMPARE(bed.machine->swims().size(), 3u);
        QCOMPARE(bed.machine->coverage().withoutDetail + bed.machine->coverage().withoutStreams, 0);
        QVERIFY(bed.machine->coverage().isHistoryRead);
        QCOMPARE(bed.machine->problems(), QString());
    }
}

/// With the error as the run's, where even that can be stored.
void TestPullTroubles::theLibraryIsFull()
{
    PullBed bed(fakeHistory(300, bedTime - 6h));
    const auto pages = needed(bed.machine->database.number("PRAGMA page_count"));
    needed(
        bed.machine->database.number("PRAGMA max_page_count = 60")); // an empty file has fewer, 200 summaries need more
    QVERIFY(pages < 60);
    const auto run = QCoro::waitFor(bed.machine->pull.run({}, {}, bed.machine->cancellation));
    if (run)
        QCOMPARE(run->error->code, ErrorCode::LibraryFull);
    else
        QCOMPARE(run.error().code, ErrorCode::LibraryFull);
    // In slices of 32: those that were stored are kept.
    QVERIFY(!bed.machine->swims().empty());
    QVERIFY(bed.machine->swims().size() < 140); // the page has 28 weeks
    QCOMPARE(bed.machine->swims().size() % 32, 0u);
    needed(bed.machine->database.number("PRAGMA max_page_count = 1000000"));
    QVERIFY(!bed.run().error);
    QCOMPARE(bed.machine->swims().size(), 215u);
    QCOMPARE(bed.machine->problems(), QString());
}

/// It goes on with the page whose missing swim could not be asked for.
void TestPullTroubles::aSweepEndsBeforeItLookedForAll()
{
    const auto history = fakeHistory(450, bedTime - 6h); // three pages
    const std::int64_t gone = history[303].id;           // on the second one; day 2 of its week: a swim
    PullBed bed(history);
    bed.run();
    bed.clock.time += std::chrono::days(8);
    bed.server.removeActivity(gone);
    bed.server.fail(u"/api/v3/activities/"_s, {.kind = Kind::Drop}, 1'000);
    SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::NetworkDown);
    QVERIFY(bed.machine->swim(gone));
    bed.server.stopFailing();
    bed.server.clearLog();
    run = bed.run();
    QVERIFY(!run.error);
    QCOMPARE(run.deleted, 1);
    QVERIFY(!bed.machine->swim(gone));
    QCOMPARE(bed.pages(), 4);
    QVERIFY(bed.machine->coverage().sweptAt == bed.clock.time);
}

void TestPullTroubles::expiresWithoutStrava()
{
    PullBed bed(threeSwims());
    bed.run();
    bed.clock.time += std::chrono::days(8);
    bed.restart(StravaKeep::SevenDays);
    bed.server.fail(u"/api"_s, {.kind = Kind::Drop}, 1'000);
    const SyncRun run = bed.run();
    QCOMPARE(run.error->code, ErrorCode::NetworkDown);
    QVERIFY(bed.machine->swims().empty());
}

QTEST_GUILESS_MAIN(TestPullTroubles)
#include "tst_pulltroubles.moc"
