#include "core/analysis/statistics.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::rest;

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

bool isSetOfRepeats(const SwumSet &set)
{
    return set.kind == SetKind::Repeats && set.isWhole() && int(set.repeats.size()) >= limit.least;
}

/// Rests within the set, in order; only where all repeats are there, or neighbours would not be neighbours.
std::vector<double> restsOf(const SwumSet &set)
{
    std::vector<double> rests;
    if (int(set.repeats.size()) != set.written)
        return rests;
    for (std::size_t i = 0; i + 1 < set.repeats.size(); ++i)
        rests.push_back(set.repeats[i].rest.value_or(0));
    return rests;
}

std::vector<double> startsOf(const SwumSet &set)
{
    std::vector<double> starts = restsOf(set);
    for (std::size_t i = 0; i < starts.size(); ++i)
        starts[i] += set.repeats[i].time;
    return starts;
}

double thirdMean(std::span<const double> values, bool last)
{
    const std::size_t third = std::max<std::size_t>(1, values.size() / 3);
    return meanOf(last ? values.last(third) : values.first(third));
}

/// Rests of 30 s and more that belong to no set, with what they take together.
struct Breaks {
    int count = 0;
    double seconds = 0;
};

Breaks breaksOf(const SwimAnalysis &analysis)
{
    Breaks breaks;
    for (const SwimSet &set : analysis.sets) {
        const std::size_t last = set.firstInterval + set.intervalCount - 1;
        if (last + 1 >= analysis.intervals.size())
            break;
        const double rest = analysis.intervals[last].rest.value_or(Seconds(0)).count();
        if (rest >= limit.breakSeconds) {
            ++breaks.count;
            breaks.seconds += rest;
        }
    }
    return breaks;
}

} // namespace

Found sendOffKept(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const std::vector<double> rests = restsOf(set);
        if (!set.sendOff || !isSetOfRepeats(set) || rests.empty())
            return {};
        const double least = *std::min_element(rests.begin(), rests.end());
        if (least < limit.spare)
            return {};
        const double weight = weightOf(facts, .55, set.metres(), double(rests.size()) / limit.least);
        return Finding{weight, {set.name, int(set.repeats.size()), Seconds(std::round(least))}, evidenceOf(set)};
    });
}

Found sendOffMissed(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const std::vector<double> starts = startsOf(set);
        if (!isSetOfRepeats(set) || int(starts.size()) < limit.least)
            return {};
        const std::span<const double> all(starts);
        const std::span<const double> early = all.first((all.size() + 1) / 2);
        const std::vector<double> rests = restsOf(set);
        const double usual = medianOf({early.begin(), early.end()}).value_or(0);
        const auto late = std::find_if(starts.begin() + std::ptrdiff_t(early.size()), starts.end(),
            [&](double start) { return start > usual + limit.missed; });
        const auto at = std::size_t(late - starts.begin());
        // On the clock at first, and then late although the rest had become short: a choice to rest longer is none.
        const bool wasOnClock = spreadOf({early.begin(), early.end()}).value_or(0) <= limit.missed && early.size() >= 3;
        if (late == starts.end() || !wasOnClock || rests[at] > .7 * meanOf(std::span(rests).first(early.size())))
            return {};
        const double weight = weightOf(facts, 1.1, set.metres(), (*late - usual) / limit.missed);
        return Finding{weight, {set.name, int(at) + 1, Seconds(*late - usual)}, evidenceOf(set)};
    });
}

Found restGrew(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const std::vector<double> rests = restsOf(set);
        if (set.sendOff || !isSetOfRepeats(set) || int(rests.size()) + 1 < limit.least)
            return {};
        const double first = thirdMean(rests, false);
        const double last = thirdMean(rests, true);
        if (last < limit.grewFactor * first || last < first + limit.grewSeconds)
            return {};
        const double weight = weightOf(facts, .9, set.metres(), last / (limit.grewFactor * std::max(first, 1.0)));
        return Finding{weight, {set.name, Seconds(std::round(first)), Seconds(std::round(last))}, evidenceOf(set)};
    });
}

Found littleRestOutside(const CoachFacts &facts)
{
    const std::optional<double> outside = facts.swim.figures.restOutsideSetsPercent;
    const int sets = int(facts.swim.analysis.sets.size());
    if (!outside || *outside > limit.flowing || sets < limit.flowingSets || facts.metres < limit.flowingMetres)
        return {};
    const double weight = weightOf(facts, .2, facts.metres, limit.flowing / std::max(*outside, 1.0));
    return Finding{weight, {facts.whole(facts.metres), sets, PercentValue{*outside}}, {}};
}

Found restOutside(const CoachFacts &facts)
{
    const std::optional<double> outside = facts.swim.figures.restOutsideSetsPercent;
    const Breaks breaks = breaksOf(facts.swim.analysis);
    if (!outside || *outside <= limit.outside || breaks.count < 2)
        return {};
    const double weight = weightOf(facts, .5, facts.metres, *outside / limit.outside);
    return Finding{
        weight, {PercentValue{*outside}, breaks.count, Seconds(std::round(breaks.seconds / breaks.count))}, {}};
}

Found heartRateRecovered(const CoachFacts &facts)
{
    const auto &rates = limits::heartRates;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.kind != SetKind::Repeats || set.rest.value_or(0) < rates.rest || int(set.repeats.size()) < rates.least)
            return {};
        std::vector<double> ends;
        std::vector<double> falls;
        for (const SwumRepeat &repeat : set.repeats) {
            if (!repeat.rest || !repeat.heartRateAtEnd || !repeat.heartRateAfterRest)
                continue;
            ends.push_back(*repeat.heartRateAtEnd);
            falls.push_back(*repeat.heartRateAtEnd - *repeat.heartRateAfterRest);
        }
        if (int(falls.size()) + 1 < rates.least || meanOf(falls) < rates.recovery)
            return {};
        const double weight = weightOf(facts, .45, set.metres(), meanOf(falls) / rates.recovery);
        const HeartRate end{meanOf(ends)};
        return Finding{weight, {set.name, end, HeartRate{end.beatsPerMinute - meanOf(falls)}}, evidenceOf(set)};
    });
}

Found heartRateDrifted(const CoachFacts &facts)
{
    const auto &rates = limits::heartRates;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.kind != SetKind::Repeats || !set.isWhole() || int(set.repeats.size()) <= rates.least)
            return {};
        // The first repeat starts from rest.
        const std::span<const SwumRepeat> all = std::span(set.repeats).subspan(1);
        std::vector<double> ends;
        for (const SwumRepeat &repeat : all) {
            if (!repeat.heartRateAtEnd)
                return {};
            ends.push_back(*repeat.heartRateAtEnd);
        }
        const std::size_t third = all.size() / 3;
        const double change = meanSpeedOf(all.last(third)) / meanSpeedOf(all.first(third)) - 1;
        const double first = thirdMean(ends, false);
        const double last = thirdMean(ends, true);
        if (last - first < rates.drift || std::abs(change) > limits::strokes.samePace)
            return {};
        const double weight = weightOf(facts, .6, set.metres(), (last - first) / rates.drift);
        return Finding{weight, {set.name, HeartRate{first}, HeartRate{last}}, evidenceOf(set)};
    });
}

} // namespace lengthwise::findings
