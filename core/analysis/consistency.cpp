#include "core/analysis/consistency.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/poolspeeds.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <map>

namespace lengthwise {

namespace {

bool isLongSingle(const SwimSet &set, const Workout &workout)
{
    return set.kind == SetKind::Single
        && set.distance.metres >= (unitOf(workout) * thresholds::speeds.longSingle).metres - .5;
}

bool hasOneStroke(Stroke stroke)
{
    return stroke != Stroke::Medley && stroke != Stroke::Mixed && stroke != Stroke::Drill;
}

/// Speeds of repeats that are meant alike, group by group.
std::vector<std::vector<Weighted>> alikeSpeeds(
    const Workout &workout, const std::vector<Interval> &intervals, const SwimSet &set, Distance pool)
{
    if (set.kind == SetKind::Pyramid)
        return {};
    const Interval &first = intervals[set.firstInterval];
    if (set.kind == SetKind::Single) {
        if (!isLongSingle(set, workout) || !hasOneStroke(first.stroke))
            return {};
        return {blockSpeeds(first, pool, unitOf(workout) * thresholds::speeds.block)};
    }
    const std::size_t period = set.intervalCount / std::size_t(std::max(set.repeats, 1));
    std::vector<std::vector<Weighted>> groups(period);
    for (std::size_t i = 0; i < set.intervalCount; ++i) {
        const Interval &interval = intervals[set.firstInterval + i];
        const double time = interval.time.count();
        if (time > 0 && !interval.countRepaired && interval.stroke != Stroke::Drill)
            groups[i % period].push_back({interval.distance.metres / time, time});
    }
    return groups;
}

double sumOfTimes(const std::vector<Interval> &intervals)
{
    double sum = 0;
    for (const Interval &interval : intervals)
        sum += interval.time.count();
    return sum;
}

struct RatedLength {
    double rate = 0;
    double time = 0;
};

/// Lengths with strokes in the stroke the set is mostly swum in.
std::vector<RatedLength> ratedLengths(
    const Workout &workout, const std::vector<Interval> &intervals, const SwimSet &set)
{
    std::map<Stroke, std::vector<RatedLength>> byStroke;
    for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i) {
        const Interval &interval = intervals[i];
        for (std::size_t j = 0; j < interval.lengths.size(); ++j) {
            const Length &length = workout.lengths[interval.lengths[j]];
            const double time = interval.times[j].count();
            if (hasOneStroke(interval.stroke) && length.stroke == interval.stroke && isSound(interval, {j, 1})
                && time > 0 && length.strokes.value_or(0) > 0)
                byStroke[length.stroke].push_back({60.0 * *length.strokes / time, time});
        }
    }
    std::vector<RatedLength> most;
    for (const auto &[stroke, lengths] : byStroke) {
        if (lengths.size() > most.size())
            most = lengths;
    }
    return most;
}

double meanRate(std::vector<RatedLength>::const_iterator first, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += (first + std::ptrdiff_t(i))->rate;
    return sum / double(count);
}

} // namespace

std::optional<double> swimSpeedCv(const Workout &workout, const std::vector<Interval> &intervals)
{
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool)
        return std::nullopt;
    std::map<Stroke, double> times;
    for (const Interval &interval : intervals) {
        if (interval.stroke != Stroke::Drill)
            times[interval.stroke] += interval.time.count();
    }
    const auto most = std::max_element(
        times.begin(), times.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    std::vector<Weighted> speeds;
    for (const Interval &interval : intervals) {
        if (most == times.end() || interval.stroke != most->first)
            continue;
        const std::vector<Weighted> own = blockSpeeds(interval, *pool, unitOf(workout) * thresholds::speeds.block);
        speeds.insert(speeds.end(), own.begin(), own.end());
    }
    return variationPercent(speeds);
}

std::optional<double> setSpeedCv(
    const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets)
{
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool)
        return std::nullopt;
    std::vector<Weighted> each;
    double covered = 0;
    for (const SwimSet &set : sets) {
        for (const std::vector<Weighted> &speeds : alikeSpeeds(workout, intervals, set, *pool)) {
            double time = 0;
            std::vector<double> values;
            for (const Weighted &speed : speeds) {
                time += speed.weight;
                values.push_back(speed.value);
            }
            const std::optional<double> cv = variationPercent(values);
            if (!cv)
                continue;
            each.push_back({*cv, time});
            covered += time;
        }
    }
    if (covered < thresholds::speeds.leastCovered * sumOfTimes(intervals))
        return std::nullopt;
    return weightedMean(each);
}

StrokeRateSteadiness strokeRateSteadiness(
    const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets)
{
    std::vector<Weighted> variations;
    std::vector<Weighted> drops;
    for (const SwimSet &set : sets) {
        if (set.kind == SetKind::Single && !isLongSingle(set, workout))
            continue;
        const std::vector<RatedLength> lengths = ratedLengths(workout, intervals, set);
        double time = 0;
        std::vector<double> rates;
        for (const RatedLength &length : lengths) {
            time += length.time;
            rates.push_back(length.rate);
        }
        if (int(lengths.size()) >= thresholds::strokeRates.lengthsForCv)
            variations.push_back({variationPercent(rates).value_or(0), time});
        if (int(lengths.size()) >= thresholds::strokeRates.lengthsForDrop) {
            const std::size_t third = lengths.size() / 3;
            drops.push_back(
                {meanRate(lengths.begin(), third) - meanRate(lengths.end() - std::ptrdiff_t(third), third), time});
        }
    }
    return {weightedMean(variations), weightedMean(drops)};
}

} // namespace lengthwise
