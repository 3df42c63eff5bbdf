#pragma once

#include "core/model/sample.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// The distance grew: from when it last had grown (or the start) to the sample that shows it.
struct DistanceStep {
    Instant start{};
    Instant end{};
    std::size_t firstSample = 0; ///< behind the one that shows the step before
    std::size_t endSample = 0;   ///< behind the one that shows this
    double metres = 0.0;
};

/// What the fastest swimmer needs for it, at 3 m/s.
Duration shortestTime(const DistanceStep &step);

/// A step of whole lengths.
struct LengthStep {
    DistanceStep step;
    int count = 1;
};

/// Where the distance passes its highest value so far; a device that takes a length back and counts on makes no second
/// step. A first sample that has gone some way in no time (the beginning is missing) only says where counting starts.
std::vector<DistanceStep> distanceSteps(std::span<const Sample> samples, Instant start);

/// The pool whose lengths the steps are: most of one length, all but 5 % of whole ones. Nothing for fewer than four
/// steps, or where no pool that is built (m or yd) fits.
std::optional<Distance> poolLengthOf(const std::vector<DistanceStep> &steps);

/// The steps that are whole pool lengths, swum no faster than 3 m/s; nothing where they are under 90 % of all steps.
std::optional<std::vector<LengthStep>> wholeLengths(const std::vector<DistanceStep> &steps, Distance poolLength);

} // namespace lengthwise
