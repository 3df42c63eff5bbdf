#pragma once

#include "core/analysis/swimanalysis.h"
#include "core/report/workoutreport.h"

#include <vector>

namespace lengthwise {

/// Seconds per 100 of the pool's unit; absent without a distance or a time.
std::optional<Seconds> pacePer100(std::optional<Distance> distance, Seconds time, PoolUnit unit);

/// The active lengths in order, without their place in a set. origin: what the report's times count from.
std::vector<LengthRow> lengthRows(const Workout &workout, const std::vector<Interval> &intervals, Instant origin);

/// What several lengths measure together; lengths without strokes do not count, drills not for SWOLF.
struct StrokeFigures {
    std::optional<double> strokesPerLength;
    std::optional<StrokeRate> strokeRate;
    std::optional<Distance> distancePerStroke;
    std::optional<double> swolf;
};
StrokeFigures strokeFigures(const std::vector<LengthRow> &rows, const std::vector<std::size_t> &chosen);

} // namespace lengthwise
