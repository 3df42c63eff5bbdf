#include "core/analysis/headline.h"

namespace lengthwise {

namespace {
Distance wholeDistance(const SwimSet &set, const std::vector<Interval> &intervals)
{
    Distance sum{};
    for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i)
        sum = sum + intervals[i].repairedDistance;
    return sum;
}
} // namespace

QString generatedTitle(const SwimAnalysis &analysis)
{
    if (analysis.sets.size() == 1)
        return analysis.sets.front().notation;
    // Warm-ups and single swims only where nothing else was swum.
    QString title;
    Distance largest{};
    for (const SwimSet &set : analysis.sets) {
        if (set.kind == SetKind::Single || wholeDistance(set, analysis.intervals) <= largest)
            continue;
        largest = wholeDistance(set, analysis.intervals);
        title = set.notation;
    }
    return title;
}

std::optional<Distance> distanceOf(const Workout &workout, const Metrics &metrics)
{
    return metrics.distance ? metrics.distance : workout.distance;
}

std::optional<Seconds> elapsedOf(const Workout &workout, const Metrics &metrics)
{
    if (metrics.elapsed || !workout.elapsed)
        return metrics.elapsed;
    return Seconds(*workout.elapsed);
}

} // namespace lengthwise
