#pragma once

#include "core/analysis/runs.h"

#include <vector>

namespace lengthwise {

/// Joins three or more runs of one interval each whose distance rises, falls, or rises and then falls, in one stroke
/// and with like rests: pyramids and ladders. Returns them as runs, in order, without overlap. Pure; any thread.
std::vector<Run> laddersOf(const std::vector<Interval> &intervals, const std::vector<Run> &runs);

} // namespace lengthwise
