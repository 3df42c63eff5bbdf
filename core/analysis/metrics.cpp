#include "core/analysis/metrics.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/consistency.h"
#include "core/analysis/gears.h"
#include "core/analysis/openwater.h"
#include "core/analysis/rests.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// First active start to last active end by the clock, never less than what was swum: lengths that share a start or
/// overlap have no clean clock.
double elapsedOf(const std::vector<ActiveLength> &active, double swum)
{
    const double start = active.front().start;
    double end = start;
    for (const ActiveLength &length : active)
        end = std::max(end, length.end());
    return std::max(end - start, swum);
}

double innerRest(const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets)
{
    double rest = 0;
    for (const SwimSet &set : sets) {
        for (std::size_t i = set.firstInterval; i + 1 < set.firstInterval + set.intervalCount; ++i)
            rest += intervals[i].rest.value_or(Seconds(0)).count();
    }
    return rest;
}

void addTimes(Metrics &metrics, double active, double elapsed)
{
    metrics.active = Seconds(active);
    metrics.elapsed = Seconds(elapsed);
    metrics.rest = Seconds(elapsed - active);
    if (elapsed > 0)
        metrics.restPercent = 100 * (elapsed - active) / elapsed;
}

void addSpeed(Metrics &metrics)
{
    if (!metrics.distance || !metrics.active || !(metrics.distance->metres > 0) || !(metrics.active->count() > 0))
        return;
    metrics.speed = Speed{metrics.distance->metres / metrics.active->count()};
    metrics.pacePer100m = Seconds(100 / metrics.speed->metresPerSecond);
}

void addStrokes(Metrics &metrics, const Workout &workout, const std::vector<ActiveLength> &active)
{
    double strokes = 0;
    double time = 0;
    int lengths = 0;
    for (const ActiveLength &length : active) {
        if (!length.strokes || length.stroke == Stroke::Drill || !(length.time > 0))
            continue;
        strokes += *length.strokes;
        time += length.time;
        ++lengths;
    }
    if (lengths == 0) {
        metrics.strokeRate = workout.averageStrokeRate;
        return;
    }
    metrics.strokeRate = StrokeRate{60 * strokes / time};
    metrics.swolf = (time + strokes) / lengths;
    if (const std::optional<Distance> pool = usablePoolLength(workout))
        metrics.distancePerStroke = *pool * (lengths / strokes);
}

/// As recorded, else from samples, where a rate stands until the next one, for ten seconds at most.
void addHeartRate(Metrics &metrics, const Workout &workout)
{
    std::vector<Weighted> values;
    std::optional<double> lastTime;
    for (const Sample &sample : workout.samples) {
        const std::optional<HeartRate> rate = sample.heartRate();
        if (!rate || !(rate->beatsPerMinute > 0))
            continue;
        const double time = secondsOf(sample.time());
        if (lastTime && !values.empty())
            values.back().weight = std::clamp(time - *lastTime, 0.0, thresholds::openWater.heartRateHold);
        lastTime = time;
        values.push_back({rate->beatsPerMinute, 1});
        if (!metrics.maximumHeartRate || *rate > *metrics.maximumHeartRate)
            metrics.maximumHeartRate = rate;
    }
    if (const std::optional<double> mean = weightedMean(values))
        metrics.averageHeartRate = HeartRate{*mean};
    // The watch saw every beat; its samples are thinned, and under water they are late.
    if (workout.averageHeartRate)
        metrics.averageHeartRate = workout.averageHeartRate;
    if (workout.maximumHeartRate)
        metrics.maximumHeartRate = workout.maximumHeartRate;
}

void addPool(Metrics &metrics, const Workout &workout, const std::vector<Interval> &intervals,
    const std::vector<SwimSet> &sets, const std::vector<Gear> &gears)
{
    const std::vector<ActiveLength> active = activeLengthsOf(workout);
    if (active.empty())
        return;
    double swum = 0;
    if (intervals.empty()) {
        for (const ActiveLength &length : active)
            swum += length.time;
    }
    for (const Interval &interval : intervals)
        swum += interval.time.count();
    addTimes(metrics, swum, elapsedOf(active, swum));
    if (const std::optional<Distance> pool = usablePoolLength(workout))
        metrics.distance = *pool * double(active.size());
    addStrokes(metrics, workout, active);
    if (intervals.empty())
        return;
    const double elapsed = metrics.elapsed->count();
    if (elapsed > 0) {
        const double outside = metrics.rest->count() - innerRest(intervals, sets);
        metrics.restOutsideSetsPercent = 100 * std::max(0.0, outside) / elapsed;
    }
    metrics.speedCvPercent = swimSpeedCv(workout, intervals);
    metrics.setSpeedCvPercent = setSpeedCv(workout, intervals, sets);
    const StrokeRateSteadiness steadiness = strokeRateSteadiness(workout, intervals, sets);
    metrics.strokeRateCvPercent = steadiness.cvPercent;
    metrics.strokeRateDropPerMinute = steadiness.dropPerMinute;
    metrics.speedGears = int(gears.size());
}

std::optional<StrokeRate> sampledStrokeRate(const Workout &workout)
{
    std::vector<Weighted> rates;
    for (const Sample &sample : workout.samples) {
        const std::optional<StrokeRate> rate = sample.strokeRate();
        if (rate && rate->perMinute > 0)
            rates.push_back({rate->perMinute, 1});
    }
    const std::optional<double> mean = weightedMean(rates);
    return mean ? std::optional(StrokeRate{*mean}) : workout.averageStrokeRate;
}

/// Samples, or the recorded totals where there are none.
void addOpenWater(Metrics &metrics, const Workout &workout)
{
    const std::optional<Movement> movement = movementOf(workout);
    if (movement) {
        metrics.distance = movement->distance;
        addTimes(metrics, movement->active.count(), movement->elapsed.count());
        const std::vector<Split> hundreds = splitsOf(workout, unitOf(workout) * thresholds::speeds.block);
        std::vector<Weighted> speeds;
        for (const Split &split : hundreds) {
            const double time = split.time.count();
            if (time > 0 && split.distance.metres >= hundreds.front().distance.metres - .5)
                speeds.push_back({split.distance.metres / time, time});
        }
        metrics.speedCvPercent = variationPercent(speeds);
        metrics.speedGears = gearCount(splitsOf(workout, unitOf(workout) * thresholds::speeds.gearDistance));
    } else {
        metrics.distance = workout.distance;
        const std::optional<Duration> elapsed = workout.elapsed ? workout.elapsed : workout.timer;
        if (elapsed) {
            const double all = secondsOf(*elapsed);
            addTimes(metrics, workout.timer ? std::min(secondsOf(*workout.timer), all) : all, all);
        }
    }
    metrics.strokeRate = sampledStrokeRate(workout);
    if (metrics.distance && metrics.distance->metres > 0 && workout.strokes.value_or(0) > 0)
        metrics.distancePerStroke = *metrics.distance * (1.0 / *workout.strokes);
}

} // namespace

Metrics measure(const Workout &workout, const std::vector<Interval> &intervals, const std::vector<SwimSet> &sets,
    const std::vector<Gear> &gears)
{
    Metrics metrics;
    const bool hasLengths = std::any_of(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; });
    if (workout.environment == Environment::Pool && hasLengths)
        addPool(metrics, workout, intervals, sets, gears);
    else
        addOpenWater(metrics, workout);
    addSpeed(metrics);
    addHeartRate(metrics, workout);
    return metrics;
}

} // namespace lengthwise
