#pragma once

#include "core/analysis/gears.h"
#include "core/analysis/sets.h"

#include <optional>

namespace lengthwise {

/// What one swim measures. Absent = not known; the rules for each are in ANALYSIS section 2.
struct Metrics {
    std::optional<Distance> distance;
    std::optional<Seconds> active;
    std::optional<Seconds> rest;    ///< between first active start and last active end
    std::optional<Seconds> elapsed; ///< first active start to last active end
    std::optional<Speed> speed;     ///< distance / active
    std::optional<Seconds> pacePer100m;
    std::optional<double> speedCvPercent;         ///< over the swim
    std::optional<double> setSpeedCvPercent;      ///< within sets
    std::optional<double> restPercent;            ///< of elapsed
    std::optional<double> restOutsideSetsPercent; ///< of elapsed
    std::optional<StrokeRate> strokeRate;         ///< lengths with strokes only
    std::optional<double> strokeRateCvPercent;
    std::optional<double> strokeRateDropPerMinute; ///< first third minus last third
    std::optional<int> speedGears;
    std::optional<Distance> distancePerStroke;
    std::optional<double> swolf; ///< mean over active lengths with strokes, drills left out
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> maximumHeartRate;

    bool operator==(const Metrics &) const = default;
};

/// Gears are those of a pool swim; an open-water swim's are counted from its samples. Pure; any thread.
Metrics measure(const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets,
    const std::vector<Gear> &gears);

} // namespace lengthwise
