#pragma once

#include "core/analysis/swimanalysis.h"
#include "core/report/workoutreport.h"

#include <vector>

namespace lengthwise {

/// The sets with their repeats; rows learn their set and repeat. rows: one per active length, in order.
std::vector<SetRow> setRows(
    const Workout &workout, const SwimAnalysis &analysis, Instant origin, std::vector<LengthRow> &rows);

} // namespace lengthwise
