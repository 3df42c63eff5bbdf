#pragma once

#include "core/analysis/intervals.h"
#include "core/model/strokeshare.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// What a swim holds of each stroke, in the order of Stroke, none with 0 m. A pool swim's distances are its active
/// lengths x pool length, whatever was repaired; whole: the distance of a swim without lengths, of no known stroke.
/// Drills and kick have no SWOLF. Pure; any thread.
std::vector<StrokeShare> strokeShares(
    const Workout &workout, const std::vector<Interval> &intervals, const std::optional<Distance> &whole);

} // namespace lengthwise
