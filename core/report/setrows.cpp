#include "core/report/setrows.h"

#include "core/model/samplewindow.h"
#include "core/report/lengthrows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace lengthwise {

namespace {
// Index among the active lengths for each length of the workout.
std::vector<std::size_t> activeIndices(const Workout &workout)
{
    std::vector<std::size_t> indices(workout.lengths.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < indices.size(); ++i)
        indices[i] = workout.lengths[i].type == LengthType::Active ? next++ : 0;
    return indices;
}

// The population's, as everywhere in the analysis: the repeats are all there are, not a sample of more.
std::optional<double> variationPercent(const std::vector<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double count = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return mean > 0 ? std::optional(100.0 * std::sqrt(squares / count) / mean) : std::nullopt;
}

// Rounds of a block are compared with one another; its intervals differ by intention.
std::optional<double> spreadPercent(const SwimSet &set, std::span<const Interval> intervals)
{
    if (set.kind != SetKind::Repeats && set.kind != SetKind::Block)
        return std::nullopt;
    const std::size_t rounds = std::size_t(std::max(set.repeats, 1));
    if (intervals.size() % rounds != 0)
        return std::nullopt;
    const std::size_t perRound = intervals.size() / rounds;
    std::vector<double> speeds;
    for (std::size_t first = 0; first < intervals.size(); first += perRound) {
        Distance distance{};
        Seconds time{};
        for (const Interval &interval : intervals.subspan(first, perRound)) {
            distance = distance + interval.repairedDistance;
            time += interval.time;
        }
        if (time.count() > 0)
            speeds.push_back(distance.metres / time.count());
    }
    return variationPercent(speeds);
}

RepeatRow repeatRow(const Workout &workout, const Interval &interval, Instant origin)
{
    RepeatRow row;
    row.start = interval.start - origin;
    row.time = interval.time;
    row.distance = interval.repairedDistance;
    row.stroke = interval.stroke;
    row.rest = interval.rest;
    row.heartRateAtEnd =
        heartRateAt(workout.samples, interval.start + std::chrono::duration_cast<Duration>(interval.time));
    return row;
}

void markBest(std::vector<RepeatRow> &repeats)
{
    constexpr std::size_t fewest = 3;
    if (repeats.size() < fewest)
        return;
    const auto best = std::min_element(
        repeats.begin(), repeats.end(), [](const RepeatRow &a, const RepeatRow &b) { return a.time < b.time; });
    best->best = true;
}

void addStrokeFigures(SetRow &set, const std::vector<LengthRow> &rows)
{
    for (RepeatRow &repeat : set.repeats) {
        const StrokeFigures figures = strokeFigures(rows, repeat.lengths);
        repeat.strokesPerLength = figures.strokesPerLength;
        repeat.strokeRate = figures.strokeRate;
        repeat.distancePerStroke = figures.distancePerStroke;
        repeat.swolf = figures.swolf;
    }
    const StrokeFigures figures = strokeFigures(rows, set.lengths);
    set.strokeRate = figures.strokeRate;
    set.distancePerStroke = figures.distancePerStroke;
    set.swolf = figures.swolf;
}

SetRow setRow(const Workout &workout, const SwimSet &set, std::span<const Interval> intervals, Instant origin)
{
    SetRow row;
    row.notation = set.notation;
    row.stroke = set.stroke;
    row.rest = set.rest;
    row.sendOff = set.sendOff;
    row.inferred = set.inferred;
    row.repeatsAlike = set.kind == SetKind::Repeats && intervals.size() > 1;
    Seconds time{};
    for (const Interval &interval : intervals) {
        row.repeats.push_back(repeatRow(workout, interval, origin));
        row.repeats.back().number = int(row.repeats.size());
        row.distance = row.distance + interval.repairedDistance;
        time += interval.time;
    }
    if (row.repeatsAlike)
        markBest(row.repeats);
    row.start = row.repeats.front().start;
    row.end = row.repeats.back().start + row.repeats.back().time;
    row.meanTime = row.repeatsAlike ? time / double(intervals.size()) : time;
    row.pacePer100 = pacePer100(row.distance, time, workout.poolUnit).value_or(Seconds{});
    row.spreadPercent = spreadPercent(set, intervals);
    const auto at = [origin](Seconds since) { return origin + std::chrono::duration_cast<Duration>(since); };
    row.heartRate = meanHeartRate(workout.samples, at(row.start), at(row.end));
    return row;
}
} // namespace

std::vector<SetRow> setRows(
    const Workout &workout, const SwimAnalysis &analysis, Instant origin, std::vector<LengthRow> &rows)
{
    const std::vector<std::size_t> activeIndex = activeIndices(workout);
    const std::span<const Interval> all(analysis.intervals);
    std::vector<SetRow> sets;
    for (const SwimSet &set : analysis.sets) {
        const auto intervals = all.subspan(set.firstInterval, set.intervalCount);
        if (intervals.empty())
            continue;
        SetRow row = setRow(workout, set, intervals, origin);
        row.number = int(sets.size()) + 1;
        for (std::size_t repeat = 0; repeat < intervals.size(); ++repeat) {
            for (const std::size_t length : intervals[repeat].lengths) {
                const std::size_t index = activeIndex[length];
                rows[index].set = sets.size();
                rows[index].repeat = int(repeat) + 1;
                row.lengths.push_back(index);
                row.repeats[repeat].lengths.push_back(index);
            }
        }
        addStrokeFigures(row, rows);
        sets.push_back(std::move(row));
    }
    return sets;
}

} // namespace lengthwise
