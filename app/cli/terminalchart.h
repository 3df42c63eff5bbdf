#pragma once

#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise::cli {

/// The length chart in block characters: height is speed from zero, across is time, gaps are rests, the sets stand
/// numbered beneath. Empty where no speeds are known. Lines of at most `width` characters, indented by two.
QString terminalChart(const WorkoutReport &report, int width);

} // namespace lengthwise::cli
