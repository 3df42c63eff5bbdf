#pragma once

#include "core/report/workoutreport.h"

#include <vector>

namespace lengthwise {

/// An open-water swim in splits of 100 of its unit; the last may be shorter, but not under 5 m. Empty where its
/// distance is not known. origin: what the report's times count from.
std::vector<LengthRow> splitRows(const Workout &workout, Instant origin);

} // namespace lengthwise
