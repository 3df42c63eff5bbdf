#pragma once

#include "core/analysis/intervals.h"
#include "core/analysis/openwater.h"

#include <vector>

namespace lengthwise {

/// A stretch of 50 and more, inside one interval and one stroke, at 1.10 x the swimmer's mean speed of that stroke.
struct Gear {
    std::size_t interval = 0;    ///< into the swim's intervals
    std::size_t firstLength = 0; ///< into Interval::lengths
    std::size_t lengthCount = 0;
    Distance distance{};
    bool operator==(const Gear &) const = default;
};

/// Of a pool swim; no drills, no repaired lengths. Only strokes of which 200 of the pool's unit were swum. Pure.
std::vector<Gear> gearsOf(const Workout &workout, const std::vector<Interval> &intervals);

/// How many stretches of neighbouring splits are that fast, against the mean of all. 0 under 200 m in all. Pure.
int gearCount(const std::vector<Split> &splits);

} // namespace lengthwise
