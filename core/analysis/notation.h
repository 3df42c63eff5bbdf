#pragma once

#include "core/analysis/sets.h"

#include <span>

namespace lengthwise {

/// Sets as they stand on the pool deck's board, in plain ASCII and the same in every language:
///
///     set      = single | repeats | block | pyramid
///     single   = swim
///     repeats  = count " x " swim [cadence]
///     block    = count " x {" part {", " part} "}"
///     part     = swim | count " x " swim
///     pyramid  = number {"-" number} [" " stroke]
///     swim     = number [" " stroke]
///     cadence  = " @ " minutes ":" seconds          (send-off)
///              | " r " (seconds | minutes ":" seconds)   (rest)
///     stroke   = "Fr" | "Bk" | "Br" | "Fly" | "IM" | "Mx" | "Drill" | "Kick"
///
/// Numbers are distances in the pool's unit. A stroke that is not known has no abbreviation.

/// Empty for Unknown.
QString strokeAbbreviation(Stroke stroke);

/// What stands on the board for this set: everything but `notation` must be filled. `intervals` are all of the swim.
QString notationOf(const SwimSet &set, std::span<const Interval> intervals, PoolUnit unit);

} // namespace lengthwise
