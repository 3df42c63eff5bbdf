#pragma once

#include "core/analysis/sets.h"

#include <optional>

namespace lengthwise {

/// How even a pool swim was (ANALYSIS section 2, "pace CV" and "stroke-rate CV and drop"). Percent are of the mean, see
/// variationPercent. Pure; any thread.

/// Over the swim, in the stroke most time was swum in, by 100s. Absent under two of them.
std::optional<double> swimSpeedCv(const Workout &workout, const std::vector<Interval> &intervals);

/// Within sets: mean of each set's own CV over its repeats, by time; of a block, the repeats that stand at one place of
/// every round; of a single interval of 400 and more, its 100s. A pyramid's steps are no repeats of each other.
/// Drills and repaired repeats are left out. Absent where nothing has two values, or where what has them is under a
/// quarter of the active time.
std::optional<double> setSpeedCv(
    const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets);

struct StrokeRateSteadiness {
    std::optional<double> cvPercent;
    std::optional<double> dropPerMinute; ///< mean of the first third minus the last third, in strokes per minute
};

/// Within sets and single intervals of 400 and more, by time, each in its own main stroke (not medley, mixed, drill).
StrokeRateSteadiness strokeRateSteadiness(
    const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets);

} // namespace lengthwise
