#include "core/coach/setbuilder.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/thresholds.h"
#include "core/coach/limits.h"
#include "core/model/samplewindow.h"

#include <algorithm>

namespace lengthwise {

namespace {

void addStrokes(SwumRepeat &repeat)
{
    double strokes = 0;
    double time = 0;
    std::size_t counted = 0;
    for (const SwumLength &length : repeat.lengths) {
        if (!length.strokes)
            continue;
        strokes += *length.strokes;
        time += length.time;
        ++counted;
    }
    if (counted == 0 || !(time > 0) || double(counted) < limits::strokes.counted * double(repeat.lengths.size()))
        return;
    repeat.strokesPerLength = strokes / double(counted);
    repeat.strokeRate = 60 * strokes / time;
}

} // namespace

SetBuilder::SetBuilder(const CoachedSwim &swim, const std::vector<std::size_t> &suspects)
    : m_swim(swim)
    , m_workout(swim.workout)
    , m_intervals(swim.analysis.intervals)
    , m_suspects(suspects)
    , m_numbers(activeNumbers(swim.workout))
    , m_pool(usablePoolLength(swim.workout))
{
}

/// Intervals in a row as one repeat; absent where one of them was repaired.
std::optional<SwumRepeat> SetBuilder::repeat(std::size_t first, std::size_t count) const
{
    SwumRepeat repeat;
    for (std::size_t i = first; i < first + count; ++i) {
        const Interval &interval = m_intervals[i];
        if (interval.countRepaired || !(interval.time.count() > 0))
            return std::nullopt;
        repeat.time += interval.time.count();
        repeat.metres += interval.repairedDistance.metres;
        addLengths(repeat, interval, {0, interval.lengths.size()});
    }
    const Interval &last = m_intervals[first + count - 1];
    if (last.rest)
        repeat.rest = last.rest->count();
    addStrokes(repeat);
    addHeartRates(repeat, last);
    return repeat;
}

SwumSet SetBuilder::set(std::size_t index) const
{
    const SwimSet &from = m_swim.analysis.sets[index];
    SwumSet set{.index = index, .kind = from.kind, .stroke = from.stroke, .name = from.notation};
    const bool isPyramid = from.kind == SetKind::Pyramid;
    set.written = isPyramid ? int(from.intervalCount) : std::max(from.repeats, 1);
    const std::size_t each = from.intervalCount / std::size_t(set.written);
    for (int i = 0; i < set.written; ++i) {
        std::optional<SwumRepeat> one = repeat(from.firstInterval + std::size_t(i) * each, each);
        if (!one || (from.kind != SetKind::Single && hasSuspect(*one)))
            continue;
        one->number = i + 1;
        if (i + 1 == set.written)
            one->rest.reset(); // what follows the set is no rest within it
        set.repeats.push_back(std::move(*one));
    }
    if (from.sendOff)
        set.sendOff = from.sendOff->count();
    if (from.rest)
        set.rest = from.rest->count();
    return set;
}

std::optional<LongSwim> SetBuilder::longSwim(const SwumSet &set, double unit) const
{
    const double shortest = thresholds::speeds.longSingle * unit - .5;
    if (set.kind != SetKind::Single || set.metres() < shortest || !m_pool || isDrillOrKick(set.stroke)
        || set.stroke == Stroke::Medley || set.stroke == Stroke::Mixed || hasSuspect(set.repeats.front()))
        return std::nullopt;
    const Interval &interval = m_intervals[m_swim.analysis.sets[set.index].firstInterval];
    LongSwim swim{.set = set.index, .name = set.name, .stroke = set.stroke};
    swim.evidence = evidenceOf(set);
    swim.metres = set.metres();
    swim.time = set.time();
    const std::size_t each = lengthsNearest(*m_pool, metres(thresholds::speeds.block * unit));
    for (std::size_t first = 0; first + each <= interval.lengths.size(); first += each) {
        SwumRepeat hundred{.number = int(swim.hundreds.size()) + 1, .metres = double(each) * m_pool->metres};
        addLengths(hundred, interval, {first, each});
        for (const SwumLength &length : hundred.lengths)
            hundred.time += length.time;
        addStrokes(hundred);
        swim.hundreds.push_back(std::move(hundred));
    }
    return swim;
}

bool SetBuilder::hasSuspect(const SwumRepeat &repeat) const
{
    return std::any_of(repeat.lengths.begin(), repeat.lengths.end(), [&](const SwumLength &length) {
        return std::binary_search(m_suspects.begin(), m_suspects.end(), length.number);
    });
}

void SetBuilder::addLengths(SwumRepeat &repeat, const Interval &interval, Piece piece) const
{
    const double turns = turnFactor(interval);
    for (std::size_t i = piece.first; i < piece.first + piece.count; ++i) {
        const Length &length = m_workout.lengths[interval.lengths[i]];
        SwumLength swum{m_numbers[interval.lengths[i]], interval.times[i].count() * turns, length.stroke, {}};
        if (length.strokes.value_or(0) > 0)
            swum.strokes = *length.strokes;
        repeat.lengths.push_back(swum);
    }
}

void SetBuilder::addHeartRates(SwumRepeat &repeat, const Interval &last) const
{
    if (m_workout.samples.empty())
        return;
    const Instant end = last.start + std::chrono::duration_cast<Duration>(last.time);
    if (const auto rate = heartRateAt(m_workout.samples, end))
        repeat.heartRateAtEnd = rate->beatsPerMinute;
    if (!last.rest)
        return;
    if (const auto rate = heartRateAt(m_workout.samples, end + std::chrono::duration_cast<Duration>(*last.rest)))
        repeat.heartRateAfterRest = rate->beatsPerMinute;
}

} // namespace lengthwise
