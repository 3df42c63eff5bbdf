#pragma once

#include "core/analysis/swimanalysis.h"
#include "core/model/swimfigures.h"
#include "core/model/workoutrow.h"

namespace lengthwise {

/// bests: the swim's own, where they are there already. Pure; any thread.
SwimFigures figuresOf(const Workout &workout, const SwimAnalysis &analysis);
SwimFigures figuresOf(const Workout &workout, const SwimAnalysis &analysis, const std::vector<BestEffort> &bests);

/// The sets as they are stored. Pure; any thread.
std::vector<SetSummary> setSummaries(const SwimAnalysis &analysis);

} // namespace lengthwise
