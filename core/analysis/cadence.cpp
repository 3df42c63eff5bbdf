#include "core/analysis/cadence.h"

#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <cmath>
#include <numbers>
#include <numeric>

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

bool isLongRest(double rest, double others)
{
    return rest > thresholds::runs.longRestFactor * others && rest > others + thresholds::runs.longRestOver;
}

namespace {

/// Starts or rests as values of one intention: what was meant, and how steadily it was kept.
struct Habit {
    double usual = 0;
    double deviation = 0; ///< s
    double error = 0;     ///< s, of `usual`
};

Habit habitOf(const std::vector<double> &values)
{
    const double count = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const auto &limit = thresholds::sendOff;
    // Three values alone say little of how steady a swimmer is: some known ones stand beside them.
    const double known = limit.knownValues * limit.knownDeviation * limit.knownDeviation;
    const double deviation = std::sqrt((squares + known) / (count - 1 + limit.knownValues));
    return {*medianOf(values), deviation, std::hypot(limit.watchError, deviation / std::sqrt(count))};
}

/// How much better a value fits the five-second steps of the pool clock than anything between them, as the logarithm
/// of a likelihood ratio. `meant`: share of swimmers who go by such steps.
double roundness(const Habit &habit, double meant)
{
    const double grid = thresholds::sendOff.grid;
    const double off = (std::round(habit.usual / grid) * grid - habit.usual) / habit.error;
    const double fit = grid * std::exp(-off * off / 2) / (habit.error * std::sqrt(2 * std::numbers::pi));
    return std::log(meant * fit + 1 - meant);
}

/// The steadier of the two is what the swimmer went by: on a send-off a slow repeat shortens the rest, by rest it
/// delays the next start. Where repeats are too even to tell, it is the one that is read off the pool clock.
bool goesByTheClock(const std::vector<double> &starts, const std::vector<double> &rests)
{
    const auto &limit = thresholds::sendOff;
    const Habit start = habitOf(starts);
    const Habit rest = habitOf(rests);
    if (start.deviation > limit.deviation)
        return false;
    const double steadiness = double(starts.size() - 1) * std::log(rest.deviation / start.deviation);
    return steadiness + roundness(start, limit.roundStarts) - roundness(rest, limit.roundRests) > std::log(limit.odds);
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
