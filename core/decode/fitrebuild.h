#pragma once

#include "core/decode/fitactivity.h"

namespace lengthwise {

/// Fills in start, elapsed, timer, distance and pool length of a swim whose session message is lost, from its lengths,
/// laps and samples, and says so (SummaryRebuilt). What cannot be told stays absent. lengths: the workout's own, as
/// stored, for their speeds.
void rebuildSummary(Workout &workout, const std::vector<FitLength> &lengths);

} // namespace lengthwise
