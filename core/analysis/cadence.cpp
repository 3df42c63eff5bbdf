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

std::optional<Seconds> sendOffFrom(const std::vector<double> &starts, const std::vector<double> &rests)
{
    const auto &limit = thresholds::sendOff;
    if (int(starts.size()) < limit.least)
        return std::nullopt;
    const double spread = *spreadOf(starts);
    if (spread > limit.spread || spread >= limit.steadier * spreadOf(rests).value_or(0))
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
