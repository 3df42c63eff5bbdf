#pragma once

#include "core/analysis/intervals.h"
#include "core/analysis/perstroke.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// Two strokes take two times. Tells which stroke an interval was swum in where two were read though all its lengths
/// take the time of one. Refers to the intervals and the swim it is given. One thread.
class StrokesByTime
{
public:
    StrokesByTime(const std::vector<Interval> &intervals, const Workout &workout);

    /// Absent where its lengths differ, or where nothing tells the two strokes apart.
    std::optional<Stroke> strokeOf(std::size_t at);

private:
    struct Doubt {
        std::size_t at = 0;
        double difference = 0; ///< between its lengths of the one stroke and of the other, as a share
    };
    bool swumThroughout(Stroke stroke, Stroke misread, const Doubt &doubt);
    int neighboursLike(std::size_t at, Stroke stroke) const;
    double meanTime(const Interval &interval, Stroke stroke) const;
    std::optional<double> usualPace(Stroke stroke);
    PerStroke<std::optional<double>> usualPaces() const;

    const std::vector<Interval> &m_intervals;
    const Workout &m_workout;
    std::optional<PerStroke<std::optional<double>>> m_paces; ///< worked out when first asked for
};

} // namespace lengthwise
