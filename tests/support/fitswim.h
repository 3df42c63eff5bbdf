#pragma once

#include "core/model/workout.h"

#include <cstddef>
#include <vector>

namespace lengthwise {

/// What a record of a swim in a pool holds.
enum class FitRecords {
    Brief,   ///< time and heart rate
    AsWatch, ///< besides distance, speed, cadence, temperature, activity type and what no profile names: 18 bytes
};

/// The workout as the FIT file of a watch: messages in the order in which the swim went by. Kick is written as drill,
/// as watches do: FIT has no kick.
std::vector<std::byte> fitFileOf(const Workout &workout, FitRecords records = FitRecords::Brief);

} // namespace lengthwise
