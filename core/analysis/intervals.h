#pragma once

#include "core/model/workout.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// Lengths swum without rest (a repeat), with the rest after it. ANALYSIS: "From recording to intervals".
struct Interval {
    std::vector<std::size_t> lengths; ///< indices of its active lengths in Workout::lengths, in order
    std::vector<Seconds> times;       ///< of each of its lengths; a hidden rest is left out
    std::vector<int> crossings;       ///< of each after repair: 1; 2 and more: missed turns; 0: part of the one joined
    Instant start{};
    Seconds time{};                  ///< swum time, turns included, rest left out
    Distance distance{};             ///< as the watch says: its lengths x pool length
    int lengthCount = 0;             ///< lengths after repair; lengths.size() where nothing was repaired
    Distance repairedDistance{};     ///< lengthCount x pool length; what sets are made from
    Stroke stroke = Stroke::Unknown; ///< main stroke; Medley (IM) or Mixed where there is none
    std::optional<Seconds> rest;     ///< to the next interval; absent after the last
    bool restInferred = false;       ///< the rest after it was hidden inside a length
    bool countRepaired = false;      ///< some crossings are not 1: the watch missed or invented a turn

    bool operator==(const Interval &) const = default;
};

/// Empty for a swim without active lengths (open water, samples only) or without a pool length.
/// Pure; any thread.
std::vector<Interval> findIntervals(const Workout &workout);

} // namespace lengthwise
