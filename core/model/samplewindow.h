#pragma once

#include "core/model/workout.h"

#include <optional>

namespace lengthwise {

/// Mean heart rate of the samples from begin up to end; absent where none has one. Pure.
std::optional<HeartRate> meanHeartRate(const std::vector<Sample> &samples, Instant begin, Instant end);

/// Mean stroke rate likewise; pauses (0 strokes/min) are left out.
std::optional<StrokeRate> meanStrokeRate(const std::vector<Sample> &samples, Instant begin, Instant end);

/// The last heart rate in the ten seconds up to an instant.
std::optional<HeartRate> heartRateAt(const std::vector<Sample> &samples, Instant at);

} // namespace lengthwise
