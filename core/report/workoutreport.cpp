#include "core/report/workoutreport.h"

#include "core/analysis/headline.h"
#include "core/analysis/openwater.h"
#include "core/report/lengthrows.h"
#include "core/report/meaning.h"
#include "core/report/setrows.h"
#include "core/report/splitrows.h"

#include <algorithm>

namespace lengthwise {

namespace {
// Times count from the first stroke, not from the button press: that is where the swim's elapsed time begins.
Instant firstActiveStart(const Workout &workout)
{
    const auto isActive = [](const Length &length) { return length.type == LengthType::Active; };
    const auto first = std::find_if(workout.lengths.begin(), workout.lengths.end(), isActive);
    if (first != workout.lengths.end())
        return first->start;
    const auto movement = movementOf(workout);
    return movement ? movement->start : workout.start;
}

// The active lengths of a lap; nullopt where the device does not say which they are.
std::optional<std::vector<Length>> lengthsOf(const Workout &workout, const Lap &lap)
{
    if (!lap.firstLength || !lap.lengthCount || *lap.firstLength < 0 || *lap.lengthCount < 0
        || std::size_t(*lap.firstLength) + std::size_t(*lap.lengthCount) > workout.lengths.size())
        return std::nullopt;
    std::vector<Length> active;
    const auto first = workout.lengths.begin() + *lap.firstLength;
    std::copy_if(first, first + *lap.lengthCount, std::back_inserter(active),
        [](const Length &length) { return length.type == LengthType::Active; });
    return active;
}

LapRow lapRow(const Workout &workout, const Lap &lap, Instant origin)
{
    LapRow row;
    row.start = lap.start - origin;
    row.time = lap.elapsed;
    row.distance = lap.distance;
    row.stroke = lap.stroke;
    row.strokes = lap.strokes;
    row.averageHeartRate = lap.averageHeartRate;
    row.maximumHeartRate = lap.maximumHeartRate;
    Seconds swum = row.time;
    if (const auto lengths = lengthsOf(workout, lap)) {
        row.lengthCount = int(lengths->size());
        Seconds sum{};
        for (const Length &length : *lengths)
            sum += length.elapsed;
        if (sum.count() > 0)
            swum = sum;
    }
    row.pacePer100 = pacePer100(row.distance, swum, workout.poolUnit);
    return row;
}

void addHeader(WorkoutReport &report, const Workout &workout)
{
    report.environment = workout.environment;
    report.start = workout.start;
    report.utcOffset = workout.utcOffset;
    report.poolLength = workout.poolLength;
    report.unit = workout.poolUnit;
    report.device = workout.device;
    report.sourceFormat = workout.sourceFormat;
    report.warnings = workout.warnings;
}

void addTotals(WorkoutReport &report, const Workout &workout, const Metrics &metrics)
{
    report.distance = distanceOf(workout, metrics);
    report.active = metrics.active;
    report.elapsed = elapsedOf(workout, metrics);
    report.rest = metrics.rest;
    report.restPercent = metrics.restPercent;
    report.averageSpeed = metrics.speed;
    if (metrics.pacePer100m)
        report.pacePer100 = *metrics.pacePer100m * oneOf(workout.poolUnit).metres;
    report.swolf = metrics.swolf;
    report.strokeRate = metrics.strokeRate ? metrics.strokeRate : workout.averageStrokeRate;
    report.distancePerStroke = metrics.distancePerStroke;
    report.averageHeartRate = metrics.averageHeartRate ? metrics.averageHeartRate : workout.averageHeartRate;
    report.maximumHeartRate = metrics.maximumHeartRate ? metrics.maximumHeartRate : workout.maximumHeartRate;
}

void addSeries(WorkoutReport &report, const Workout &workout, Instant origin)
{
    const bool openWater = workout.environment == Environment::OpenWater;
    for (const Sample &sample : workout.samples) {
        const Seconds at = sample.time() - origin;
        if (at.count() < 0 || (report.elapsed && at > *report.elapsed))
            continue;
        if (const auto rate = sample.heartRate(); rate && rate->beatsPerMinute > 0)
            report.heartRate.push_back({at, rate->beatsPerMinute});
        if (!openWater)
            continue;
        if (const auto speed = sample.speed())
            report.speed.push_back({at, speed->metresPerSecond});
        if (const auto rate = sample.strokeRate(); rate && rate->perMinute > 0)
            report.strokeRates.push_back({at, rate->perMinute});
    }
}
} // namespace

WorkoutReport reportOn(const Workout &workout, const Swimmer &swimmer)
{
    return reportOn(workout, analyse(workout), swimmer);
}

WorkoutReport reportOn(const Workout &workout, const SwimAnalysis &analysis, const Swimmer &swimmer)
{
    const Instant origin = firstActiveStart(workout);
    WorkoutReport report;
    addHeader(report, workout);
    addTotals(report, workout, analysis.metrics);
    report.title = generatedTitle(analysis);
    report.lengths = lengthRows(workout, analysis.intervals, origin);
    report.sets = setRows(workout, analysis, origin, report.lengths);
    if (workout.environment == Environment::OpenWater && report.lengths.empty())
        report.lengths = splitRows(workout, origin);
    for (const Lap &lap : workout.laps) {
        report.laps.push_back(lapRow(workout, lap, origin));
        report.laps.back().number = int(report.laps.size());
    }
    addSeries(report, workout, origin);
    addMeaning(report, workout, analysis, swimmer);
    return report;
}

} // namespace lengthwise
