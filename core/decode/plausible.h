#pragma once

#include "core/model/workout.h"

namespace lengthwise {

/// Adds a warning for each thing about the swim that cannot be as recorded; values stay as they are.
/// ClockNotSet, PoolLengthUnknown, DistanceMismatch, TimesImplausible. For every format; any thread.
void warnOfImplausible(Workout &workout);

} // namespace lengthwise
