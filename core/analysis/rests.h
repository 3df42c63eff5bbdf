#pragma once

#include "core/analysis/activelengths.h"

#include <vector>

namespace lengthwise {

/// What lies between an active length and the next.
struct Pause {
    double rest = 0;          ///< s; 0 where nothing says that there was any
    bool lapBoundary = false; ///< the later length opens a lap
    bool endsInterval = false;
    double turn = 0;       ///< s the recording leaves between the two without being a rest; 0 where clocks overlap
    bool overlaps = false; ///< the two share a start or overlap: their starts are no clock
};

/// One pause per neighbouring pair: result[i] lies between active[i] and active[i + 1]. The first source that exists
/// counts: idle lengths, 0 m laps, timer stops, the gap of start times (ANALYSIS section 1, "Rest"). Pure; any thread.
std::vector<Pause> pausesBetween(const Workout &workout, const std::vector<ActiveLength> &active);

} // namespace lengthwise
