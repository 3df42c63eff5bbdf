#pragma once

#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise {

/// "Data quality 96 of 100"; said to be uncertain where it is.
QString qualityText(const WorkoutReport &report);

/// Why a set may not have been swum like this; empty: no reason to doubt it.
QString doubtOf(const WorkoutReport &report, const SetRow &set);

/// The set's notation, with "≈" where there is doubt.
QString shownNotation(const WorkoutReport &report, const SetRow &set);

} // namespace lengthwise
