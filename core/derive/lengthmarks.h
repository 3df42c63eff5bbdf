#pragma once

#include "core/analysis/intervals.h"
#include "core/model/workoutrow.h"

#include <vector>

namespace lengthwise {

inline constexpr std::size_t mostMarks = 250;

/// The bars of a swim's picture: its active lengths, or the splits of 100 of its unit where it has none. Speed 0: not
/// known, because the pool's length is not. Where there are more than mostMarks, neighbours of one stroke are joined; a
/// swim that changes stroke more often than that has its bars joined all the same. Pure; any thread.
std::vector<LengthMark> lengthMarks(const Workout &workout, const std::vector<Interval> &intervals);

} // namespace lengthwise
