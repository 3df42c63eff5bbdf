#include "core/sync/pullplan.h"

#include <QtTest>

#include <functional>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 12h;

ActivityState state(Instant start = noon)
{
    return {.name = "Morning Swim",
        .sportType = "Swim",
        .start = start,
        .timeZone = "(GMT+01:00) Europe/Berlin",
        .distance = {1'500.0},
        .movingTime = 1'700s,
        .elapsedTime = 1'800s,
        .visibility = "everyone",
        .externalId = "a.fit",
        .uploadId = 7};
}

Stamp stamp(std::int64_t milliseconds)
{
    return {.milliseconds = milliseconds};
}

/// Both parts were asked for in this state, after the summary.
KeptSwim wholeSwim(std::int64_t id, Instant start = noon)
{
    KeptSwim swim{.kept = {.activity = id, .summary = stamp(10), .streams = stamp(11), .detail = stamp(12)},
        .state = state(start)};
    swim.kept.streamsNote = FetchNote{.state = stateFor(StravaPart::Streams, swim.state)};
    swim.kept.detailNote = FetchNote{.state = stateFor(StravaPart::Detail, swim.state)};
    return swim;
}

KeptSwims kept(const std::vector<KeptSwim> &swims)
{
    KeptSwims byKey;
    for (const KeptSwim &swim : swims)
        byKey.emplace(stravaKey(swim.kept.activity), swim);
    return byKey;
}

StravaListed listed(std::int64_t id, const ActivityState &state, bool isSwim = true)
{
    return {.id = id, .isSwim = isSwim, .state = state};
}

struct Edit {
    const char *what;
    std::function<void(ActivityState &)> make;
    bool changesStreams;
};

const std::vector<Edit> edits{
    {"title", [](ActivityState &changed) { changed.name = "Evening Swim"; }, false},
    {"sport", [](ActivityState &changed) { changed.sportType = "swim"; }, true},
    {"start", [](ActivityState &changed) { changed.start = noon + 1s; }, true},
    {"no start", [](ActivityState &changed) { changed.start.reset(); }, true},
    {"time zone", [](ActivityState &changed) { changed.timeZone = "(GMT+00:00) Europe/London"; }, false},
    {"distance", [](ActivityState &changed) { changed.distance = {1'475.0}; }, true},
    {"moving time", [](ActivityState &changed) { changed.movingTime = 1'701s; }, true},
    {"elapsed time", [](ActivityState &changed) { changed.elapsedTime = 1'801s; }, true},
    {"trainer", [](ActivityState &changed) { changed.isOnTrainer = true; }, true},
    {"visibility", [](ActivityState &changed) { changed.visibility = "only_me"; }, false},
    {"file", [](ActivityState &changed) { changed.externalId = ""; }, false},
    {"upload", [](ActivityState &changed) { changed.uploadId.reset(); }, false},
};

} // namespace

class TestPullPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPartDependsOn_data();
    void whatAPartDependsOn();
    void askedOnceForAState();
    void theSummaryIsNewer();
    void setAsideUntilItChanges();
    void setAsideForADay();
    void newestFirst();
    void stones_data();
    void stones();
    void aPage();
    void missingOnes();
    void nothingIsMissingWithoutAStart();
};

void TestPullPlan::whatAPartDependsOn_data()
{
    QTest::addColumn<int>("edit");
    for (std::size_t i = 0; i < edits.size(); ++i)
        QTest::newRow(edits[i].what) << int(i);
}

void TestPullPlan::whatAPartDependsOn()
{
    QFETCH(int, edit);
    KeptSwim swim = wholeSwim(1);
    edits[std::size_t(edit)].make(swim.state);
    swim.kept.summary = stamp(20);
    QCOMPARE(isWanted(swim, StravaPart::Streams), edits[std::size_t(edit)].changesStreams);
    QVERIFY(isWanted(swim, StravaPart::Detail));
}

void TestPullPlan::askedOnceForAState()
{
    KeptSwim swim = wholeSwim(1);
    QVERIFY(!isWanted(swim, StravaPart::Streams));
    QVERIFY(!isWanted(swim, StravaPart::Detail));
    swim.kept.streams.reset(); // there was none
    QVERIFY(!isWanted(swim, StravaPart::Streams));
    swim.kept.streamsNote.reset();
    QVERIFY(isWanted(swim, StravaPart::Streams));
}

/// As when another machine fetched the parts: nothing was noted here.
void TestPullPlan::theSummaryIsNewer()
{
    KeptSwim swim = wholeSwim(1);
    swim.kept.detailNote.reset();
    QVERIFY(!isWanted(swim, StravaPart::Detail));
    swim.kept.summary = stamp(13);
    QVERIFY(isWanted(swim, StravaPart::Detail));
}

void TestPullPlan::setAsideUntilItChanges()
{
    KeptSwim swim = wholeSwim(1);
    swim.kept.streams.reset();
    swim.kept.streamsNote->error = Error{.code = ErrorCode::RequestRefused};
    QVERIFY(!isWanted(swim, StravaPart::Streams));
    QVERIFY(isWanted(swim, StravaPart::Streams, true));
    QVERIFY(!isWanted(swim, StravaPart::Detail, true));
    swim.state.distance = {25.0};
    QVERIFY(isWanted(swim, StravaPart::Streams));
}

/// Where the server failed; what it refused stays away.
void TestPullPlan::setAsideForADay()
{
    KeptSwim swim = wholeSwim(1);
    swim.kept.streams.reset();
    swim.kept.streamsNote->askedAt = noon;
    for (const ErrorCode code : {ErrorCode::ServerFailed, ErrorCode::AnswerDamaged, ErrorCode::RequestRefused}) {
        swim.kept.streamsNote->error = Error{.code = code};
        QVERIFY(!isWanted(swim, StravaPart::Streams));
        QVERIFY(!isWanted(swim, StravaPart::Streams, false, noon + 24h));
        QCOMPARE(isWanted(swim, StravaPart::Streams, false, noon + 24h + 1ms), code != ErrorCode::RequestRefused);
    }
}

void TestPullPlan::newestFirst()
{
    KeptSwim oldest = wholeSwim(9, noon - 2h), newest = wholeSwim(1, noon), whole = wholeSwim(5, noon - 1h);
    oldest.kept.streamsNote.reset();
    oldest.kept.streams.reset();
    newest.kept.streamsNote.reset();
    newest.kept.streams.reset();
    QCOMPARE(
        wanted(kept({oldest, newest, whole}), StravaPart::Streams), (std::vector<std::string>{"strava:1", "strava:9"}));
    QVERIFY(wanted(kept({oldest, newest, whole}), StravaPart::Detail).empty());
}

void TestPullPlan::stones_data()
{
    QTest::addColumn<RemovalReason>("reason");
    QTest::addColumn<bool>("isBeforeSignIn");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<bool>("keepsAway");
    QTest::newRow("expired") << RemovalReason::Expired << false << false << true;
    QTest::newRow("expired, by hand") << RemovalReason::Expired << false << true << false;
    QTest::newRow("expired before the sign-in") << RemovalReason::Expired << true << false << false;
    QTest::newRow("disconnected") << RemovalReason::Disconnected << false << false << true;
    QTest::newRow("disconnected, by hand") << RemovalReason::Disconnected << false << true << false;
    QTest::newRow("disconnected before the sign-in") << RemovalReason::Disconnected << true << false << false;
    QTest::newRow("purged") << RemovalReason::Purged << false << true << true;
    QTest::newRow("purged before the sign-in") << RemovalReason::Purged << true << true << true;
    QTest::newRow("gone, and listed again") << RemovalReason::GoneAtStrava << false << false << false;
}

void TestPullPlan::stones()
{
    QFETCH(RemovalReason, reason);
    QFETCH(bool, isBeforeSignIn);
    QFETCH(bool, byHand);
    const Instant purged = isBeforeSignIn ? noon - 1ms : noon;
    StoneRule rule{.connectedSince = noon, .bringsExpiredBack = byHand};
    rule.stones["strava:1"] = {.key = "strava:1", .purged = stamp(purged.time_since_epoch().count()), .reason = reason};
    QTEST(rule.keepsAway("strava:1"), "keepsAway");
    QVERIFY(!rule.keepsAway("strava:2"));
}

void TestPullPlan::aPage()
{
    ActivityState edited = state();
    edited.name = "Evening Swim";
    ActivityState ride = state();
    ride.sportType = "Ride";
    StoneRule rule{.connectedSince = noon};
    rule.stones["strava:5"] = {
        .key = "strava:5", .purged = stamp(noon.time_since_epoch().count()), .reason = RemovalReason::Expired};
    const std::vector<StravaListed> page{listed(1, state()), listed(2, edited), listed(3, ride, false),
        listed(4, ride, false), listed(5, state()), listed(6, state())};
    const PagePlan plan = planFor(page, kept({wholeSwim(1), wholeSwim(2), wholeSwim(3)}), rule);
    QCOMPARE(plan.swims, 4);
    QVERIFY(plan.added == std::vector{&page[5]});
    QVERIFY(plan.changed == std::vector{&page[1]});
    QCOMPARE(plan.noSwims, std::vector<std::string>{"strava:3"});
    QCOMPARE(plan.keptAway, std::vector<std::string>{"strava:5"});
    QVERIFY(plan.otherTypes == (std::map<std::string, int>{{"Ride", 2}}));
}

void TestPullPlan::missingOnes()
{
    const KeptSwims swims = kept({wholeSwim(1, noon + 5h), wholeSwim(2, noon), wholeSwim(3, noon - 30min),
        wholeSwim(4, noon - 1h), wholeSwim(5, noon - 2h)});
    ListWalk walk(2);
    // The fourth starts in the second of the page's last: it may stand on the next page.
    const auto first = walk.take({listed(2, state(noon)), listed(9, state(noon - 1h))});
    QCOMPARE(missing(first, walk, swims), (std::vector<std::string>{"strava:1", "strava:3"}));
    const auto last = walk.take({listed(9, state(noon - 1h))});
    QCOMPARE(missing(last, walk, swims), (std::vector<std::string>{"strava:4", "strava:5"}));
}

/// How far down such a page reaches is not known.
void TestPullPlan::nothingIsMissingWithoutAStart()
{
    ActivityState unreadable = state();
    unreadable.start.reset();
    ListWalk walk(2);
    const auto page = walk.take({listed(8, unreadable), listed(9, unreadable)});
    QVERIFY(missing(page, walk, kept({wholeSwim(1, noon)})).empty());
    QCOMPARE(missing(walk.take({}), walk, kept({wholeSwim(1, noon)})), std::vector<std::string>{"strava:1"});
}

QTEST_APPLESS_MAIN(TestPullPlan)
#include "tst_pullplan.moc"
