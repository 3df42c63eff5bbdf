#include "core/analysis/swimfigures.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/bests.h"
#include "core/analysis/css.h"
#include "core/analysis/headline.h"

#include <algorithm>

namespace lengthwise {

namespace {

double shareOf(double part, double whole)
{
    return whole > 0 ? std::min(1.0, part / whole) : 0;
}

PacedStretch stretchOf(const SwimSet &set, const std::vector<Interval> &intervals)
{
    PacedStretch stretch;
    double time = 0;
    for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i) {
        stretch.distance = stretch.distance + intervals[i].repairedDistance;
        time += intervals[i].time.count();
    }
    if (time > 0)
        stretch.speed = Speed{stretch.distance.metres / time};
    return stretch;
}

void addShares(SwimFigures &figures, const Workout &workout, const SwimAnalysis &analysis, Distance pool)
{
    const std::vector<ActiveLength> active = activeLengthsOf(workout);
    const auto technique =
        std::count_if(active.begin(), active.end(), [](const auto &length) { return isDrillOrKick(length.stroke); });
    figures.techniqueShare = shareOf(double(technique), double(active.size()));
    double all = 0;
    double inSets = 0;
    for (const SwimSet &set : analysis.sets) {
        const PacedStretch stretch = stretchOf(set, analysis.intervals);
        all += stretch.distance.metres;
        inSets += set.kind == SetKind::Single ? 0 : stretch.distance.metres;
        if (stretch.speed.metresPerSecond > 0)
            figures.stretches.push_back(stretch);
    }
    figures.setShare = shareOf(inSets, all);
    double fast = 0;
    for (const Gear &gear : analysis.gears)
        fast += gear.distance.metres;
    figures.gearShare = shareOf(fast, pool.metres * double(active.size()));
}

} // namespace

std::vector<SetSummary> setSummaries(const SwimAnalysis &analysis)
{
    std::vector<SetSummary> summaries;
    for (const SwimSet &set : analysis.sets) {
        Seconds time{};
        for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i)
            time += analysis.intervals[i].time;
        summaries.push_back({set.notation, set.stroke, set.repeats, set.distance,
            time / double(std::max(set.repeats, 1)), set.rest, set.sendOff});
    }
    return summaries;
}

SwimFigures figuresOf(const Workout &workout, const SwimAnalysis &analysis)
{
    return figuresOf(workout, analysis, bestEfforts(workout, analysis.intervals));
}

SwimFigures figuresOf(const Workout &workout, const SwimAnalysis &analysis, const std::vector<BestEffort> &bests)
{
    const Metrics &metrics = analysis.metrics;
    SwimFigures figures{.distance = distanceOf(workout, metrics),
        .speed = metrics.speed,
        .restPercent = metrics.restPercent,
        .restOutsideSetsPercent = metrics.restOutsideSetsPercent,
        .setSpeedCvPercent = metrics.setSpeedCvPercent,
        .strokeRateCvPercent = metrics.strokeRateCvPercent,
        .strokeRateDropPerMinute = metrics.strokeRateDropPerMinute,
        .speedGears = metrics.speedGears,
        .quality = analysis.quality.score};
    const auto lengths = std::count_if(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; });
    if (lengths > 0)
        figures.lengthCount = int(lengths);
    if (const std::optional<Distance> pool = usablePoolLength(workout))
        addShares(figures, workout, analysis, *pool);
    for (const CssEffort &effort :
        cssEfforts({0, workout.start, workout.environment, workout.poolUnit, bests, setSummaries(analysis)}))
        figures.efforts.push_back({effort.distance, effort.length, effort.time, effort.repeated});
    return figures;
}

} // namespace lengthwise
