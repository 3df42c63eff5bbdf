#pragma once

#include "core/decode/distancesteps.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// When one length was swum.
struct TimeSpan {
    Instant start{};
    Instant end{};
};

/// Some devices write the mean speed of a length into each of its samples; then pool length / speed is the length's
/// time, better than the step's: the step may show half a length late and holds the rest before it. Nothing where the
/// speeds are no such means: they vary within the steps, are coarser than the clock, or would need more time than there
/// was. Lengths are laid backwards from the last: each ends with its step, or earlier where the next one has to begin.
std::optional<std::vector<TimeSpan>> timesFromSpeeds(
    std::span<const Sample> samples, const std::vector<LengthStep> &steps, Distance poolLength);

/// The time of each step, shared equally by its lengths. A stop at the beginning of a step is left out: the swimmer is
/// still (speed or stroke rate 0, or absent though most samples have it) for at least 5 s, begun no later than half a
/// length after the step before (a gap in the recording before it included); what was swum until then belongs to the
/// length before, whose distance came early. A stop that would leave no time to swim stays in.
std::vector<TimeSpan> timesFromSteps(std::span<const Sample> samples, const std::vector<LengthStep> &steps);

} // namespace lengthwise
