#include "core/ingest/totals.h"

#include <algorithm>
#include <limits>

namespace lengthwise {

namespace {

/// What some lengths add up to.
struct Tally {
    int active = 0;
    std::optional<int> strokes;      ///< of those that were counted; absent: none was
    Stroke stroke = Stroke::Unknown; ///< the one they share, Mixed where they share none
};

/// Broken files count strokes in billions.
int sum(int a, int b)
{
    return int(std::min<std::int64_t>(std::int64_t{a} + b, std::numeric_limits<int>::max()));
}

void add(Tally &tally, const Length &length)
{
    if (length.type != LengthType::Active)
        return;
    if (length.strokes)
        tally.strokes = sum(tally.strokes.value_or(0), *length.strokes);
    if (tally.active++ == 0)
        tally.stroke = length.stroke;
    else if (tally.stroke != length.stroke)
        tally.stroke = Stroke::Mixed;
}

bool namesLengths(const Lap &lap, std::size_t lengths)
{
    return lap.firstLength && lap.lengthCount && *lap.firstLength >= 0 && *lap.lengthCount >= 0
        && std::size_t(*lap.firstLength) + std::size_t(*lap.lengthCount) <= lengths;
}

/// Of a lap: by index where it has one, else by time.
Tally tallyOf(const Workout &workout, const Lap &lap)
{
    Tally tally;
    if (namesLengths(lap, workout.lengths.size())) {
        const auto first = workout.lengths.begin() + *lap.firstLength;
        std::for_each(first, first + *lap.lengthCount, [&tally](const Length &length) { add(tally, length); });
        return tally;
    }
    for (const Length &length : workout.lengths) {
        if (length.start >= lap.start && length.start < lap.start + lap.elapsed)
            add(tally, length);
    }
    return tally;
}

Tally tallyOf(const Workout &workout)
{
    Tally tally;
    for (const Length &length : workout.lengths)
        add(tally, length);
    return tally;
}

struct Pools {
    std::optional<Distance> recorded;
    std::optional<Distance> corrected;
};

std::optional<Distance> distanceAfter(
    std::optional<Distance> distance, const Tally &before, const Tally &after, const Pools &pools)
{
    if (before.active == after.active && pools.recorded == pools.corrected)
        return distance;
    if (!distance || !pools.corrected)
        return std::nullopt;
    if (before.active > 0 || after.active > 0)
        return *pools.corrected * double(after.active);
    // Without lengths the watch counted them all the same, by the pool it was set to.
    if (pools.recorded && pools.recorded->metres > 0)
        return *distance * (*pools.corrected / *pools.recorded);
    return distance;
}

std::optional<int> strokesAfter(std::optional<int> strokes, const Tally &before, const Tally &after)
{
    const bool isTold = strokes || !before.strokes;
    return isTold && before.strokes != after.strokes ? after.strokes : strokes;
}

void settleLap(Lap &lap, const Tally &before, const Tally &after, const Pools &pools)
{
    lap.distance = distanceAfter(lap.distance, before, after, pools);
    lap.strokes = strokesAfter(lap.strokes, before, after);
    if (before.stroke != after.stroke)
        lap.stroke = after.stroke;
}

void withdraw(std::vector<Warning> &warnings, WarningCode code)
{
    std::erase_if(warnings, [code](const Warning &warning) { return warning.code == code; });
}

} // namespace

void carryLapsOver(Workout &corrected, const Workout &recorded, const std::vector<std::size_t> &places)
{
    const auto carried = [&places](int index) {
        return int(std::lower_bound(places.begin(), places.end(), std::size_t(index)) - places.begin());
    };
    for (Lap &lap : corrected.laps) {
        if (!namesLengths(lap, recorded.lengths.size())) {
            lap.firstLength.reset();
            lap.lengthCount.reset();
            continue;
        }
        const int first = carried(*lap.firstLength);
        lap.lengthCount = carried(*lap.firstLength + *lap.lengthCount) - first;
        lap.firstLength = first;
    }
}

void settleTotals(Workout &corrected, const Workout &recorded)
{
    const Pools pools{recorded.poolLength, corrected.poolLength};
    for (std::size_t i = 0; i < corrected.laps.size(); ++i) {
        Lap &lap = corrected.laps[i];
        settleLap(lap, tallyOf(recorded, recorded.laps[i]), tallyOf(corrected, lap), pools);
    }
    const Tally before = tallyOf(recorded);
    const Tally after = tallyOf(corrected);
    corrected.distance = distanceAfter(recorded.distance, before, after, pools);
    corrected.strokes = strokesAfter(recorded.strokes, before, after);
    if (before.strokes != after.strokes)
        corrected.averageStrokeRate.reset();
    if (pools.recorded != pools.corrected)
        withdraw(corrected.warnings, WarningCode::PoolLengthUnknown);
    if (corrected.distance != recorded.distance)
        withdraw(corrected.warnings, WarningCode::DistanceMismatch);
}

} // namespace lengthwise
