#pragma once

#include "core/analysis/intervals.h"
#include "core/model/workoutrow.h"

#include <vector>

namespace lengthwise {

/// Active seconds by speed: each length at its own (a missed turn's at that of its crossings, hidden rests and turns
/// that the watch leaves out not counted), in open water each 25 of the unit at its moving speed. Bins of 0.01 m/s,
/// rounded, in order, none empty. Empty where no speed is known. Pure; any thread.
std::vector<HistogramBin> speedHistogram(const Workout &workout, const std::vector<Interval> &intervals);

/// Seconds by heart rate, from samples: each stands until the next one, ten seconds at most. Pure; any thread.
std::vector<HistogramBin> heartRateHistogram(const Workout &workout);

} // namespace lengthwise
