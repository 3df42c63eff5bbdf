#include "core/derive/strokeshares.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/perstroke.h"

namespace lengthwise {

namespace {

/// Of one stroke: all its lengths, and what the measured ones among them with strokes add up to.
struct Sums {
    int lengths = 0;
    int counted = 0;
    double strokes = 0;
    double seconds = 0;
};

/// Its count and its time are the watch's own.
bool isMeasured(const Workout &workout, const Interval &interval, std::size_t at)
{
    const Length &length = workout.lengths[interval.lengths[at]];
    const double recorded = secondsOf(length.elapsed);
    return !length.inferred && interval.crossings[at] == 1 && interval.times[at].count() == recorded && recorded > 0;
}

PerStroke<Sums> sumsOf(
    const Workout &workout, const std::vector<ActiveLength> &active, const std::vector<Interval> &intervals)
{
    PerStroke<Sums> sums;
    for (const ActiveLength &length : active)
        ++sums[length.stroke].lengths;
    for (const Interval &interval : intervals) {
        for (std::size_t at = 0; at < interval.lengths.size(); ++at) {
            const Length &length = workout.lengths[interval.lengths[at]];
            const int strokes = length.strokes.value_or(0);
            if (strokes <= 0 || !isMeasured(workout, interval, at))
                continue;
            Sums &of = sums[length.stroke];
            ++of.counted;
            of.strokes += strokes;
            of.seconds += interval.times[at].count();
        }
    }
    return sums;
}

StrokeShare shareOf(Stroke stroke, const Sums &sums, Distance pool)
{
    StrokeShare share{.stroke = stroke, .distance = pool * sums.lengths};
    if (sums.counted == 0)
        return share;
    share.distancePerStroke = metres(pool.metres * sums.counted / sums.strokes);
    if (!isDrillOrKick(stroke))
        share.swolf = (sums.seconds + sums.strokes) / sums.counted;
    return share;
}

} // namespace

std::vector<StrokeShare> strokeShares(
    const Workout &workout, const std::vector<Interval> &intervals, const std::optional<Distance> &whole)
{
    std::vector<StrokeShare> shares;
    const std::vector<ActiveLength> active = activeLengthsOf(workout);
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (pool && !active.empty()) {
        const PerStroke<Sums> sums = sumsOf(workout, active, intervals);
        for (const Stroke stroke : everyStroke) {
            if (sums[stroke].lengths > 0)
                shares.push_back(shareOf(stroke, sums[stroke], *pool));
        }
    } else if (whole && whole->metres > 0) {
        shares.push_back({.stroke = Stroke::Unknown, .distance = *whole});
    }
    return shares;
}

} // namespace lengthwise
