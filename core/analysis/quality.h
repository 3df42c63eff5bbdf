#pragma once

#include "core/analysis/intervals.h"

#include <vector>

namespace lengthwise {

enum class QualityIssue {
    StrokesMissing,   ///< lengths without a count that are no drill or kick; not where the source counts none at all
    SuspectLengths,   ///< repaired, faster than the world record, or far from the stroke's median
    UnexplainedTime,  ///< swim, rest and both ends do not add up to the recorded time
    DistanceMismatch, ///< the recorded distance is no multiple of the pool
    HeartRateGaps,    ///< only where there is a heart rate at all
};

/// One reason to doubt the recording. ANALYSIS section 2, "data quality".
struct QualityDeduction {
    QualityIssue issue{};
    double points = 0;                ///< > 0, taken from 100
    double percent = 0;               ///< share it was counted from: of the lengths or of the time; 0 for a mismatch
    std::vector<std::size_t> lengths; ///< which, as indices among the active lengths; empty where none can be named

    bool operator==(const QualityDeduction &) const = default;
};

/// How far the recording can be believed.
struct Quality {
    int score = 100;                          ///< 0 to 100, rounded half up
    std::vector<QualityDeduction> deductions; ///< in the order of QualityIssue

    /// So doubtful that sets, score and sentences are, too: they are shown as uncertain.
    bool isUncertain() const;
    bool operator==(const Quality &) const = default;
};

/// Pure; any thread.
Quality qualityOf(const Workout &workout, const std::vector<Interval> &intervals);

} // namespace lengthwise
