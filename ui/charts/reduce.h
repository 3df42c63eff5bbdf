#pragma once

#include "ui/viewmodels/swimchart.h"

#include <optional>
#include <span>
#include <vector>

/// Many values made into few: what a chart needs before it draws. Pure.
namespace lengthwise {

struct Range {
    double low = 0;
    double high = 0;
    double span() const { return high - low; }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const Range &) const = default;
};

/// One stretch of a line in data coordinates.
struct LineSegment {
    ChartPoint from;
    ChartPoint to;
    bool operator==(const LineSegment &) const = default;
};

/// The part of a series (sorted by time) that is visible in a time range, as line segments. Where there
/// are more points than columns, a column becomes one upright segment from its least to its greatest value, joined
/// to the column before from middle to middle; otherwise the points are joined as they are. Points further apart than
/// `gap` seconds are not joined. One neighbour beyond either edge is kept, so lines run to the edge.
std::vector<LineSegment> reduceToColumns(std::span<const ChartPoint> series, Range time, int columns, double gap);

/// Least and greatest of the values that lie within three interquartile ranges of the quartiles (Tukey's outer
/// fence), so that a few slow lengths do not squeeze the rest; widened evenly to at least `leastSpan`. Quartiles by
/// linear interpolation. Nothing for no values.
std::optional<Range> robustRange(std::vector<double> values, double leastSpan);

/// Multiples of the smallest of the ascending steps that puts at most `atMost` of them into the range; of the largest
/// step when none does.
std::vector<double> ticks(Range range, std::span<const double> steps, int atMost);

/// Paces for an axis whose height is speed, fastest first, at least `leastApart` (m/s) from each other.
/// `unitMetres` is the length of 100 units of the pool, 100 or 91.44.
std::vector<double> paceTicks(Range speed, double leastApart, double unitMetres);

std::span<const double> speedSteps();  ///< m/s
std::span<const double> rateSteps();   ///< strokes/min
std::span<const double> heartSteps();  ///< bpm
std::span<const double> paceSteps();   ///< s
std::span<const double> timeSteps();   ///< s, up to a day
std::span<const double> lengthSteps(); ///< m or yd per stroke

/// "1:29.2" with one decimal, "1:29" with none; rounded before it is split, so never "1:60". Under a minute "0:41.9".
QString clockText(double seconds, int decimals);

} // namespace lengthwise
