#pragma once

#include "core/model/workout.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// A stretch of open water of a given distance, by interpolating distance over time.
struct Split {
    Seconds start{};     ///< since the first moving moment of the swim
    Seconds time{};      ///< moving
    Seconds elapsed{};   ///< by the clock, standing included
    Distance distance{}; ///< as asked for; the last may be shorter
    bool operator==(const Split &) const = default;
};

/// How far and how long the swimmer moved: stretches under 0.3 m/s, recording gaps and watch stops are no moving time.
struct Movement {
    Distance distance{}; ///< the last cumulative distance
    Seconds active{};
    Seconds elapsed{}; ///< first to last moving moment
    Instant start{};   ///< first moving moment
    bool operator==(const Movement &) const = default;
};

/// From samples with distance; absent for fewer than two of them, or where nothing moved. Pure; any thread.
std::optional<Movement> movementOf(const Workout &workout);

/// Splits of `distance` (finite, >= 1 m), in order; the remainder, if any, last. Empty where movementOf is absent.
/// Pure; any thread.
std::vector<Split> splitsOf(const Workout &workout, Distance distance);

/// The stretch of each of these distances (rising, > 0) that took the least time by the clock; absent where the swim is
/// shorter. Of equal ones the first. Pure; any thread.
std::vector<std::optional<Split>> fastestStretches(const Workout &workout, const std::vector<Distance> &distances);

} // namespace lengthwise
