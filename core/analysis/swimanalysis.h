#pragma once

#include "core/analysis/intervals.h"
#include "core/analysis/metrics.h"
#include "core/analysis/sets.h"

namespace lengthwise {

/// Everything that follows from one swim alone.
struct SwimAnalysis {
    std::vector<Interval> intervals;
    std::vector<SwimSet> sets;
    Metrics metrics;

    bool operator==(const SwimAnalysis &) const = default;
};

/// Pure; any thread.
SwimAnalysis analyse(const Workout &workout);

} // namespace lengthwise
