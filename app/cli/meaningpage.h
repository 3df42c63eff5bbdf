#pragma once

#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise::cli {

/// What a swim means, for a terminal: grade and parts, the coach, reasons to doubt the recording, time in zones.
/// Empty where nothing of it is known.
QString meaningPage(const WorkoutReport &report);

} // namespace lengthwise::cli
