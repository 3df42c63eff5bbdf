#include "core/report/comparison.h"

#include "core/report/comparisonfacts.h"
#include "core/report/comparisontrends.h"
#include "core/report/pacecurves.h"
#include "core/report/samesets.h"

#include <algorithm>
#include <tuple>

namespace lengthwise {

namespace {

/// Oldest first; a swim that was named twice counts once.
void putInOrder(std::vector<ComparedSwim> &swims)
{
    std::ranges::stable_sort(swims, [](const ComparedSwim &one, const ComparedSwim &other) {
        return std::tie(one.report.start, one.id, one.file) < std::tie(other.report.start, other.id, other.file);
    });
    const auto twice = std::ranges::unique(swims,
        [](const ComparedSwim &one, const ComparedSwim &other) { return !one.id.isEmpty() && one.id == other.id; });
    swims.erase(twice.begin(), twice.end());
}

std::optional<NamedPool> sharedPool(const std::vector<ComparedSwim> &swims)
{
    const std::optional<NamedPool> first = poolOf(swims.front().report);
    const bool isShared =
        std::ranges::all_of(swims, [&](const ComparedSwim &swim) { return poolOf(swim.report) == first; });
    return isShared ? first : std::nullopt;
}

PoolUnit sharedUnit(const std::vector<ComparedSwim> &swims)
{
    const bool isYards =
        std::ranges::all_of(swims, [](const ComparedSwim &swim) { return swim.report.unit == PoolUnit::Yards; });
    return isYards ? PoolUnit::Yards : PoolUnit::Metres;
}

} // namespace

Comparison comparisonOf(std::vector<ComparedSwim> swims)
{
    putInOrder(swims);
    Comparison comparison{.swims = std::move(swims)};
    if (comparison.swims.size() < fewestCompared || comparison.swims.size() > mostCompared)
        return comparison;
    const CommonWater water = commonWater(comparison.swims);
    comparison.pool = sharedPool(comparison.swims);
    comparison.curvePool = water.pool;
    comparison.unit = sharedUnit(comparison.swims);
    comparison.stroke = water.isOpenWater ? Stroke::Unknown : strokeSwumFurthest(comparison.swims);
    comparison.trends = trendsOf(comparison.swims, comparison.unit);
    comparison.curves = paceCurves(comparison.swims, water, comparison.stroke);
    comparison.sameSets = sameSetsOf(comparison.swims);
    comparison.scoreCvPercent = scoreCvPercent(comparison.swims);
    comparison.coach = coachOfComparison(coachFactsOf(comparison));
    return comparison;
}

} // namespace lengthwise
