#include "core/ingest/sameswim.h"

#include "handmadeswims.h"

#include <QtTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace handmade;

namespace {

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

SwimFacts withDistance(SwimFacts swim, std::optional<Distance> distance)
{
    swim.distance = distance;
    return swim;
}

} // namespace

class TestSameSwim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

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

QTEST_GUILESS_MAIN(TestSameSwim)
#include "tst_sameswim.moc"
