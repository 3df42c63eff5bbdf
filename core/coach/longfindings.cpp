#include "core/analysis/statistics.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::longSwim;

/// Its hundreds, the middle one of an odd number left out.
struct Halves {
    double first = 0; ///< s per hundred
    double second = 0;

    double slower() const { return second / first - 1; }
};

std::optional<Halves> halvesOf(const LongSwim &swim)
{
    const std::span<const SwumRepeat> all(swim.hundreds);
    if (all.size() < limit.leastHundreds)
        return std::nullopt;
    const Halves halves{meanTimeOf(all.first(all.size() / 2)), meanTimeOf(all.last(all.size() / 2))};
    const bool inPool = swim.set.has_value();
    return inPool || std::abs(halves.slower()) <= limit.believable ? std::optional(halves) : std::nullopt;
}

double variationOf(const LongSwim &swim)
{
    std::vector<double> speeds;
    for (const SwumRepeat &hundred : swim.hundreds)
        speeds.push_back(hundred.speed());
    return variationPercent(speeds).value_or(0);
}

/// Meant to be swum at a pace: nobody is told to hold it while warming up.
bool isMeant(const LongSwim &swim)
{
    return swim.place == Place::Main;
}

PaceValue paceOf(const CoachFacts &facts, const LongSwim &swim, double secondsPerHundred)
{
    return facts.pace(swim.hundreds.front().metres / secondsPerHundred);
}

PaceValue meanPace(const CoachFacts &facts, const LongSwim &swim)
{
    return facts.pace(swim.metres / swim.time);
}

/// The name on the board, or the distance in open water.
CoachArgument nameOf(const CoachFacts &facts, const LongSwim &swim)
{
    return swim.set ? CoachArgument(swim.name) : CoachArgument(facts.whole(swim.metres));
}

Seconds gapPerHundred(const CoachFacts &facts, const LongSwim &swim, const Halves &halves)
{
    const double off = std::abs(halves.second - halves.first);
    constexpr double shown = .1; // "within 0 s" would be more than a watch can tell
    return Seconds(std::max(shown, off * 100 * facts.unit / swim.hundreds.front().metres));
}

} // namespace

Found heldPace(const CoachFacts &facts)
{
    return heaviest(facts.longSwims, [&](const LongSwim &swim) -> Found {
        const std::optional<Halves> halves = halvesOf(swim);
        if (!halves || std::abs(halves->slower()) > limit.held || variationOf(swim) > limit.heldCv)
            return {};
        const double weight = weightOf(facts, isMeant(swim) ? 1 : .6, swim.metres,
            limit.held / std::max(std::abs(halves->slower()), limit.held / 3));
        return Finding{
            weight, {nameOf(facts, swim), meanPace(facts, swim), gapPerHundred(facts, swim, *halves)}, swim.evidence};
    });
}

Found negativeSplit(const CoachFacts &facts)
{
    return heaviest(facts.longSwims, [&](const LongSwim &swim) -> Found {
        const std::optional<Halves> halves = halvesOf(swim);
        if (!halves || halves->slower() > -limit.negative)
            return {};
        const double weight =
            weightOf(facts, isMeant(swim) ? 1.1 : .6, swim.metres, -halves->slower() / limit.negative);
        return Finding{weight,
            {nameOf(facts, swim), paceOf(facts, swim, halves->first), paceOf(facts, swim, halves->second)},
            swim.evidence};
    });
}

Found fadedLongSwim(const CoachFacts &facts)
{
    return heaviest(facts.longSwims, [&](const LongSwim &swim) -> Found {
        const std::optional<Halves> halves = halvesOf(swim);
        if (!isMeant(swim) || !halves || halves->slower() < limit.faded)
            return {};
        const double weight = weightOf(facts, 1.1, swim.metres, halves->slower() / limit.faded);
        return Finding{weight,
            {nameOf(facts, swim), paceOf(facts, swim, halves->first), paceOf(facts, swim, halves->second)},
            swim.evidence};
    });
}

Found startedTooFast(const CoachFacts &facts)
{
    return heaviest(facts.longSwims, [&](const LongSwim &swim) -> Found {
        const std::optional<Halves> halves = halvesOf(swim);
        if (!isMeant(swim) || !halves || halves->slower() <= 0)
            return {};
        const std::span<const SwumRepeat> rest = std::span(swim.hundreds).subspan(1);
        const double first = swim.hundreds.front().time;
        const double over = 1 - first / meanTimeOf(rest);
        if (over < limit.firstOver || (!swim.set && over > limit.believable))
            return {};
        const double weight = weightOf(facts, 1.15, swim.metres, over / limit.firstOver);
        return Finding{weight, {nameOf(facts, swim), paceOf(facts, swim, first), paceOf(facts, swim, meanTimeOf(rest))},
            swim.evidence};
    });
}

Found longUnbroken(const CoachFacts &facts)
{
    return heaviest(facts.longSwims, [&](const LongSwim &swim) -> Found {
        const bool isLong = swim.metres >= limit.unbroken * facts.unit - .5;
        const bool isMostOfIt =
            swim.metres >= limit.unbrokenShort * facts.unit - .5 && facts.share(swim.metres) >= limit.unbrokenShare;
        const bool stood = !swim.set && facts.swim.figures.restPercent.value_or(100) > limit.restInOpenWater;
        if ((!isLong && !isMostOfIt) || stood)
            return {};
        const double weight = weightOf(facts, .55, swim.metres, swim.metres / (limit.unbroken * facts.unit));
        return Finding{weight, {nameOf(facts, swim), meanPace(facts, swim)}, swim.evidence};
    });
}

Found shortStretches(const CoachFacts &facts)
{
    if (facts.sets.empty() || facts.metres < limit.shortLeast * facts.unit || facts.swim.type != SwimType::Broken)
        return {};
    double longest = 0;
    for (const Interval &interval : facts.swim.analysis.intervals)
        longest = std::max(longest, interval.repairedDistance.metres);
    if (facts.share(longest) > limit.shortShare)
        return {};
    const double weight = weightOf(facts, .5, facts.metres, limit.shortShare / facts.share(longest));
    return Finding{weight, {Distance{longest}, Distance{facts.metres}}, {}};
}

} // namespace lengthwise::findings
