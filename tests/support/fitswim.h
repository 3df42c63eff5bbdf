#pragma once

#include "core/model/workout.h"

#include <cstddef>
#include <vector>

namespace lengthwise {

/// The workout as the FIT file of a watch: messages in the order in which the swim went by. Kick is written as drill,
/// as watches do: FIT has no kick.
std::vector<std::byte> fitFileOf(const Workout &workout);

} // namespace lengthwise
