#pragma once

#include "core/analysis/intervals.h"
#include "core/model/workoutrow.h"

#include <vector>

namespace lengthwise {

/// The fastest contiguous 25, 50, 100 ... 5000 of the pool's unit, per stroke, ordered by stroke and distance (ANALYSIS
/// section 2, "best efforts"). Times as measured, not rounded.
///
/// In a pool: whole lengths of one interval (so without a rest) and of one stroke; distances that are no multiple of
/// the pool are left out. Lengths whose count or time was repaired tell no best; drills, kick and mixed lengths are no
/// stroke to have one in. Individual medley: whole intervals. Of equal times the one from rest, then the earlier.
/// In open water (and where there are samples only): any stretch, by the clock, so that standing counts; without
/// stroke; from rest where it begins with the swim. Pure; any thread.
std::vector<BestEffort> bestEfforts(const Workout &workout, const std::vector<Interval> &intervals);

} // namespace lengthwise
