#include "core/analysis/cadence.h"

#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <cmath>

namespace lengthwise {

std::vector<double> restsBetween(std::span<const Interval> intervals)
{
    std::vector<double> rests;
    for (std::size_t i = 0; i + 1 < intervals.size(); ++i)
        rests.push_back(intervals[i].rest.value_or(Seconds(0)).count());
    return rests;
}

std::vector<double> startToStarts(std::span<const Interval> intervals)
{
    std::vector<double> starts;
    for (std::size_t i = 0; i + 1 < intervals.size(); ++i)
        starts.push_back((intervals[i].time + intervals[i].rest.value_or(Seconds(0))).count());
    return starts;
}

namespace {

double offTheClock(double seconds)
{
    const double grid = thresholds::sendOff.grid;
    return std::abs(std::round(seconds / grid) * grid - seconds);
}

/// The steadier of the two is what the swimmer went by. Where repeats are too even to tell, it is the one that is read
/// off the pool clock.
bool goesByTheClock(const std::vector<double> &starts, const std::vector<double> &rests)
{
    const auto &limit = thresholds::sendOff;
    const double spread = *spreadOf(starts);
    const double restSpread = spreadOf(rests).value_or(0);
    if (spread > limit.spread || restSpread <= 0)
        return false;
    if (spread < limit.steadier * restSpread)
        return true;
    return spread * limit.steadier < restSpread && offTheClock(*medianOf(starts)) <= limit.onClock
        && offTheClock(*medianOf(rests)) > limit.toGrid;
}

} // namespace

std::optional<Seconds> sendOffFrom(const std::vector<double> &starts, const std::vector<double> &rests)
{
    if (int(starts.size()) < thresholds::sendOff.least || !goesByTheClock(starts, rests))
        return std::nullopt;
    return Seconds(*medianOf(starts));
}

Seconds asOnTheClock(Seconds value)
{
    const auto &limit = thresholds::sendOff;
    const double onGrid = std::round(value.count() / limit.grid) * limit.grid;
    return Seconds(std::abs(onGrid - value.count()) <= limit.toGrid ? onGrid : std::round(value.count()));
}

} // namespace lengthwise
