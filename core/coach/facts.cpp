#include "core/coach/facts.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/openwater.h"
#include "core/analysis/poolspeeds.h"
#include "core/analysis/thresholds.h"
#include "core/coach/limits.h"
#include "core/model/samplewindow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lengthwise {

namespace {

/// Index among the active lengths for each length of the workout.
std::vector<std::size_t> activeNumbers(const Workout &workout)
{
    std::vector<std::size_t> numbers(workout.lengths.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = workout.lengths[i].type == LengthType::Active ? next++ : 0;
    return numbers;
}

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

std::vector<std::size_t> suspectsOf(const Quality &quality)
{
    for (const QualityDeduction &deduction : quality.deductions) {
        if (deduction.issue == QualityIssue::SuspectLengths)
            return deduction.lengths;
    }
    return {};
}

class Builder
{
public:
    explicit Builder(const CoachedSwim &swim)
        : m_swim(swim)
        , m_workout(swim.workout)
        , m_intervals(swim.analysis.intervals)
        , m_numbers(activeNumbers(swim.workout))
        , m_pool(usablePoolLength(swim.workout))
        , m_suspects(suspectsOf(swim.analysis.quality))
    {
    }

    /// Intervals in a row as one repeat; absent where one of them was repaired.
    std::optional<SwumRepeat> repeat(std::size_t first, std::size_t count) const
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

    SwumSet set(std::size_t index) const
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

    /// Absent where the set is no single interval of 400 in one stroke, or has lengths that look wrong.
    std::optional<LongSwim> longSwim(const SwumSet &set, double unit) const
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

private:
    bool hasSuspect(const SwumRepeat &repeat) const
    {
        return std::any_of(repeat.lengths.begin(), repeat.lengths.end(), [&](const SwumLength &length) {
            return std::binary_search(m_suspects.begin(), m_suspects.end(), length.number);
        });
    }

    void addLengths(SwumRepeat &repeat, const Interval &interval, Piece piece) const
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

    void addHeartRates(SwumRepeat &repeat, const Interval &last) const
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

    const CoachedSwim &m_swim;
    const Workout &m_workout;
    const std::vector<Interval> &m_intervals;
    std::vector<std::size_t> m_numbers;
    std::optional<Distance> m_pool;
    std::vector<std::size_t> m_suspects;
};

std::optional<std::size_t> mainSetOf(const std::vector<SwumSet> &sets)
{
    std::optional<std::size_t> main;
    const auto isBetter = [&](const SwumSet &set) {
        const SwumSet &best = sets[*main];
        const bool single = set.kind == SetKind::Single;
        const bool bestIsSingle = best.kind == SetKind::Single;
        if (single != bestIsSingle && !isDrillOrKick(single ? best.stroke : set.stroke)) {
            // A set made the swim rather than a warm-up of the same distance, but not rather than one far longer.
            const double factor = limits::main.singleOverSet;
            return single ? set.metres() > factor * best.metres() : factor * set.metres() >= best.metres();
        }
        return set.metres() > best.metres() + .5;
    };
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (!isDrillOrKick(sets[i].stroke) && (!main || isBetter(sets[i])))
            main = i;
    }
    return main ? main : sets.empty() ? std::nullopt : std::optional<std::size_t>(0);
}

/// What a single swim is easy against: the quickest set in its stroke, else what made the swim.
double yardstickFor(const std::vector<SwumSet> &sets, Stroke stroke, std::size_t main)
{
    double quickest = 0;
    for (const SwumSet &set : sets) {
        if (set.stroke == stroke && set.kind != SetKind::Single)
            quickest = std::max(quickest, set.speed());
    }
    return quickest > 0 ? quickest : sets[main].speed();
}

/// Single swims before the first set and after the last one that are slower than what was swum in between.
void markEnds(std::vector<SwumSet> &sets, std::size_t main)
{
    const auto isEasy = [&](std::size_t i) {
        return i != main && sets[i].kind == SetKind::Single
            && sets[i].speed() < yardstickFor(sets, sets[i].stroke, main);
    };
    for (std::size_t i = 0; i < main && isEasy(i); ++i)
        sets[i].place = Place::WarmUp;
    for (std::size_t i = sets.size(); i-- > main + 1 && isEasy(i);)
        sets[i].place = Place::CoolDown;
}

/// The whole swim around the buoys, where the swimmer hardly stopped.
std::optional<LongSwim> openWaterSwim(const CoachedSwim &swim, double unit)
{
    LongSwim whole;
    for (const Split &split : splitsOf(swim.workout, metres(thresholds::speeds.block * unit))) {
        whole.metres += split.distance.metres;
        whole.time += split.time.count();
        if (split.distance.metres < thresholds::speeds.block * unit - .5 || !(split.time.count() > 0))
            continue;
        SwumRepeat hundred{.number = int(whole.hundreds.size()) + 1, .time = split.time.count()};
        hundred.metres = split.distance.metres;
        whole.hundreds.push_back(std::move(hundred));
    }
    if (whole.metres < thresholds::speeds.longSingle * unit - .5)
        return std::nullopt;
    return whole;
}

template<class Value>
std::optional<double> meanOf(std::span<const SwumRepeat> repeats, Value value)
{
    double sum = 0;
    for (const SwumRepeat &repeat : repeats) {
        const std::optional<double> own = value(repeat);
        if (!own)
            return std::nullopt;
        sum += *own;
    }
    return repeats.empty() ? std::nullopt : std::optional(sum / double(repeats.size()));
}

} // namespace

double SwumSet::metres() const
{
    return std::accumulate(
        repeats.begin(), repeats.end(), 0.0, [](double sum, const SwumRepeat &repeat) { return sum + repeat.metres; });
}

double SwumSet::time() const
{
    return std::accumulate(
        repeats.begin(), repeats.end(), 0.0, [](double sum, const SwumRepeat &repeat) { return sum + repeat.time; });
}

bool CoachFacts::isSuspect(std::size_t length) const
{
    return std::binary_search(suspects.begin(), suspects.end(), length);
}

Distance CoachFacts::whole(double measured) const
{
    return {std::round(measured / unit) * unit};
}

CoachFacts factsOf(const CoachedSwim &swim)
{
    CoachFacts facts{.swim = swim, .unit = unitOf(swim.workout).metres, .pool = usablePoolLength(swim.workout)};
    facts.metres = swim.figures.distance.value_or(Distance{}).metres;
    facts.suspects = suspectsOf(swim.analysis.quality);
    const Builder builder(swim);
    for (std::size_t i = 0; i < swim.analysis.sets.size(); ++i) {
        SwumSet set = builder.set(i);
        if (!set.repeats.empty())
            facts.sets.push_back(std::move(set));
    }
    facts.main = mainSetOf(facts.sets);
    if (facts.main)
        markEnds(facts.sets, *facts.main);
    for (const SwumSet &set : facts.sets) {
        if (std::optional<LongSwim> own = builder.longSwim(set, facts.unit)) {
            own->place = set.place;
            facts.longSwims.push_back(std::move(*own));
        }
    }
    if (swim.workout.environment == Environment::OpenWater && facts.sets.empty()) {
        if (std::optional<LongSwim> whole = openWaterSwim(swim, facts.unit))
            facts.longSwims.push_back(std::move(*whole));
    }
    return facts;
}

double meanTimeOf(std::span<const SwumRepeat> repeats)
{
    return meanOf(repeats, [](const SwumRepeat &repeat) { return std::optional(repeat.time); }).value_or(0);
}

double meanSpeedOf(std::span<const SwumRepeat> repeats)
{
    double distance = 0;
    double time = 0;
    for (const SwumRepeat &repeat : repeats) {
        distance += repeat.metres;
        time += repeat.time;
    }
    return time > 0 ? distance / time : 0;
}

std::optional<double> strokesPerLengthOf(std::span<const SwumRepeat> repeats)
{
    return meanOf(repeats, [](const SwumRepeat &repeat) { return repeat.strokesPerLength; });
}

std::optional<double> strokeRateOf(std::span<const SwumRepeat> repeats)
{
    return meanOf(repeats, [](const SwumRepeat &repeat) { return repeat.strokeRate; });
}

Evidence evidenceOf(const SwumSet &set, std::span<const SwumRepeat> repeats)
{
    Evidence evidence{.set = set.index};
    for (const SwumRepeat &repeat : repeats) {
        for (const SwumLength &length : repeat.lengths)
            evidence.lengths.push_back(length.number);
    }
    return evidence;
}

Evidence evidenceOf(const SwumSet &set)
{
    return evidenceOf(set, set.repeats);
}

bool isDrillOrKick(Stroke stroke)
{
    return stroke == Stroke::Drill || stroke == Stroke::Kick;
}

} // namespace lengthwise
