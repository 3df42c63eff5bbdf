#pragma once

#include "core/model/workout.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// Lengths worked out from a distance that grows by whole pool lengths.
struct InferredLengths {
    Distance poolLength{};
    bool poolLengthInferred = false; ///< none was given: worked out from the steps too
    std::vector<Length> lengths;     ///< active and rest, in order, never overlapping; each marked as inferred
    int activeCount = 0;
};

/// Whether a pool can have this length: 10 to 150 m.
bool isPlausiblePoolLength(Distance length);

/// Nothing where the distance does not grow by multiples of one pool length (open water, a wheel sensor, no distance).
/// Samples in time order, at any rate: one a second or one a length. An absent distance before the first is 0 m, later
/// it is the last one. A step of several pool lengths gives as many equal lengths. Stroke and strokes stay unknown.
///
/// A length's time is, in this order:
/// - pool length / speed, where the samples of nearly every step carry one and the same speed, which then is the
///   device's own mean of that length. The distance may then come late: a length ends at its step or earlier;
/// - else the time since the step before. A stop that the samples show at its beginning (speed or stroke rate 0 or
/// absent
///   for >= 5 s, where moving samples have them) becomes a rest; any other rest stays in the length.
/// `start`: of the recording, where known; else the first sample's. Pure; any thread.
std::optional<InferredLengths> lengthsFromSamples(
    std::span<const Sample> samples, std::optional<Distance> poolLength, std::optional<Instant> start);

} // namespace lengthwise
