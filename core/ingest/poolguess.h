#pragma once

#include "core/ingest/importcandidate.h"

namespace lengthwise {

/// How the swimmer swims in pools whose length is known.
struct UsualSwims {
    Seconds pacePer100m{};                      ///< median of the swims
    std::vector<field::PoolLength> poolLengths; ///< the most frequent first, each once
};

/// From the rows of a library, newest first: the newest 50 swims of 200 m or more in a known pool that are not
/// deleted. Absent where there are none. Pure.
std::optional<UsualSwims> usualSwimsOf(const std::vector<WorkoutSummary> &swims);

/// The pools that are common (25 m, 50 m, 25 yd, 33 1/3 m) and those of the swimmer, the likeliest first: the one that
/// gives the recorded distance; then the one that was set, unless its pace is not the swimmer's or nobody's; then the
/// one whose pace is nearest to the usual, else to that of swimmers at large; of two that are about as near, one that
/// the swimmer was in before, then the commoner one. active: time swum in lengths. recorded: the distance that the file
/// tells. set: the usual pool of the swimmer's settings. Pure.
std::vector<PoolLengthGuess> poolLengthGuesses(int lengths, Seconds active, std::optional<Distance> recorded,
    const std::optional<UsualSwims> &usual, const std::optional<field::PoolLength> &set = std::nullopt);

} // namespace lengthwise
