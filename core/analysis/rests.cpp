#include "core/analysis/rests.h"

#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

/// The first active length at or after a recorded one: between which two something recorded lies.
std::size_t positionOf(const std::vector<ActiveLength> &active, std::size_t lengthIndex)
{
    const auto found = std::lower_bound(active.begin(), active.end(), lengthIndex,
        [](const ActiveLength &length, std::size_t index) { return length.index < index; });
    return std::size_t(found - active.begin());
}

/// Start times made monotone, so that a moment can be looked up in a recording whose starts run back.
std::vector<double> risingStarts(const std::vector<ActiveLength> &active)
{
    std::vector<double> starts;
    starts.reserve(active.size());
    for (const ActiveLength &length : active)
        starts.push_back(starts.empty() ? length.start : std::max(starts.back(), length.start));
    return starts;
}

/// Without an index of its own a lap lies where its start time falls.
std::size_t positionOf(const std::vector<ActiveLength> &active, const std::vector<double> &starts, const Lap &lap)
{
    if (lap.firstLength && *lap.firstLength >= 0)
        return positionOf(active, std::size_t(*lap.firstLength));
    const double start = secondsOf(lap.start) - thresholds::rests.overlap;
    return std::size_t(std::lower_bound(starts.begin(), starts.end(), start) - starts.begin());
}

struct Sources {
    std::vector<double> idle;
    std::vector<double> restLaps;
    std::vector<double> stops;
    std::vector<bool> lapBoundary;
};

void addIdleLengths(Sources &sources, const Workout &workout, const std::vector<ActiveLength> &active)
{
    for (std::size_t i = 0; i + 1 < active.size(); ++i) {
        for (std::size_t j = active[i].index + 1; j < active[i + 1].index; ++j)
            sources.idle[i] += secondsOf(workout.lengths[j].elapsed);
    }
}

void addLaps(Sources &sources, const Workout &workout, const std::vector<ActiveLength> &active,
    const std::vector<double> &starts)
{
    for (const Lap &lap : workout.laps) {
        const std::size_t next = positionOf(active, starts, lap);
        if (next == 0 || next >= active.size())
            continue;
        sources.lapBoundary[next - 1] = true;
        if (lap.distance && lap.distance->metres == 0 && lap.lengthCount.value_or(0) == 0)
            sources.restLaps[next - 1] += secondsOf(lap.elapsed);
    }
}

void addStops(Sources &sources, const Workout &workout, const std::vector<ActiveLength> &active,
    const std::vector<double> &starts)
{
    for (const TimerStop &stop : workout.stops) {
        const double from = secondsOf(stop.start);
        const auto later = std::upper_bound(starts.begin(), starts.end(), from);
        const std::size_t next = std::size_t(later - starts.begin());
        if (next == 0 || next >= active.size() || from < active[next - 1].end() - thresholds::rests.stopBeforeEnd)
            continue;
        const double to = std::max(secondsOf(stop.end), active[next].start);
        sources.stops[next - 1] += std::clamp(to - from, 0.0, 86400.0);
    }
}

bool overlap(const ActiveLength &earlier, const ActiveLength &later)
{
    return later.start <= earlier.start || later.start < earlier.end() - thresholds::rests.overlap;
}

/// A gap of starts is a rest only where neither length of the pair overlaps a neighbour.
bool cleanClock(const std::vector<Pause> &pauses, std::size_t i)
{
    return !pauses[i].overlaps && (i == 0 || !pauses[i - 1].overlaps)
        && (i + 1 == pauses.size() || !pauses[i + 1].overlaps);
}

/// Most watches start a length where the last one ended: all gaps that are no rest are the rounding of whole seconds.
/// On others the turn lies between, and a few seconds of it are no rest.
bool startsFollowEnds(const std::vector<ActiveLength> &active, const std::vector<bool> &clean)
{
    const auto &limit = thresholds::rests;
    int turns = 0;
    int following = 0;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const double gap = active[i + 1].start - active[i].end();
        if (!clean[i] || gap >= limit.rest)
            continue;
        ++turns;
        following += gap <= limit.overlap ? 1 : 0;
    }
    return turns >= limit.leastTurns && following >= limit.following * turns;
}

/// gapLimit: s from which a gap of starts is a rest where no lap begins.
Pause pauseAt(const Sources &sources, std::size_t i, double gap, bool clean, bool drill, double gapLimit)
{
    const auto &limit = thresholds::rests;
    Pause pause;
    pause.lapBoundary = sources.lapBoundary[i];
    if (const double idle = std::max(sources.idle[i], sources.stops[i]); sources.idle[i] > 0)
        pause.rest = idle;
    else if (sources.restLaps[i] > 0)
        pause.rest = std::max(sources.restLaps[i], sources.stops[i]);
    else if (sources.stops[i] > 0)
        pause.rest = sources.stops[i];
    else if (clean && gap >= (pause.lapBoundary ? limit.gapAtLap : gapLimit))
        pause.rest = std::min(gap, 86400.0);
    pause.endsInterval = pause.rest >= limit.rest || (pause.lapBoundary && drill);
    if (!pause.endsInterval && clean)
        pause.turn = std::clamp(gap, 0.0, limit.gap);
    return pause;
}

} // namespace

std::vector<Pause> pausesBetween(const Workout &workout, const std::vector<ActiveLength> &active)
{
    if (active.size() < 2)
        return {};
    const std::size_t pairs = active.size() - 1;
    Sources sources{
        std::vector<double>(pairs), std::vector<double>(pairs), std::vector<double>(pairs), std::vector<bool>(pairs)};
    const std::vector<double> starts = risingStarts(active);
    addIdleLengths(sources, workout, active);
    addLaps(sources, workout, active, starts);
    addStops(sources, workout, active, starts);

    std::vector<Pause> pauses(pairs);
    for (std::size_t i = 0; i < pairs; ++i)
        pauses[i].overlaps = overlap(active[i], active[i + 1]);
    std::vector<bool> clean(pairs);
    for (std::size_t i = 0; i < pairs; ++i)
        clean[i] = cleanClock(pauses, i);
    const double gapLimit = startsFollowEnds(active, clean) ? thresholds::rests.rest : thresholds::rests.gap;
    for (std::size_t i = 0; i < pairs; ++i) {
        const bool drill = active[i].stroke == Stroke::Drill || active[i + 1].stroke == Stroke::Drill;
        const bool overlaps = pauses[i].overlaps;
        pauses[i] = pauseAt(sources, i, active[i + 1].start - active[i].end(), clean[i], drill, gapLimit);
        pauses[i].overlaps = overlaps;
    }
    return pauses;
}

} // namespace lengthwise
