#pragma once

#include "core/report/workoutreport.h"

namespace lengthwise {

/// Adds what the swim means: type, quality, score, the coach, best efforts, zones, load.
void addMeaning(WorkoutReport &report, const Workout &workout, const SwimAnalysis &analysis, const Swimmer &swimmer);

} // namespace lengthwise
