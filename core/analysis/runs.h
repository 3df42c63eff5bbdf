#pragma once

#include "core/analysis/intervals.h"

#include <span>
#include <vector>

namespace lengthwise {

/// Consecutive intervals, as indices into the intervals of the swim.
struct Run {
    std::size_t first = 0;
    std::size_t count = 0;
    bool operator==(const Run &) const = default;
};

/// Whether the two would be called by the same name in a set: repaired distance and main stroke.
bool sameRepeat(const Interval &one, const Interval &other);

/// The intervals from `first` on, `count` of them, as runs of like repeats, in order, each once; a run of one is an
/// interval that stands alone. Cut where rest, speed or start-to-start change (ANALYSIS section 1, "Set").
/// Pure; any thread.
std::vector<Run> runsOf(const std::vector<Interval> &intervals, Run within);

} // namespace lengthwise
