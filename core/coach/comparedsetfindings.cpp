#include "core/coach/comparisonrules.h"
#include "core/coach/limits.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::compared;

/// The first time a set was swum, and the last.
class TwiceSwum
{
public:
    TwiceSwum(const ComparisonFacts &compared, const SharedSet &shared)
        : facts(compared)
        , set(shared)
        , first(shared.swims.front())
        , last(shared.swims.back())
        , m_quicker(1 - last.mean / first.mean)
    {
    }

    bool isQuicker() const { return m_quicker >= limit.quicker; }
    bool isSlower() const { return m_quicker <= -limit.quicker; }
    bool isSamePace() const { return !isQuicker() && !isSlower(); }
    double percent() const { return 100 * std::abs(m_quicker); }

    bool isOnSameSendOff() const
    {
        return first.sendOff && last.sendOff && std::abs((*last.sendOff - *first.sendOff).count()) < limit.sendOff;
    }
    /// s more rest than the first time; absent: on the same send-off, where pace decides it, or not known.
    std::optional<double> moreRest() const
    {
        if (isOnSameSendOff() || !first.rest || !last.rest)
            return std::nullopt;
        return (*last.rest - *first.rest).count();
    }

    /// "%1 ... %2 on %3 ... %4 on %5", and what else is told of both.
    ComparedFinding finding(double weight, CoachArgument before, CoachArgument after) const
    {
        return {.weight = weight,
            .arguments = {set.notation, std::move(before), facts.swims[first.swim].day, std::move(after),
                facts.swims[last.swim].day},
            .evidence = {{first.swim, first.evidence}, {last.swim, last.evidence}},
            .set = &set};
    }
    ComparedFinding paceFinding(CoachArgument before, CoachArgument after) const
    {
        ComparedFinding found = finding(limit.setWeight * std::max(percent(), 1.0), first.mean, last.mean);
        found.arguments.push_back(std::move(before));
        found.arguments.push_back(std::move(after));
        return found;
    }
    ComparedFinding restFinding() const { return paceFinding(*first.rest, *last.rest); }

    const ComparisonFacts &facts;
    const SharedSet &set;
    const SharedSetSwum &first;
    const SharedSetSwum &last;

private:
    double m_quicker; ///< of the first mean
};

using Look = std::optional<ComparedFinding> (*)(const TwiceSwum &twice);

/// Of all shared sets the one with the most to tell.
std::optional<ComparedFinding> heaviest(const ComparisonFacts &facts, Look look)
{
    std::optional<ComparedFinding> most;
    for (const SharedSet &set : facts.sets) {
        if (!(set.swims.front().mean.count() > 0))
            continue;
        std::optional<ComparedFinding> found = look(TwiceSwum(facts, set));
        if (found && (!most || found->weight > most->weight))
            most = std::move(found);
    }
    return most;
}

Seconds spreadOf(const SharedSetSwum &swum)
{
    const auto [quickest, slowest] = std::ranges::minmax(swum.times);
    return slowest - quickest;
}

/// wide: the time that lay further apart.
std::optional<ComparedFinding> spreadFinding(const TwiceSwum &twice, Seconds wide, Seconds narrow)
{
    const bool isTelling = twice.set.repeats >= limit.evenLeast && narrow <= limit.moreEven * wide
        && wide - narrow >= Seconds(limit.moreEvenSeconds);
    if (!isTelling)
        return std::nullopt;
    const double weight = 100 * (wide - narrow) / std::max(twice.first.mean, Seconds(1));
    return twice.finding(weight, spreadOf(twice.first), spreadOf(twice.last));
}

/// fewer: the smaller count.
std::optional<ComparedFinding> strokeFinding(const TwiceSwum &twice, double more, double fewer)
{
    const bool isTelling = more - fewer >= limits::strokes.fewer && more - fewer >= limits::strokes.fewerShare * more;
    if (!isTelling || !twice.isSamePace())
        return std::nullopt;
    return twice.finding(100 * (more - fewer) / more, PlainNumber{*twice.first.strokesPerLength, 1},
        PlainNumber{*twice.last.strokesPerLength, 1});
}

/// bpm from the first time to the last; absent: not known of both.
std::optional<double> heartRateChange(const TwiceSwum &twice)
{
    if (!twice.first.heartRate || !twice.last.heartRate)
        return std::nullopt;
    return twice.last.heartRate->beatsPerMinute - twice.first.heartRate->beatsPerMinute;
}

ComparedFinding heartRateFinding(const TwiceSwum &twice, double change)
{
    return twice.finding(std::abs(change) / 2, *twice.first.heartRate, *twice.last.heartRate);
}

} // namespace

std::optional<ComparedFinding> quickerOnSendOff(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const bool isTrue = twice.isQuicker() && twice.isOnSameSendOff() && twice.first.rest && twice.last.rest
            && *twice.last.rest > *twice.first.rest;
        return isTrue ? std::optional(twice.restFinding()) : std::nullopt;
    });
}

std::optional<ComparedFinding> slowerOnSendOff(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const bool isTrue = twice.isSlower() && twice.isOnSameSendOff() && twice.first.rest && twice.last.rest
            && *twice.last.rest < *twice.first.rest;
        return isTrue ? std::optional(twice.restFinding()) : std::nullopt;
    });
}

std::optional<ComparedFinding> quickerWithSameRest(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto more = twice.moreRest();
        const bool isTrue = twice.isQuicker() && more && std::abs(*more) <= limit.sameRest;
        return isTrue ? std::optional(twice.restFinding()) : std::nullopt;
    });
}

std::optional<ComparedFinding> slowerWithSameRest(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto more = twice.moreRest();
        const bool isTrue = twice.isSlower() && more && *more >= -.5; // what a sentence shows as equal
        return isTrue ? std::optional(twice.restFinding()) : std::nullopt;
    });
}

std::optional<ComparedFinding> heldWithLessRest(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto more = twice.moreRest();
        const bool isTrue = !twice.isSlower() && more && *more < -limit.sameRest;
        return isTrue ? std::optional(twice.restFinding()) : std::nullopt;
    });
}

std::optional<ComparedFinding> quickerWithMoreRest(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto more = twice.moreRest();
        if (!twice.isQuicker() || !more || *more <= limit.sameRest)
            return std::optional<ComparedFinding>();
        std::optional<ComparedFinding> found = twice.restFinding();
        found->weight /= limit.setWeight; // says that nothing is to be said
        return found;
    });
}

std::optional<ComparedFinding> setMoreEven(const ComparisonFacts &facts)
{
    return heaviest(facts,
        [](const TwiceSwum &twice) { return spreadFinding(twice, spreadOf(twice.first), spreadOf(twice.last)); });
}

std::optional<ComparedFinding> setLessEven(const ComparisonFacts &facts)
{
    return heaviest(facts,
        [](const TwiceSwum &twice) { return spreadFinding(twice, spreadOf(twice.last), spreadOf(twice.first)); });
}

std::optional<ComparedFinding> fewerStrokesInSet(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        return strokeFinding(
            twice, twice.first.strokesPerLength.value_or(0), twice.last.strokesPerLength.value_or(HUGE_VAL));
    });
}

std::optional<ComparedFinding> moreStrokesInSet(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        return strokeFinding(
            twice, twice.last.strokesPerLength.value_or(0), twice.first.strokesPerLength.value_or(HUGE_VAL));
    });
}

std::optional<ComparedFinding> quickerAtHeartRate(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto change = heartRateChange(twice);
        const bool isTrue = twice.isQuicker() && change && std::abs(*change) <= limit.sameHeartRate;
        return isTrue ? std::optional(twice.paceFinding(*twice.first.heartRate, *twice.last.heartRate)) : std::nullopt;
    });
}

std::optional<ComparedFinding> heartRateLower(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto change = heartRateChange(twice);
        const bool isTrue = twice.isSamePace() && change && *change <= -limit.otherHeartRate;
        return isTrue ? std::optional(heartRateFinding(twice, *change)) : std::nullopt;
    });
}

std::optional<ComparedFinding> heartRateHigher(const ComparisonFacts &facts)
{
    return heaviest(facts, [](const TwiceSwum &twice) {
        const auto change = heartRateChange(twice);
        const bool isTrue = twice.isSamePace() && change && *change >= limit.otherHeartRate;
        return isTrue ? std::optional(heartRateFinding(twice, *change)) : std::nullopt;
    });
}

} // namespace lengthwise::findings
