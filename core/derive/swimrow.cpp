#include "core/derive/swimrow.h"

#include "core/analysis/bests.h"
#include "core/analysis/headline.h"
#include "core/analysis/histograms.h"
#include "core/analysis/swimfigures.h"
#include "core/derive/lengthmarks.h"
#include "core/derive/strokeshares.h"

#include <algorithm>

namespace lengthwise {

namespace {

std::vector<RecordingKind> eachOnce(std::vector<RecordingKind> kinds)
{
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

void addFacts(WorkoutSummary &summary, const Workout &workout)
{
    summary.environment = workout.environment;
    summary.utcOffset = workout.utcOffset;
    summary.device = workout.device;
    summary.poolLength = workout.poolLength;
    summary.unit = workout.poolUnit;
}

void addFigures(WorkoutSummary &summary, const Workout &workout, const SwimAnalysis &analysis)
{
    const Metrics &metrics = analysis.metrics;
    summary.generatedTitle = generatedTitle(analysis);
    for (const SwimSet &set : analysis.sets) {
        if (!summary.sets.isEmpty())
            summary.sets += u'\n';
        summary.sets += set.notation;
    }
    summary.distance = distanceOf(workout, metrics);
    summary.active = metrics.active;
    summary.elapsed = elapsedOf(workout, metrics);
    summary.swolf = metrics.swolf;
    summary.strokeRate = metrics.strokeRate;
    summary.averageHeartRate = metrics.averageHeartRate;
    summary.marks = lengthMarks(workout, analysis.intervals);
}

} // namespace

WorkoutRow swimRow(const CorrectedWorkout &corrected, const SwimId &measured, const std::vector<RecordingKind> &sources)
{
    const Workout &workout = corrected.workout;
    const SwimAnalysis analysis = analyse(workout);
    WorkoutRow row;
    row.summary.measured = measured;
    row.summary.start = corrected.recorded.start;
    row.summary.sources = eachOnce(sources);
    row.summary.corrections = int(corrected.applied.size());
    addFacts(row.summary, workout);
    addFigures(row.summary, workout, analysis);
    setWorkoutFields(row.summary, corrected);
    row.strokes = strokeShares(workout, analysis.intervals, row.summary.distance);
    row.bests = bestEfforts(workout, analysis.intervals);
    row.sets = setSummaries(analysis);
    row.figures = figuresOf(workout, analysis, row.bests);
    row.speeds = speedHistogram(workout, analysis.intervals);
    row.heartRates = heartRateHistogram(workout);
    return row;
}

void setWorkoutFields(WorkoutSummary &summary, const CorrectedWorkout &corrected)
{
    summary.title = corrected.title;
    summary.notes = corrected.notes;
    summary.effort = corrected.effort;
    summary.deleted = corrected.deleted;
}

} // namespace lengthwise
