#include "core/decode/fitworkouts.h"

#include "core/decode/fitnames.h"
#include "core/decode/fitrebuild.h"
#include "core/decode/fitsessions.h"
#include "core/decode/normalise.h"
#include "core/decode/plausible.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

constexpr auto slack = 2s; // times of laps and sessions are rounded on their own

// By message index, where the file numbers them all and each number once; else as they stand.
template<class Row>
void orderByIndex(std::vector<Row> &rows)
{
    std::vector<Row> ordered = rows;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Row &a, const Row &b) { return a.index < b.index; });
    const auto unusable = [](const Row &a, const Row &b) { return !a.index || a.index == b.index; };
    if (std::adjacent_find(ordered.begin(), ordered.end(), unusable) == ordered.end())
        rows = std::move(ordered);
}

struct Slice {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// One recording being taken apart into swims.
class Assembly
{
public:
    explicit Assembly(FitActivity activity);

    Result<std::vector<Workout>> swims(FitRoom &room);

private:
    Workout swim(const FitSpan &span);
    bool isOnly() const { return m_spans.size() == 1; }
    std::optional<Slice> lapsByIndex(const FitSpan &span) const;
    std::vector<FitLap> lapsOf(const FitSpan &span) const;
    std::vector<FitLength> lengthsOf(const FitSpan &span, const std::vector<FitLap> &laps, int &first) const;
    std::vector<Sample> samplesOf(const FitSpan &span, Distance &before);
    std::vector<TimerStop> stopsOf(const FitSpan &span) const;

    FitActivity m_activity;
    std::int64_t m_backwards = 0;
    std::vector<FitSpan> m_spans;
};

Assembly::Assembly(FitActivity activity)
    : m_activity(std::move(activity))
{
    const auto sportStarts = fitSportStarts(m_activity);
    m_backwards = putInTimeOrder(m_activity.samples);
    m_activity.beats.mergeInto(m_activity.samples);
    orderByIndex(m_activity.laps);
    orderByIndex(m_activity.lengths);
    m_spans = fitSpans(m_activity, sportStarts);
}

Result<std::vector<Workout>> Assembly::swims(FitRoom &room)
{
    std::vector<Workout> found;
    for (const FitSpan &span : m_spans) {
        if (!isSwim(span.session.sport, span.session.subSport))
            continue;
        found.push_back(swim(span));
        if (!room.take(found.back()))
            return fail({.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)});
    }
    return found;
}

std::optional<Slice> Assembly::lapsByIndex(const FitSpan &span) const
{
    if (!span.session.firstLap || !span.session.lapCount)
        return std::nullopt;
    const auto first = std::size_t(*span.session.firstLap);
    const auto count = std::size_t(*span.session.lapCount);
    const auto &laps = m_activity.laps;
    if (count == 0 || first + count > laps.size()
        || laps[first].index.value_or(*span.session.firstLap) != *span.session.firstLap)
        return std::nullopt;
    const auto outside = [&](const FitLap &lap) {
        return lap.start
            && (*lap.start + slack < span.start || (span.to != Instant::max() && *lap.start > span.to + slack));
    };
    const auto begin = laps.begin() + std::ptrdiff_t(first);
    if (!isOnly() && std::any_of(begin, begin + std::ptrdiff_t(count), outside))
        return std::nullopt;
    return Slice{first, first + count};
}

std::vector<FitLap> Assembly::lapsOf(const FitSpan &span) const
{
    const auto &laps = m_activity.laps;
    if (const auto slice = lapsByIndex(span))
        return {laps.begin() + std::ptrdiff_t(slice->begin), laps.begin() + std::ptrdiff_t(slice->end)};
    if (isOnly())
        return laps;
    std::vector<FitLap> own;
    std::copy_if(laps.begin(), laps.end(), std::back_inserter(own),
        [&](const FitLap &lap) { return lap.start && span.contains(*lap.start); });
    return own;
}

std::vector<FitLength> Assembly::lengthsOf(const FitSpan &span, const std::vector<FitLap> &laps, int &first) const
{
    const auto &lengths = m_activity.lengths;
    const auto swims = std::count_if(m_spans.begin(), m_spans.end(), [](const FitSpan &other) {
        return isSwim(other.session.sport, other.session.subSport) && other.session.subSport != fit::subSportOpenWater;
    });
    first = 0;
    if (isOnly() || (swims == 1 && span.session.subSport != fit::subSportOpenWater))
        return lengths;
    int end = 0;
    bool stated = false; // every lap with lengths says which
    for (const FitLap &lap : laps) {
        if (lap.lap.lengthCount.value_or(0) == 0)
            continue;
        if (!lap.lap.firstLength
            || std::size_t(*lap.lap.firstLength) + std::size_t(*lap.lap.lengthCount) > lengths.size()) {
            stated = false;
            break;
        }
        first = stated ? std::min(first, *lap.lap.firstLength) : *lap.lap.firstLength;
        end = std::max(end, *lap.lap.firstLength + *lap.lap.lengthCount);
        stated = true;
    }
    const auto own = [&](const FitLength &length) { return length.start && span.contains(*length.start + slack / 2); };
    if (stated && std::all_of(lengths.begin() + first, lengths.begin() + end, own))
        return {lengths.begin() + first, lengths.begin() + end};
    std::vector<FitLength> found;
    std::copy_if(lengths.begin(), lengths.end(), std::back_inserter(found), own);
    const auto begin = std::find_if(lengths.begin(), lengths.end(), own);
    first = int(begin - lengths.begin());
    return found;
}

std::vector<Sample> Assembly::samplesOf(const FitSpan &span, Distance &before)
{
    auto &samples = m_activity.samples;
    if (isOnly())
        return std::move(samples);
    const auto earlier = [](const Sample &sample, Instant time) { return sample.time() < time; };
    const auto begin = std::lower_bound(samples.begin(), samples.end(), span.from, earlier);
    const auto end = std::lower_bound(begin, samples.end(), span.to, earlier);
    constexpr std::ptrdiff_t farthest = 3600; // an hour without a distance: nothing was counted
    const auto stop = begin - std::min(farthest, begin - samples.begin());
    for (auto sample = begin; sample != stop;) {
        --sample;
        if (const auto distance = sample->distance()) {
            before = *distance;
            break;
        }
    }
    const auto first = std::find_if(begin, end, [](const Sample &sample) { return sample.distance().has_value(); });
    if (first == end)
        return {begin, end};
    if (*first->distance() < before)
        before = {}; // the device began anew with this session
    // The sessions before know it better than a sample that may lie a minute back.
    Distance earlierSessions;
    for (const FitSpan &other : m_spans) {
        if (other.start < span.start)
            earlierSessions = earlierSessions + other.session.distance.value_or(Distance{});
    }
    if (earlierSessions >= before && earlierSessions <= *first->distance())
        before = earlierSessions;
    return {begin, end};
}

std::vector<TimerStop> Assembly::stopsOf(const FitSpan &span) const
{
    std::vector<FitTimerEvent> events;
    std::copy_if(m_activity.timerEvents.begin(), m_activity.timerEvents.end(), std::back_inserter(events),
        [&](const FitTimerEvent &event) { return span.contains(event.time); });
    std::stable_sort(
        events.begin(), events.end(), [](const FitTimerEvent &a, const FitTimerEvent &b) { return a.time < b.time; });
    std::vector<TimerStop> stops;
    const FitTimerEvent *stopped = nullptr;
    for (const FitTimerEvent &event : events) {
        if (!event.starts) {
            stopped = stopped ? stopped : &event;
        } else if (stopped) {
            if (event.time > stopped->time)
                stops.push_back({.start = stopped->time, .end = event.time});
            stopped = nullptr;
        }
    }
    return stops; // a stop without a start after it ended the recording
}

Environment environmentOf(const FitSpan &span, const Workout &workout)
{
    if (span.session.subSport == fit::subSportLapSwimming)
        return Environment::Pool;
    if (span.session.subSport == fit::subSportOpenWater)
        return Environment::OpenWater;
    if (!workout.lengths.empty() || span.session.poolLength)
        return Environment::Pool;
    const bool placed = std::any_of(workout.samples.begin(), workout.samples.end(),
        [](const Sample &sample) { return sample.position().has_value(); });
    return placed ? Environment::OpenWater : Environment::Pool;
}

std::vector<Length> withStarts(const std::vector<FitLength> &lengths, Instant start)
{
    std::vector<Length> result;
    result.reserve(lengths.size());
    Instant next = start;
    for (const FitLength &stored : lengths) {
        Length length = stored.length;
        if (stored.start)
            length.start = *stored.start;
        else
            length.start = stored.written ? *stored.written - length.elapsed : next;
        next = length.start + length.elapsed;
        result.push_back(length);
    }
    return result;
}

std::vector<Lap> withLengths(const std::vector<FitLap> &laps, int firstLength, std::size_t lengthCount, Instant start)
{
    std::vector<Lap> result;
    result.reserve(laps.size());
    Instant next = start;
    for (const FitLap &stored : laps) {
        Lap lap = stored.lap;
        lap.start = stored.start.value_or(next);
        next = lap.start + lap.elapsed;
        if (lap.firstLength) {
            const std::int64_t first = std::int64_t{*lap.firstLength} - firstLength;
            const bool fits = first >= 0 && first + lap.lengthCount.value_or(0) <= std::int64_t(lengthCount);
            lap.firstLength = fits && lengthCount > 0 ? std::optional(int(first)) : std::nullopt;
        }
        result.push_back(lap);
    }
    return result;
}

Workout Assembly::swim(const FitSpan &span)
{
    const FitSession &session = span.session;
    Workout workout{
        .start = span.start,
        .utcOffset = m_activity.utcOffset,
        .elapsed = session.elapsed,
        .timer = session.timer,
        .distance = session.distance,
        .poolUnit = session.poolUnit,
        .strokes = session.strokes,
        .averageHeartRate = session.averageHeartRate,
        .maximumHeartRate = session.maximumHeartRate,
        .averageStrokeRate = session.averageStrokeRate,
        .device = fitDeviceName(m_activity.device),
        .sourceFormat = QStringLiteral("FIT"),
    };
    int firstLength = 0;
    const auto laps = lapsOf(span);
    const auto lengths = lengthsOf(span, laps, firstLength);
    workout.lengths = withStarts(lengths, workout.start);
    workout.laps = withLengths(laps, firstLength, workout.lengths.size(), workout.start);
    workout.stops = stopsOf(span);
    Distance before;
    workout.samples = samplesOf(span, before);
    countDistanceFrom(workout, before);
    workout.environment = environmentOf(span, workout);
    if (workout.environment == Environment::Pool)
        workout.poolLength = session.poolLength;
    if (span.rebuilt)
        rebuildSummary(workout, lengths);
    if (m_backwards > 0)
        workout.warnings.push_back({.code = WarningCode::TimesBackwards, .count = m_backwards});
    // Beside lengths they would say nothing new.
    if (m_activity.timelessRecords > 0 && workout.lengths.empty())
        workout.warnings.push_back({.code = WarningCode::RowsSkipped, .count = m_activity.timelessRecords});
    warnOfImplausible(workout);
    return workout;
}

} // namespace

bool FitRoom::take(const Workout &swim)
{
    const std::size_t rowCount = swim.lengths.size() + swim.laps.size() + swim.stops.size();
    if (swims == 0 || swim.samples.size() > samples || rowCount > rows)
        return false;
    --swims;
    samples -= swim.samples.size();
    rows -= rowCount;
    return true;
}

Result<std::vector<Workout>> fitSwims(FitActivity activity, FitRoom &room)
{
    return Assembly(std::move(activity)).swims(room);
}

} // namespace lengthwise
