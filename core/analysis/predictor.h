#pragma once

#include "core/model/units.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// The best time of one swimmer over a distance, in one stroke and pool.
struct TimedDistance {
    double distance = 0; ///< in any unit, the same for all
    Seconds time{};
    bool operator==(const TimedDistance &) const = default;
};

struct PredictedTime {
    Seconds time{};
    Seconds low{}; ///< the truth lies between low and high nine times in ten
    Seconds high{};
    bool operator==(const PredictedTime &) const = default;
};

/// t2 = t1 (d2/d1)^b through a swimmer's own bests: the straight line of least squares through the logarithms of
/// distance and time (Riegel 1981; ANALYSIS section 5, "predictor"). Pure; any thread.
class Predictor
{
public:
    /// Absent under three different distances, and where b is none of a swimmer's (1.0 to 1.2): then some of the times
    /// were not swum in earnest.
    static std::optional<Predictor> of(std::span<const TimedDistance> bests);

    double exponent() const { return m_exponent; }
    /// Absent further than a factor of 2 beyond the distances known. The range is Student's t of the residuals, for one
    /// more value of the line, and never under 2 % to either side.
    std::optional<PredictedTime> at(double distance) const;

private:
    Predictor() = default;

    double m_exponent = 0;
    double m_meanX = 0; ///< logarithm of distance
    double m_meanY = 0; ///< logarithm of time
    double m_spreadX = 0;
    double m_error = 0; ///< standard deviation of the residuals, in logarithms of time
    double m_quantile = 0;
    double m_perCount = 0; ///< 1 / n
    double m_shortest = 0;
    double m_longest = 0;
};

} // namespace lengthwise
