#pragma once

#include "core/analysis/gears.h"
#include "core/analysis/intervals.h"
#include "core/analysis/metrics.h"
#include "core/analysis/quality.h"
#include "core/analysis/sets.h"

namespace lengthwise {

/// Everything that follows from one swim alone.
struct SwimAnalysis {
    std::vector<Interval> intervals;
    std::vector<SwimSet> sets;
    Metrics metrics;
    Quality quality;
    std::vector<Gear> gears; ///< of a pool swim

    bool operator==(const SwimAnalysis &) const = default;
};

/// Pure; any thread.
SwimAnalysis analyse(const Workout &workout);

} // namespace lengthwise
