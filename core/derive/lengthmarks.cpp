#include "core/derive/lengthmarks.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/openwater.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lengthwise {

namespace {

struct Bar {
    double distance = 0; ///< m
    double time = 0;     ///< s
    double rest = 0;     ///< s after it
    Stroke stroke = Stroke::Unknown;
};

std::vector<Bar> barsOfLengths(const Workout &workout, const std::vector<Interval> &intervals)
{
    const double pool = usablePoolLength(workout).value_or(Distance{}).metres;
    std::vector<Bar> bars;
    std::vector<std::size_t> barOf(workout.lengths.size());
    for (const ActiveLength &length : activeLengthsOf(workout)) {
        barOf[length.index] = bars.size();
        bars.push_back({pool, length.time, 0, length.stroke});
    }
    for (const Interval &interval : intervals)
        bars[barOf[interval.lengths.back()]].rest = interval.rest.value_or(Seconds{}).count();
    return bars;
}

std::vector<Bar> barsOfSplits(const Workout &workout)
{
    std::vector<Bar> bars;
    for (const Split &split : splitsOf(workout, unitOf(workout) * 100)) {
        if (split.distance.metres >= thresholds::openWater.shortestSplit)
            bars.push_back({split.distance.metres, split.time.count(), (split.elapsed - split.time).count()});
    }
    return bars;
}

/// Up to `most` neighbours become one bar. What was rested between them is not seen any more.
std::vector<Bar> joined(const std::vector<Bar> &bars, std::size_t most, bool acrossStrokes)
{
    std::vector<Bar> result;
    std::size_t inLast = 0;
    for (const Bar &bar : bars) {
        const bool alike = !result.empty() && (acrossStrokes || result.back().stroke == bar.stroke);
        if (!alike || inLast == most) {
            result.push_back(bar);
            inLast = 1;
            continue;
        }
        Bar &last = result.back();
        if (last.stroke != bar.stroke)
            last.stroke = Stroke::Mixed;
        last.distance += bar.distance;
        last.time += bar.time;
        last.rest = bar.rest;
        ++inLast;
    }
    return result;
}

std::vector<Bar> fewEnough(const std::vector<Bar> &bars)
{
    if (bars.size() <= mostMarks)
        return bars;
    for (std::size_t most = 2; most < 2 * bars.size(); most *= 2) {
        std::vector<Bar> fewer = joined(bars, most, false);
        if (fewer.size() <= mostMarks)
            return fewer;
    }
    return joined(bars, (bars.size() + mostMarks - 1) / mostMarks, true);
}

template<class Whole>
Whole fitted(double value)
{
    constexpr double largest = std::numeric_limits<Whole>::max();
    return Whole(std::lround(std::clamp(value, 0.0, largest)));
}

} // namespace

std::vector<LengthMark> lengthMarks(const Workout &workout, const std::vector<Interval> &intervals)
{
    std::vector<Bar> bars = barsOfLengths(workout, intervals);
    if (bars.empty())
        bars = barsOfSplits(workout);
    std::vector<LengthMark> marks;
    for (const Bar &bar : fewEnough(bars)) {
        const double speed = bar.time > 0 ? bar.distance / bar.time : 0;
        marks.push_back(
            {fitted<std::uint16_t>(speed * 1000), std::uint8_t(bar.stroke), fitted<std::uint8_t>(bar.rest)});
    }
    return marks;
}

} // namespace lengthwise
