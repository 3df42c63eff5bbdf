#include "core/decode/fitworkouts.h"

#include "core/decode/fitnames.h"
#include "core/decode/fitrebuild.h"
#include "core/decode/fitsessions.h"
#include "core/decode/fitstrays.h"
#include "core/decode/fittimeindex.h"
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
    void indexTimes();
    void addEarlierDistances();
    void warnOfInvalid(Workout &workout) const;
    std::optional<Slice> lapsByIndex(const FitSpan &span) const;
    std::vector<FitLap> lapsOf(const FitSpan &span) const;
    std::vector<FitLength> lengthsOf(const FitSpan &span, const std::vector<FitLap> &laps, int &first) const;
    std::vector<Sample> samplesOf(const FitSpan &span, Distance &before);
    std::vector<TimerStop> stopsOf(const FitSpan &span);

    FitActivity m_activity;
    std::int64_t m_backwards = 0;
    std::int64_t m_strays = 0;
    std::vector<FitSpan> m_spans;
    std::vector<Distance> m_earlierDistances; // of the sessions that began before each
    std::ptrdiff_t m_poolSwims = 0;
    FitTimeIndex m_lapTimes;
    FitTimeIndex m_lengthTimes;
    FitTimeIndex m_eventTimes;
    std::size_t m_eventsRead = 0;
};

Assembly::Assembly(FitActivity activity)
    : m_activity(std::move(activity))
{
    const auto sportStarts = fitSportStarts(m_activity);
    m_backwards = putInTimeOrder(m_activity.samples);
    m_strays = dropStrays(m_activity);
    m_activity.beats.mergeInto(m_activity.samples);
    orderByIndex(m_activity.laps);
    orderByIndex(m_activity.lengths);
    m_spans = fitSpans(m_activity, sportStarts);
    m_poolSwims = std::count_if(m_spans.begin(), m_spans.end(), [](const FitSpan &span) {
        return isSwim(span.session.sport, span.session.subSport) && span.session.subSport != fit::subSportOpenWater;
    });
    indexTimes();
    addEarlierDistances();
}

void Assembly::indexTimes()
{
    for (std::size_t row = 0; row < m_activity.laps.size(); ++row) {
        if (const auto start = m_activity.laps[row].start)
            m_lapTimes.add(*start, row);
    }
    for (std::size_t row = 0; row < m_activity.lengths.size(); ++row) {
        if (const auto start = m_activity.lengths[row].start)
            m_lengthTimes.add(*start + slack / 2, row);
    }
    for (std::size_t row = 0; row < m_activity.timerEvents.size(); ++row)
        m_eventTimes.add(m_activity.timerEvents[row].time, row);
    m_lapTimes.order();
    m_lengthTimes.order();
    m_eventTimes.order();
}

void Assembly::addEarlierDistances()
{
    Distance sum;
    Distance before; // of one start
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        if (i > 0 && m_spans[i].start != m_spans[i - 1].start)
            before = sum;
        m_earlierDistances.push_back(before);
        sum = sum + m_spans[i].session.distance.value_or(Distance{});
    }
}

Result<std::vector<Workout>> Assembly::swims(FitRoom &room)
{
    std::vector<Workout> found;
    for (const FitSpan &span : m_spans) {
        if (!isSwim(span.session.sport, span.session.subSport))
            continue;
        m_eventsRead = 0;
        found.push_back(swim(span));
        if (!room.take(found.back()) || !room.takeBytes(m_eventsRead * sizeof(TimerStop)))
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
    for (const std::size_t row : m_lapTimes.inFileOrder(span.from, span.to))
        own.push_back(laps[row]);
    return own;
}

std::vector<FitLength> Assembly::lengthsOf(const FitSpan &span, const std::vector<FitLap> &laps, int &first) const
{
    const auto &lengths = m_activity.lengths;
    first = 0;
    if (isOnly() || (m_poolSwims == 1 && span.session.subSport != fit::subSportOpenWater))
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
    const auto rows = m_lengthTimes.inFileOrder(span.from, span.to);
    for (const std::size_t row : rows)
        found.push_back(lengths[row]);
    first = int(rows.empty() ? lengths.size() : rows.front());
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
    const Distance earlierSessions = m_earlierDistances[std::size_t(&span - m_spans.data())];
    if (earlierSessions >= before && earlierSessions <= *first->distance())
        before = earlierSessions;
    return {begin, end};
}

std::vector<TimerStop> Assembly::stopsOf(const FitSpan &span)
{
    const auto rows = m_eventTimes.byTime(span.from, span.to);
    m_eventsRead += rows.size();
    std::vector<TimerStop> stops;
    const FitTimerEvent *stopped = nullptr;
    for (const std::size_t row : rows) {
        const FitTimerEvent &event = m_activity.timerEvents[row];
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
    countDistanceFrom(workout.samples, before);
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
    warnOfInvalid(workout);
    warnOfImplausible(workout);
    return workout;
}

void Assembly::warnOfInvalid(Workout &workout) const
{
    const auto warn = [&workout](std::int64_t count, QLatin1String field) {
        if (count > 0)
            workout.warnings.push_back({.code = WarningCode::ValuesInvalid, .count = count, .detail = field});
    };
    warn(m_strays, QLatin1String("timestamp"));
    warn(m_activity.invalidDistances, QLatin1String("distance"));
    if (!workout.lengths.empty())
        warn(m_activity.invalidLengthTimes, QLatin1String("time of a length"));
}

} // namespace

bool FitRoom::take(const Workout &swim)
{
    return takeBytes(bytesOf(swim));
}

bool FitRoom::takeBytes(std::size_t count)
{
    if (count > bytes)
        return false;
    bytes -= count;
    return true;
}

Result<std::vector<Workout>> fitSwims(FitActivity activity, FitRoom &room)
{
    return Assembly(std::move(activity)).swims(room);
}

} // namespace lengthwise
