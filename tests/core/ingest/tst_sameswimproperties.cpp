#include "core/ingest/sameswim.h"

#include "randomswims.h"

#include <QtTest>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

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

class TestSameSwimProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupingFollowsItsDefinition();
    void orderDoesNotMatter();
    void farAwaySwimsDoNotMatter();
};

void TestSameSwimProperties::groupingFollowsItsDefinition()
{
    QVERIFY(rc::check("groupSwims gives what its definition gives", [] {
        const auto library = *random_swims::library();
        const auto groups = groupSwims(library.swims, library.links);
        RC_CLASSIFY(groups.size() < library.swims.size(), "some are one");
        RC_CLASSIFY(!library.links.empty(), "with links");
        RC_ASSERT(groups == groupedByDefinition(library.swims, library.links));
    }));
}

void TestSameSwimProperties::orderDoesNotMatter()
{
    QVERIFY(rc::check("groupSwims gives one result in every order", [] {
        const auto library = *random_swims::library();
        const unsigned seed = *rc::gen::arbitrary<unsigned>();
        RC_ASSERT(groupSwims(shuffled(library.swims, seed), shuffled(library.links, seed + 1))
            == groupSwims(library.swims, library.links));
    }));
}

void TestSameSwimProperties::farAwaySwimsDoNotMatter()
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

QTEST_GUILESS_MAIN(TestSameSwimProperties)
#include "tst_sameswimproperties.moc"
