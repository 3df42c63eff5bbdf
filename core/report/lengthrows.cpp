#include "core/report/lengthrows.h"

#include "core/model/samplewindow.h"

#include <algorithm>

namespace lengthwise {

namespace {
LengthRow lengthRow(const Workout &workout, const Length &length, Instant origin)
{
    LengthRow row;
    row.start = length.start - origin;
    row.time = length.elapsed;
    row.distance = workout.poolLength;
    row.stroke = length.stroke;
    row.inferred = length.inferred;
    row.pacePer100 = pacePer100(row.distance, row.time, workout.poolUnit);
    if (row.distance && row.time.count() > 0)
        row.speed = Speed{row.distance->metres / row.time.count()};
    if (length.strokes && *length.strokes > 0) {
        row.strokes = length.strokes;
        if (row.distance)
            row.distancePerStroke = *row.distance * (1.0 / *row.strokes);
        if (row.time.count() > 0)
            row.strokeRate = StrokeRate{60.0 * *row.strokes / row.time.count()};
        if (length.stroke != Stroke::Drill)
            row.swolf = row.time.count() + *row.strokes;
    }
    row.heartRate = meanHeartRate(workout.samples, length.start, length.start + length.elapsed);
    return row;
}

// Some watches give neighbouring lengths the same start, or one before the last has ended. Inside a repeat lengths
// are swum one after another, so there they are laid end to end; otherwise their bars would cover each other.
void layEndToEnd(std::vector<LengthRow> &rows, const std::vector<std::size_t> &repeat)
{
    using namespace std::chrono_literals;
    constexpr Seconds clockJitter = 50ms;
    const auto overlaps = [&](std::size_t i) {
        const LengthRow &before = rows[repeat[i - 1]];
        return rows[repeat[i]].start < before.start + before.time - clockJitter;
    };
    bool any = false;
    for (std::size_t i = 1; i < repeat.size() && !any; ++i)
        any = overlaps(i);
    for (std::size_t i = 1; any && i < repeat.size(); ++i)
        rows[repeat[i]].start = rows[repeat[i - 1]].start + rows[repeat[i - 1]].time;
}
} // namespace

std::optional<Seconds> pacePer100(std::optional<Distance> distance, Seconds time, PoolUnit unit)
{
    if (!distance || distance->metres <= 0 || time.count() <= 0)
        return std::nullopt;
    return time * (oneOf(unit) * 100 / *distance);
}

std::vector<LengthRow> lengthRows(const Workout &workout, const std::vector<Interval> &intervals, Instant origin)
{
    std::vector<LengthRow> rows;
    std::vector<std::size_t> rowOf(workout.lengths.size());
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        if (workout.lengths[i].type != LengthType::Active)
            continue;
        rowOf[i] = rows.size();
        rows.push_back(lengthRow(workout, workout.lengths[i], origin));
        rows.back().number = int(rows.size());
    }
    for (const Interval &interval : intervals) {
        std::vector<std::size_t> repeat;
        for (const std::size_t length : interval.lengths)
            repeat.push_back(rowOf[length]);
        layEndToEnd(rows, repeat);
        if (!repeat.empty())
            rows[repeat.back()].restAfter = interval.rest;
    }
    return rows;
}

StrokeFigures strokeFigures(const std::vector<LengthRow> &rows, const std::vector<std::size_t> &chosen)
{
    int counted = 0;
    int strokes = 0;
    int swolfLengths = 0;
    double swolf = 0;
    Seconds time{};
    Distance distance{};
    for (const std::size_t i : chosen) {
        const LengthRow &row = rows[i];
        if (!row.strokes)
            continue;
        ++counted;
        strokes += *row.strokes;
        time += row.time;
        distance = distance + row.distance.value_or(Distance{});
        if (row.swolf) {
            swolf += *row.swolf;
            ++swolfLengths;
        }
    }
    StrokeFigures figures;
    if (counted == 0)
        return figures;
    figures.strokesPerLength = double(strokes) / counted;
    if (time.count() > 0)
        figures.strokeRate = StrokeRate{60.0 * strokes / time.count()};
    if (distance.metres > 0)
        figures.distancePerStroke = distance * (1.0 / strokes);
    if (swolfLengths > 0)
        figures.swolf = swolf / swolfLengths;
    return figures;
}

} // namespace lengthwise
