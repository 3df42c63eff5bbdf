#include "core/coach/facts.h"

#include "core/analysis/openwater.h"
#include "core/analysis/thresholds.h"
#include "core/coach/limits.h"
#include "core/coach/setbuilder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lengthwise {

namespace {

std::vector<std::size_t> suspectsOf(const Quality &quality)
{
    for (const QualityDeduction &deduction : quality.deductions) {
        if (deduction.issue == QualityIssue::SuspectLengths)
            return deduction.lengths;
    }
    return {};
}

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
    const double measured = swim.figures.distance.value_or(Distance{}).metres;
    facts.metres = std::isfinite(measured) ? std::clamp(measured, 0.0, limits::main.longest) : 0;
    facts.suspects = suspectsOf(swim.analysis.quality);
    const SetBuilder builder(swim, facts.suspects);
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

std::vector<std::size_t> activeNumbers(const Workout &workout)
{
    std::vector<std::size_t> numbers(workout.lengths.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = workout.lengths[i].type == LengthType::Active ? next++ : 0;
    return numbers;
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

} // namespace lengthwise
