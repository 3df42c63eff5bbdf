#include "core/analysis/gears.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/poolspeeds.h"
#include "core/analysis/thresholds.h"

#include <cmath>
#include <map>

namespace lengthwise {

namespace {

/// Mean speed (m/s) of each stroke that was swum far enough.
std::map<Stroke, double> meanSpeeds(const Workout &workout, const std::vector<Interval> &intervals, Distance pool)
{
    struct Sum {
        double distance = 0;
        double time = 0;
    };
    std::map<Stroke, Sum> sums;
    for (const Interval &interval : intervals) {
        const double turns = turnFactor(interval);
        for (std::size_t i = 0; i < interval.lengths.size(); ++i) {
            Sum &sum = sums[workout.lengths[interval.lengths[i]].stroke];
            if (!isSound(interval, {i, 1}))
                continue;
            sum.distance += pool.metres;
            sum.time += timeOf(interval, {i, 1}, turns).count();
        }
    }
    std::map<Stroke, double> means;
    for (const auto &[stroke, sum] : sums) {
        const double least = (unitOf(workout) * thresholds::speeds.strokeDistance).metres - .5;
        if (stroke != Stroke::Drill && sum.time > 0 && sum.distance >= least)
            means[stroke] = sum.distance / sum.time;
    }
    return means;
}

/// Neighbouring lengths of one stroke, all sound.
std::vector<Piece> evenPieces(const Workout &workout, const Interval &interval)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < interval.lengths.size(); ++i) {
        if (!isSound(interval, {i, 1}))
            continue;
        const Stroke stroke = workout.lengths[interval.lengths[i]].stroke;
        const bool goesOn = !pieces.empty() && pieces.back().first + pieces.back().count == i
            && workout.lengths[interval.lengths[i - 1]].stroke == stroke;
        if (goesOn)
            ++pieces.back().count;
        else
            pieces.push_back({i, 1});
    }
    return pieces;
}

/// Fast windows of `window` lengths, those that touch or overlap joined.
std::vector<Piece> fastPieces(const Interval &interval, Piece within, std::size_t window, Distance pool, double speed)
{
    std::vector<Piece> fast;
    const double turns = turnFactor(interval);
    double time = 0;
    for (std::size_t i = within.first; i < within.first + within.count; ++i) {
        time += interval.times[i].count() * turns;
        if (i + 1 < within.first + window)
            continue;
        const std::size_t first = i + 1 - window;
        if (time > 0 && pool.metres * double(window) / time >= speed) {
            const bool joins = !fast.empty() && first <= fast.back().first + fast.back().count;
            if (joins)
                fast.back().count = i + 1 - fast.back().first;
            else
                fast.push_back({first, window});
        }
        time -= interval.times[first].count() * turns;
    }
    return fast;
}

} // namespace

std::vector<Gear> gearsOf(const Workout &workout, const std::vector<Interval> &intervals)
{
    std::vector<Gear> gears;
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool)
        return gears;
    const std::map<Stroke, double> means = meanSpeeds(workout, intervals, *pool);
    // At least the asked distance: one length of a 33 m pool is not yet a 50.
    const Distance least = unitOf(workout) * thresholds::speeds.gearDistance;
    const auto window = std::size_t(std::ceil(least / *pool - .02));
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const Interval &interval = intervals[i];
        const std::size_t needed = std::min(window, interval.lengths.size());
        for (const Piece &piece : evenPieces(workout, interval)) {
            const auto mean = means.find(workout.lengths[interval.lengths[piece.first]].stroke);
            if (mean == means.end() || needed == 0 || piece.count < needed)
                continue;
            const double speed = thresholds::speeds.gear * mean->second;
            for (const Piece &fast : fastPieces(interval, piece, needed, *pool, speed))
                gears.push_back({i, fast.first, fast.count, *pool * double(fast.count)});
        }
    }
    return gears;
}

int gearCount(const std::vector<Split> &splits)
{
    double distance = 0;
    double time = 0;
    for (const Split &split : splits) {
        distance += split.distance.metres;
        time += split.time.count();
    }
    if (!(time > 0) || distance < thresholds::speeds.strokeDistance || splits.empty())
        return 0;
    int gears = 0;
    bool wasFast = false;
    for (const Split &split : splits) {
        const bool whole = split.distance.metres >= splits.front().distance.metres - .5;
        const bool fast = whole && split.time.count() > 0
            && split.distance.metres / split.time.count() >= thresholds::speeds.gear * distance / time;
        gears += fast && !wasFast ? 1 : 0;
        wasFast = fast;
    }
    return gears;
}

} // namespace lengthwise
