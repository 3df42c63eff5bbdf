#include "core/ingest/swimmatch.h"

#include "handmadeswims.h"
#include "randomswims.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace handmade;

namespace {

SwimFacts withDistance(SwimFacts swim, std::optional<Distance> distance)
{
    swim.distance = distance;
    return swim;
}

SwimFacts withOffset(SwimFacts swim, std::optional<std::chrono::minutes> offset)
{
    swim.utcOffset = offset;
    return swim;
}

SwimFacts withFile(SwimFacts swim, const std::string &file)
{
    swim.fileName = file;
    return swim;
}

} // namespace

Q_DECLARE_METATYPE(lengthwise::SwimFacts)
Q_DECLARE_METATYPE(std::optional<lengthwise::MatchReason>)

class TestSwimMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsMatchByTheRules_data();
    void pairsMatchByTheRules();
    void overlapIsAShareOfTheLonger();
    void matchIsSymmetricAndInItsWindow();
};

void TestSwimMatch::pairsMatchByTheRules_data()
{
    QTest::addColumn<SwimFacts>("a");
    QTest::addColumn<SwimFacts>("b");
    QTest::addColumn<std::optional<MatchReason>>("reason");
    const auto none = std::optional<MatchReason>();
    const auto overlap = std::optional(MatchReason::Overlap);
    const auto shifted = std::optional(MatchReason::ShiftedClock);
    const auto external = std::optional(MatchReason::ExternalFile);
    const auto row = [](const char *name, const SwimFacts &a, const SwimFacts &b, std::optional<MatchReason> reason) {
        QTest::newRow(name) << a << b << reason;
    };
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts unmeasured = withDistance(a, std::nullopt);

    row("same times", a, swim("b", 7h, 60min), overlap);
    row("70 % of the longer", unmeasured, swim("b", 7h + 18min, 60min), overlap); // 42 of 60 min
    row("a millisecond less", unmeasured, swim("b", 7h + 18min + 1ms, 60min), none);
    row("70 % of the longer, inside", a, swim("b", 7h + 5min, 42min), overlap);
    row("all of the shorter, 69 % of the longer", a, swim("b", 7h + 5min, 41min + 24s), none);
    row("one after the other", a, swim("b", 8h, 60min), shifted); // whole quarter hours apart, alike: a shifted clock
    row("one after the other, another distance", a, withDistance(swim("b", 8h, 60min), metres(2'900)), none);

    row("a quarter of an hour", swim("a", 7h, 20min), swim("b", 7h + 15min, 20min), shifted);
    row("two hours, 2 s late", a, swim("b", 9h + 2s, 60min), shifted);
    row("two hours, 2.001 s late", a, swim("b", 9h + 2s + 1ms, 60min), none);
    row("two hours, 2 s early", a, swim("b", 9h - 2s, 60min), shifted);
    row("two hours, 2.001 s early", a, swim("b", 9h - 2s - 1ms, 60min), none);
    row("fourteen hours", a, swim("b", 21h + 2s, 60min), shifted);
    row("fourteen hours and a quarter", a, swim("b", 21h + 15min, 60min), none);
    row("ten minutes are no zone", a, swim("b", 8h + 10min, 60min), none);
    row("no quarter hour, little overlap", swim("a", 7h, 3s), swim("b", 7h + 2s, 3s), none); // 0 quarters are none
    row("1 % longer", swim("a", 7h, 1'000s), swim("b", 8h, 990s), shifted);
    row("over 1 % longer", swim("a", 7h, 1'000s), swim("b", 8h, 989s), none);
    row("2 % further", a, withDistance(swim("b", 9h, 60min), metres(2'940)), shifted);
    row("over 2 % further", a, withDistance(swim("b", 9h, 60min), metres(2'939)), none);
    row("distance not known", unmeasured, swim("b", 9h, 60min), none);
    row("no distance", withDistance(a, metres(0)), withDistance(swim("b", 9h, 60min), metres(0)), none);
    row("distance is no number", withDistance(a, metres(std::numeric_limits<double>::quiet_NaN())),
        swim("b", 9h, 60min), none);

    // 00:00:01 at UTC+1 is 23:00:01 UTC of the day before; that local day ends at 23:00 UTC.
    const SwimFacts hidden = stravaSwim("1", -1h + 1s, 60min);
    row("hidden start", hidden, swim("b", 7h + 7min, 60min), shifted);
    row("hidden start, end of the day", hidden, swim("b", 23h - 1ms, 60min), shifted);
    row("hidden start, next day", hidden, swim("b", 23h + 7min, 60min), none);
    row("hidden start, day before", hidden, withOffset(swim("b", -1h - 1min, 59min + 50s), 0min), overlap);
    row("hidden start, day before, short", stravaSwim("1", -1h + 1s, 30s), swim("b", -1h - 1min, 30s), none);
    row("hidden start, other distance", hidden, withDistance(swim("b", 7h + 7min, 60min), metres(2'900)), none);
    row("hidden start by the other's offset", withOffset(hidden, std::nullopt),
        withOffset(swim("b", 7h + 7min, 60min), 60min), shifted);
    row("hidden start, no offset", withOffset(hidden, std::nullopt), swim("b", 7h + 7min, 60min), none);
    row("00:00:01 UTC is not local", stravaSwim("1", 1s, 60min), swim("b", 7h + 7min, 60min), none);
    row("00:00:02", stravaSwim("1", -1h + 2s, 60min), swim("b", 7h + 7min, 60min), none);
    row("offset of years", withOffset(hidden, std::chrono::minutes::max()), swim("b", 7h + 7min, 60min), none);

    row("named, overlapping by a second", withFile(a, "Morning.fit"),
        stravaSwim("1", 8h - 1s, 30min, "exports/morning.FIT.gz"), external);
    row("named, packed here", withFile(a, "morning.fit.gz"), stravaSwim("1", 7h + 40min, 5min, "morning.fit"),
        external);
    row("named, not overlapping", withFile(a, "morning.fit"), stravaSwim("1", 8h, 30min, "morning.fit"), none);
    row("named otherwise", withFile(a, "morning.fit"), stravaSwim("1", 7h + 30min, 30min, "garmin_push_123"), none);
    row("of another kind", withFile(a, "morning.csv"), stravaSwim("1", 7h + 30min, 30min, "morning.fit"), none);
    row("both without a name", withFile(a, ""), stravaSwim("1", 7h + 30min, 30min), none);
    row("only an ending", withFile(a, ".gz"), stravaSwim("1", 7h + 30min, 30min, ".gz"), none);
    row("two files of one name", withFile(a, "swim.fit"), withFile(swim("b", 7h + 40min, 60min), "swim.fit"), none);

    row("time not known", swim("a", 7h, 0min), swim("b", 7h, 0min), none);
    row("one time not known", a, swim("b", 7h, 0min), none);
    row("time below nothing", swim("a", 7h, -60min), swim("b", 7h, -60min), none);
    row("as long as time", swim("a", 7h, Duration::max()), swim("b", 7h, Duration::max()), none);
    row("two days", swim("a", 7h, 48h), swim("b", 7h + 1h, 47h), overlap);
    SwimFacts first = a;
    SwimFacts last = swim("b", 7h, 60min);
    first.start = Instant::min();
    last.start = Instant::max();
    row("ends of time", first, last, none);
}

void TestSwimMatch::pairsMatchByTheRules()
{
    QFETCH(SwimFacts, a);
    QFETCH(SwimFacts, b);
    QFETCH(std::optional<MatchReason>, reason);
    const auto forth = match(a, b);
    const auto back = match(b, a);
    QCOMPARE(forth.has_value(), reason.has_value());
    QVERIFY(forth == back);
    if (forth)
        QCOMPARE(int(forth->reason), int(*reason));
}

void TestSwimMatch::overlapIsAShareOfTheLonger()
{
    // 07:00 to 08:00 and 07:10 to 08:20: 50 of 70 minutes.
    const auto found = match(swim("a", 7h, 60min), swim("b", 7h + 10min, 70min));
    QVERIFY(found);
    QCOMPARE(found->overlapShare, 50.0 / 70.0);
    QCOMPARE(overlapOf(swim("a", 7h, 60min), swim("b", 7h + 10min, 70min)).count(), Duration(50min).count());
    // A shifted clock: nothing of it.
    QCOMPARE(match(swim("a", 7h, 60min), swim("b", 9h, 60min))->overlapShare, 0.0);
}

void TestSwimMatch::matchIsSymmetricAndInItsWindow()
{
    QVERIFY(rc::check("match is symmetric, and what matches starts in the window of the other", [] {
        const SwimFacts a = *random_swims::swim();
        const SwimFacts b = *random_swims::swim();
        const auto found = match(a, b);
        RC_ASSERT(found == match(b, a));
        if (!found)
            return;
        RC_ASSERT(found->overlapShare >= 0 && found->overlapShare <= 1);
        const Duration longest = std::max(a.elapsed, b.elapsed);
        const StartWindow window = matchWindow(a, longest);
        RC_ASSERT(window.from <= b.start && b.start <= window.to);
        const SwimFacts &earlier = a.start <= b.start ? a : b;
        RC_ASSERT(std::max(a.start, b.start) <= matchWindow(earlier, earlier.elapsed).to);
    }));
}

QTEST_GUILESS_MAIN(TestSwimMatch)
#include "tst_swimmatch.moc"
