#pragma once

#include "core/analysis/intervals.h"

#include <vector>

namespace lengthwise {

/// A watch mistakes the stroke of a length now and then. Gives an interval the stroke that it was swum in where that
/// shows: its like neighbours swam these lengths so, and its own others bear it out (for one length the intervals
/// beside it must); or two strokes were read though all its lengths take the time of one of them. Never to or from
/// drill. The lengths themselves keep what the watch says. Pure; any thread.
void mendStrokes(std::vector<Interval> &intervals, const Workout &workout);

} // namespace lengthwise
