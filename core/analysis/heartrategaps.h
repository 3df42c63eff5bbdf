#pragma once

#include "core/model/workout.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// Where the watch ran without a heart rate, between the first and the last active moment.
struct HeartRateGaps {
    double percent = 0;               ///< of the time that the watch ran
    std::vector<std::size_t> lengths; ///< swum wholly within a gap, as indices among the active lengths
};

/// Absent where there is no heart rate at all. A rate stands for ten seconds, or for three usual steps of the samples:
/// a watch that writes once a length leaves no gap in between. Pure; any thread.
std::optional<HeartRateGaps> heartRateGaps(const Workout &workout);

} // namespace lengthwise
