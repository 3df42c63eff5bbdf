#pragma once

#include "core/model/workoutrow.h"

#include <QString>

#include <optional>

namespace lengthwise::cli {

/// What a change did to a swim, one line for each figure that is not what it was: "  Distance  1,000 m -> 1,025 m".
/// Empty where nothing of it shows in the row.
QString effectLines(const WorkoutSummary &before, const WorkoutSummary &after);

} // namespace lengthwise::cli
