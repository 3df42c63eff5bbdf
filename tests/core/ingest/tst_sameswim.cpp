#include "core/ingest/sameswim.h"

#include "randomswims.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant midnight{std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)};

/// A FIT file of lengths: 3,000 m; at: since midnight UTC.
SwimFacts swim(const std::string &name, Duration at, Duration elapsed)
{
    return {.id = {.key = "sha256:" + name},
        .start = midnight + at,
        .elapsed = elapsed,
        .distance = metres(3'000),
        .richness = Richness::Lengths,
        .lengthCount = 120,
        .fileName = name + ".fit"};
}

SwimFacts stravaSwim(const std::string &number, Duration at, Duration elapsed, const std::string &externalFile = {})
{
    return {.id = {.key = "strava:" + number},
        .kind = RecordingKind::Strava,
        .start = midnight + at,
        .elapsed = elapsed,
        .distance = metres(3'000),
        .utcOffset = 60min,
        .richness = Richness::Laps,
        .externalFile = externalFile};
}

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

SwimLink link(const SwimFacts &a, const SwimFacts &b, bool isSame, int when = 1)
{
    return {.a = std::min(a.id, b.id),
        .b = std::max(a.id, b.id),
        .isSame = isSame,
        .stamp = {.milliseconds = when, .device = "d", .valueHash = isSame ? "s" : "n"}};
}

using Names = std::vector<std::vector<std::string>>;

/// Keys without their prefixes.
Names namesOf(const std::vector<SwimGroup> &groups)
{
    Names names;
    for (const SwimGroup &group : groups) {
        std::vector<std::string> members;
        for (const SwimId &member : group.members)
            members.push_back(member.key.substr(member.key.find(':') + 1));
        names.push_back(members);
    }
    return names;
}

/// groupSwims as its header words it, all pairs against all pairs.
std::vector<SwimGroup> groupedByDefinition(std::vector<SwimFacts> swims, std::vector<SwimLink> links)
{
    std::ranges::sort(swims, {}, &SwimFacts::id);
    std::map<SwimId, SwimFacts> facts;
    std::map<SwimId, std::set<SwimId>> groups; // of each swim
    for (const SwimFacts &swim : swims) {
        facts[swim.id] = swim;
        groups[swim.id] = {swim.id};
    }

    std::map<std::pair<SwimId, SwimId>, SwimLink> words;
    for (const SwimLink &said : links) {
        if (said.a == said.b || !facts.contains(said.a) || !facts.contains(said.b))
            continue;
        const auto [word, isFirst] = words.try_emplace({said.a, said.b}, said);
        if (!isFirst && word->second.stamp < said.stamp)
            word->second = said;
    }
    const auto areApart = [&](const SwimId &x, const SwimId &y) {
        const auto word = words.find({std::min(x, y), std::max(x, y)});
        return x.key == y.key || (word != words.end() && !word->second.isSame);
    };
    const auto join = [&](const SwimId &a, const SwimId &b, const auto &mayJoin) {
        if (groups[a].contains(b))
            return;
        for (const SwimId &x : groups[a]) {
            for (const SwimId &y : groups[b]) {
                if (areApart(x, y) || !mayJoin(x, y))
                    return;
            }
        }
        std::set<SwimId> joined = groups[a];
        joined.insert(groups[b].begin(), groups[b].end());
        for (const SwimId &member : joined)
            groups[member] = joined;
    };

    std::vector<SwimLink> same;
    for (const auto &[pair, said] : words) {
        if (said.isSame)
            same.push_back(said);
    }
    std::ranges::stable_sort(same, [](const SwimLink &a, const SwimLink &b) { return a.stamp > b.stamp; });
    for (const SwimLink &said : same)
        join(said.a, said.b, [](const SwimId &, const SwimId &) { return true; });
    const std::map<SwimId, std::set<SwimId>> byWord = groups;

    const auto matches = [&](const SwimId &x, const SwimId &y) { return match(facts[x], facts[y]).has_value(); };
    const auto countAsMatching = [&](const SwimId &x, const SwimId &y) {
        if (matches(x, y))
            return true;
        for (const auto &[a, partners] : byWord) {
            for (const SwimId &c : partners) {
                if (a != c && (x == a || matches(x, a)) && (y == c || matches(y, c)))
                    return true;
            }
        }
        return false;
    };
    std::vector<std::tuple<double, SwimId, SwimId>> pairs;
    for (const SwimFacts &a : swims) {
        for (const SwimFacts &b : swims) {
            const auto found = match(a, b);
            if (a.id < b.id && found)
                pairs.emplace_back(-found->overlapShare, a.id, b.id);
        }
    }
    std::ranges::sort(pairs);
    for (const auto &[share, a, b] : pairs)
        join(a, b, countAsMatching);

    std::vector<SwimGroup> result;
    for (const auto &[id, members] : groups) {
        if (*members.begin() != id)
            continue;
        SwimGroup group{.members = {members.begin(), members.end()}};
        group.measured = *std::ranges::min_element(members, {}, [&](const SwimId &member) {
            const SwimFacts &swim = facts[member];
            return std::tuple(-int(swim.richness), -swim.lengthCount, !member.isFile(), member);
        });
        group.keeper = *std::ranges::min_element(
            members, {}, [](const SwimId &member) { return std::pair(!member.isFile(), member); });
        result.push_back(group);
    }
    return result;
}

template<class Value>
std::vector<Value> shuffled(std::vector<Value> values, unsigned seed)
{
    std::ranges::shuffle(values, std::mt19937(seed));
    return values;
}

} // namespace

Q_DECLARE_METATYPE(lengthwise::SwimFacts)
Q_DECLARE_METATYPE(std::optional<lengthwise::MatchReason>)

class TestSameSwim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsMatchByTheRules_data();
    void pairsMatchByTheRules();
    void overlapIsAShareOfTheLonger();
    void sixRecordingsInEveryOrder();
    void chainOfOverlapsIsNotOneSwim();
    void oneRecordingsSwimsStayApart();
    void coveringRecordingAsks();
    void copiesOfCoveredSwimAskOnce();
    void wordOfTheSwimmerGoesFirst();
    void differentSwimsKeepTheirCopies();
    void copiesFollowTheWord();
    void newestOfContradictoryWordsHolds();
    void wordsOnOneRecordingOrNobodyAreNothing();
    void richestMeasuresAndFileKeeps();
    void matchIsSymmetricAndInItsWindow();
    void groupingFollowsItsDefinition();
    void orderDoesNotMatter();
    void farAwaySwimsDoNotMatter();
};

void TestSameSwim::pairsMatchByTheRules_data()
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

void TestSameSwim::pairsMatchByTheRules()
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

void TestSameSwim::overlapIsAShareOfTheLonger()
{
    // 07:00 to 08:00 and 07:10 to 08:20: 50 of 70 minutes.
    const auto found = match(swim("a", 7h, 60min), swim("b", 7h + 10min, 70min));
    QVERIFY(found);
    QCOMPARE(found->overlapShare, 50.0 / 70.0);
    QCOMPARE(overlapOf(swim("a", 7h, 60min), swim("b", 7h + 10min, 70min)).count(), Duration(50min).count());
    // A shifted clock: nothing of it.
    QCOMPARE(match(swim("a", 7h, 60min), swim("b", 9h, 60min))->overlapShare, 0.0);
}

/// Minutes after 07:00; fit 0-60, csv (its copy) 0-60, strava (cropped) 0-50, watch (a second one) 1.5-62.5, warmup
/// (the first watch was started twice) 0-12 and winter (a copy whose clock is an hour late) 60-120.
///
/// Shares: fit-csv 60/60 = 1; fit-watch and csv-watch 58.5/61 = 0.959; fit-strava and csv-strava 50/60 = 0.833;
/// strava-watch 48.5/61 = 0.795. So these four are one, in whichever order they are taken. warmup: 12/60, 12/50 and
/// 10.5/61: with none. winter: an hour after fit and csv, as long, as far: matches both, with a share of 0; it matches
/// neither strava (ten minutes longer) nor watch (58.5 min apart), so it comes last and stays alone.
void TestSameSwim::sixRecordingsInEveryOrder()
{
    SwimFacts csv = swim("csv", 7h, 60min);
    csv.kind = RecordingKind::Csv;
    SwimFacts watch = swim("watch", 7h + 90s, 61min);
    watch.lengthCount = 119;
    std::vector<SwimFacts> swims{swim("fit", 7h, 60min), csv, stravaSwim("strava", 7h, 50min), watch,
        withDistance(swim("warmup", 7h, 12min), metres(500)), swim("winter", 8h, 60min)};
    // Files stand before Strava: "sha256:" < "strava:".
    const Names expected{{"csv", "fit", "watch", "strava"}, {"warmup"}, {"winter"}};

    std::ranges::sort(swims, {}, &SwimFacts::id);
    int orders = 0;
    do {
        const std::vector<SwimGroup> groups = groupSwims(swims, {});
        QCOMPARE(namesOf(groups), expected);
        QCOMPARE(groups.front().measured.key, std::string("sha256:csv")); // as rich as fit; the smaller id
        QCOMPARE(groups.front().keeper.key, std::string("sha256:csv"));
        ++orders;
    } while (std::ranges::next_permutation(swims, {}, &SwimFacts::id).found);
    QCOMPARE(orders, 720);
}

void TestSameSwim::chainOfOverlapsIsNotOneSwim()
{
    // a 0-60, b 12-72, c 24-84 min: a-b and b-c 48/60 = 0.8, a-c 36/60 = 0.6. The smaller ids go first.
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts b = swim("b", 7h + 12min, 60min);
    const SwimFacts c = swim("c", 7h + 24min, 60min);
    QCOMPARE(namesOf(groupSwims({c, b, a}, {})), (Names{{"a", "b"}, {"c"}}));
    // c 23-83 min: b-c 49/60; the larger share goes first.
    const SwimFacts closer = swim("c", 7h + 23min, 60min);
    QCOMPARE(namesOf(groupSwims({a, b, closer}, {})), (Names{{"a"}, {"b", "c"}}));
}

void TestSameSwim::oneRecordingsSwimsStayApart()
{
    const SwimFacts first = swim("a", 7h, 60min);
    SwimFacts second = first;
    second.id.n = 1;
    second.start += 5min;
    QCOMPARE(namesOf(groupSwims({second, first}, {})), (Names{{"a"}, {"a"}}));
    QCOMPARE(namesOf(groupSwims({second, first}, {link(first, second, true)})), (Names{{"a"}, {"a"}}));
    // A copy of both goes with the one it overlaps more: 58/60 of the second, 57/60 of the first.
    const SwimFacts copy = swim("copy", 7h + 3min, 60min);
    const auto groups = groupSwims({copy, second, first}, {});
    QCOMPARE(namesOf(groups), (Names{{"a"}, {"a", "copy"}}));
    QCOMPARE(groups[1].members.front().n, 1);
    // Nor can the swimmer bring them together through the copy: the newer word holds.
    const auto said = groupSwims({copy, second, first}, {link(first, copy, true, 2), link(second, copy, true, 1)});
    QCOMPARE(namesOf(said), (Names{{"a", "copy"}, {"a"}}));
    QCOMPARE(said[0].members.front().n, 0);
}

void TestSameSwim::coveringRecordingAsks()
{
    // A watch ran from 7:00 to 8:10; another was started for the warm-up (7:00-7:15) and the main set (7:20-8:05).
    const SwimFacts all = swim("all", 7h, 70min);
    const SwimFacts warmUp = swim("warmup", 7h, 15min);
    const SwimFacts mainSet = swim("mainset", 7h + 20min, 45min); // 45/70 = 0.64: no match
    const std::vector<SwimFacts> swims{warmUp, all, mainSet};
    const auto groups = groupSwims(swims, {});
    QCOMPARE(groups.size(), std::size_t(3));
    const auto asked = coveringSwims(swims, groups);
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].swim, all.id);
    QCOMPARE(asked[0].covered, (std::vector{mainSet.id, warmUp.id}));

    // The warm-up began 5 min before: 10 of 15 min, less than 70 %. One other is no question.
    const std::vector<SwimFacts> early{swim("warmup", 7h - 5min, 15min), all, mainSet};
    QVERIFY(coveringSwims(early, groupSwims(early, {})).empty());
}

void TestSameSwim::copiesOfCoveredSwimAskOnce()
{
    const SwimFacts all = swim("all", 7h, 70min);
    const SwimFacts copy = stravaSwim("all", 7h, 70min);
    const SwimFacts warmUp = swim("warmup", 7h, 15min);
    const SwimFacts warmUpCopy = stravaSwim("warmup", 7h, 15min);
    std::vector<SwimFacts> swims{all, copy, warmUp, warmUpCopy};
    QVERIFY(coveringSwims(swims, groupSwims(swims, {})).empty()); // one other, twice

    const SwimFacts mainSet = swim("mainset", 7h + 20min, 45min);
    swims.push_back(mainSet);
    const auto asked = coveringSwims(swims, groupSwims(swims, {}));
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].swim, all.id);
    QCOMPARE(asked[0].covered, (std::vector{mainSet.id, warmUp.id}));
}

void TestSameSwim::wordOfTheSwimmerGoesFirst()
{
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts b = swim("b", 7h, 60min);
    const SwimFacts other = swim("other", 17h + 7min, 20min);
    QCOMPARE(namesOf(groupSwims({a, b}, {link(a, b, false)})), (Names{{"a"}, {"b"}}));
    QCOMPARE(namesOf(groupSwims({a, b, other}, {link(a, other, true)})), (Names{{"a", "b", "other"}}));
    // Both: b goes with a (they match), and so may not be with the other.
    QCOMPARE(namesOf(groupSwims({a, b, other}, {link(a, other, true), link(b, other, false)})),
        (Names{{"a", "other"}, {"b"}}));
    // The newest word on a pair is its word.
    QCOMPARE(namesOf(groupSwims({a, b}, {link(a, b, true, 2), link(a, b, false, 1)})), (Names{{"a", "b"}}));
    QCOMPARE(namesOf(groupSwims({a, b}, {link(a, b, true, 1), link(a, b, false, 2)})), (Names{{"a"}, {"b"}}));
}

void TestSameSwim::differentSwimsKeepTheirCopies()
{
    // Two friends swam together: a 0-60 and b 1-61 min, each with a copy. 59/60 of each other, 1 with the copy.
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts b = swim("b", 7h + 1min, 60min);
    const SwimFacts copyOfA = stravaSwim("a", 7h, 60min);
    const SwimFacts copyOfB = stravaSwim("b", 7h + 1min, 60min);
    QCOMPARE(namesOf(groupSwims({a, b, copyOfA, copyOfB}, {})), (Names{{"a", "b", "a", "b"}}));
    QCOMPARE(namesOf(groupSwims({a, b, copyOfA, copyOfB}, {link(a, b, false)})), (Names{{"a", "a"}, {"b", "b"}}));
}

void TestSameSwim::copiesFollowTheWord()
{
    // Two watches, one with its clock seven hours and seven minutes off: only the swimmer knows. Copies of both join
    // them, although a copy of one never matches the other.
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts c = swim("c", 14h + 7min, 60min);
    const SwimFacts copyOfA = stravaSwim("a", 7h, 60min);
    const SwimFacts copyOfC = stravaSwim("c", 14h + 7min, 60min);
    QCOMPARE(namesOf(groupSwims({a, c, copyOfA, copyOfC}, {})), (Names{{"a", "a"}, {"c", "c"}}));
    QCOMPARE(namesOf(groupSwims({a, c, copyOfA}, {link(a, c, true)})), (Names{{"a", "c", "a"}}));
    QCOMPARE(namesOf(groupSwims({a, c, copyOfA, copyOfC}, {link(a, c, true)})), (Names{{"a", "c", "a", "c"}}));

    // The word says nothing of two swims that both match a and not each other: a 0-60, early -17-43 and late 17-77.
    const SwimFacts early = swim("early", 7h - 17min, 60min);
    const SwimFacts late = swim("late", 7h + 17min, 60min);
    QCOMPARE(namesOf(groupSwims({a, c, early, late}, {link(a, c, true)})), (Names{{"a", "c", "early"}, {"late"}}));
}

void TestSameSwim::newestOfContradictoryWordsHolds()
{
    const SwimFacts a = swim("a", 7h, 20min);
    const SwimFacts b = swim("b", 9h + 7min, 30min);
    const SwimFacts c = swim("c", 12h + 11min, 40min);
    // a is b, b is c, a is not c.
    std::vector<SwimLink> words{link(a, b, true, 3), link(b, c, true, 2), link(a, c, false, 1)};
    do {
        QCOMPARE(namesOf(groupSwims({a, b, c}, words)), (Names{{"a", "b"}, {"c"}}));
    } while (std::ranges::next_permutation(words, {}, &SwimLink::a).found);
    words = {link(a, b, true, 2), link(b, c, true, 3), link(a, c, false, 1)};
    QCOMPARE(namesOf(groupSwims({c, b, a}, words)), (Names{{"a"}, {"b", "c"}}));
}

void TestSameSwim::wordsOnOneRecordingOrNobodyAreNothing()
{
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts b = swim("b", 7h, 60min);
    const SwimFacts gone = swim("gone", 7h, 60min);
    QCOMPARE(namesOf(groupSwims({a, b}, {link(a, gone, false), link(b, gone, true), link(a, a, false)})),
        (Names{{"a", "b"}}));
    QVERIFY(groupSwims({}, {link(a, b, true)}).empty());
}

void TestSameSwim::richestMeasuresAndFileKeeps()
{
    SwimFacts file = swim("z", 7h, 60min);
    file.richness = Richness::Samples;
    SwimFacts strava = stravaSwim("1", 7h, 60min);
    strava.richness = Richness::Laps;
    auto groups = groupSwims({file, strava}, {});
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0].measured, strava.id);
    QCOMPARE(groups[0].keeper, file.id);
    // Equally rich: more lengths, then the file.
    strava.richness = file.richness = Richness::Lengths;
    strava.lengthCount = 121;
    QCOMPARE(groupSwims({file, strava}, {})[0].measured, strava.id);
    strava.lengthCount = 120;
    QCOMPARE(groupSwims({file, strava}, {})[0].measured, file.id);
    // Two files: the smaller id.
    const SwimFacts copy = swim("y", 7h, 60min);
    QCOMPARE(groupSwims({file, strava, copy}, {})[0].measured, copy.id);
    QCOMPARE(groupSwims({file, strava, copy}, {})[0].keeper, copy.id);
}

void TestSameSwim::matchIsSymmetricAndInItsWindow()
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

void TestSameSwim::groupingFollowsItsDefinition()
{
    QVERIFY(rc::check("groupSwims gives what its definition gives", [] {
        const auto library = *random_swims::library();
        const auto groups = groupSwims(library.swims, library.links);
        RC_CLASSIFY(groups.size() < library.swims.size(), "some are one");
        RC_CLASSIFY(!library.links.empty(), "with links");
        RC_ASSERT(groups == groupedByDefinition(library.swims, library.links));
    }));
}

void TestSameSwim::orderDoesNotMatter()
{
    QVERIFY(rc::check("groupSwims gives one result in every order", [] {
        const auto library = *random_swims::library();
        const unsigned seed = *rc::gen::arbitrary<unsigned>();
        RC_ASSERT(groupSwims(shuffled(library.swims, seed), shuffled(library.links, seed + 1))
            == groupSwims(library.swims, library.links));
    }));
}

void TestSameSwim::farAwaySwimsDoNotMatter()
{
    QVERIFY(rc::check("two libraries a year apart group as each alone", [] {
        const auto here = *random_swims::library();
        auto there = *random_swims::library();
        const auto moved = [](SwimId id) {
            id.key += '.';
            return id;
        };
        for (SwimFacts &swim : there.swims) {
            swim.id = moved(swim.id);
            if (swim.start > Instant::min() && swim.start < Instant::max())
                swim.start += 365 * 24h;
        }
        for (SwimLink &said : there.links) {
            said.a = moved(said.a);
            said.b = moved(said.b);
        }
        // Those at the ends of time would meet.
        std::erase_if(there.swims,
            [](const SwimFacts &swim) { return swim.start == Instant::min() || swim.start == Instant::max(); });

        auto apart = groupSwims(here.swims, here.links);
        std::ranges::copy(groupSwims(there.swims, there.links), std::back_inserter(apart));
        std::ranges::sort(apart, {}, &SwimGroup::members);
        auto swims = here.swims;
        auto links = here.links;
        std::ranges::copy(there.swims, std::back_inserter(swims));
        std::ranges::copy(there.links, std::back_inserter(links));
        RC_ASSERT(groupSwims(swims, links) == apart);
    }));
}

QTEST_GUILESS_MAIN(TestSameSwim)
#include "tst_sameswim.moc"
