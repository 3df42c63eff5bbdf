#include "core/ingest/sameswim.h"

#include "core/ingest/swimgrouping.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

const SwimFacts *measuredOf(const SwimGroup &group, const std::vector<const SwimFacts *> &byId)
{
    const auto found = std::ranges::lower_bound(byId, group.measured, {}, &SwimFacts::id);
    return found != byId.end() && (*found)->id == group.measured ? *found : nullptr;
}

bool covers(const SwimFacts &swim, const SwimFacts &other)
{
    const Duration overlap = overlapOf(swim, other);
    return swim.id.key != other.id.key && overlap.count() > 0 && overlap * 10 >= other.elapsed * 7
        && !match(swim, other);
}

std::vector<SwimId> coveredBy(const SwimFacts &swim, const std::vector<const SwimFacts *> &byStart)
{
    std::vector<SwimId> covered;
    // One that is covered starts at most 3/7 of this one's time before it.
    const StartWindow window = matchWindow(swim, swim.elapsed);
    auto other = std::ranges::lower_bound(byStart, window.from, {}, &SwimFacts::start);
    for (; other != byStart.end() && (*other)->start <= window.to; ++other) {
        if (covers(swim, **other))
            covered.push_back((*other)->id);
    }
    std::ranges::sort(covered);
    return covered;
}

} // namespace

std::vector<SwimGroup> groupSwims(std::vector<SwimFacts> swims, std::vector<SwimLink> links)
{
    SwimGrouping grouping(swims);
    grouping.obey(std::move(links));
    grouping.joinMatching();
    return grouping.groups();
}

std::vector<CoveringSwim> coveringSwims(const std::vector<SwimFacts> &swims, const std::vector<SwimGroup> &groups)
{
    std::vector<const SwimFacts *> byId;
    byId.reserve(swims.size());
    for (const SwimFacts &swim : swims)
        byId.push_back(&swim);
    std::ranges::sort(byId, {}, &SwimFacts::id);

    std::vector<const SwimFacts *> measured;
    measured.reserve(groups.size());
    for (const SwimGroup &group : groups) {
        if (const SwimFacts *facts = measuredOf(group, byId))
            measured.push_back(facts);
    }
    std::vector<const SwimFacts *> byStart = measured;
    std::ranges::sort(byStart, {}, &SwimFacts::start);

    std::vector<CoveringSwim> covering;
    for (const SwimFacts *swim : measured) {
        std::vector<SwimId> covered = coveredBy(*swim, byStart);
        if (covered.size() >= 2)
            covering.push_back({.swim = swim->id, .covered = std::move(covered)});
    }
    return covering;
}

} // namespace lengthwise
