#pragma once

#include "core/model/workout.h"

#include <vector>

namespace lengthwise {

/// Laps keep the lengths that lie in them. places: of each corrected length the recorded one in whose laps it lies, as
/// RepairedLength::place. Laps that named lengths which do not exist name none.
void carryLapsOver(Workout &corrected, const Workout &recorded, const std::vector<std::size_t> &places);

/// Makes totals of the swim and of its laps true again where lengths or the pool changed: distance = active lengths x
/// pool length, strokes summed, the stroke they share. What still holds stays as recorded; what cannot be known goes.
/// Laps must have been carried over. Source: ANALYSIS section 2.
void settleTotals(Workout &corrected, const Workout &recorded);

} // namespace lengthwise
