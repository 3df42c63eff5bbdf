#pragma once

#include "core/model/units.h"

#include <optional>

namespace lengthwise {

/// World Aquatics points: floor(1000 (B / T)^3), of times to the hundredth as the tables have them (ANALYSIS section
/// 5). Absent where a time is not above 0. Pure; any thread.
std::optional<int> swimPoints(Seconds time, Seconds base);

} // namespace lengthwise
