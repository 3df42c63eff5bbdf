#pragma once

#include "core/model/workout.h"

#include <vector>

namespace lengthwise {

/// Points at the ends of lengths alone hide a rest in the length behind it. Where a lap begins inside an inferred
/// length, though it begins at a wall by the distances of the laps, the time up to it (five seconds or more) becomes a
/// rest. `lengths` as lengthsFromSamples gives them, of a pool so long; laps in order.
void uncoverRests(std::vector<Length> &lengths, const std::vector<Lap> &laps, Distance poolLength);

} // namespace lengthwise
