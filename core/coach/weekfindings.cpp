#include "core/coach/weekfindings.h"

#include "core/coach/limits.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::weekfindings {

namespace {

constexpr const auto &limit = limits::weeks;

PlainNumber points(double value)
{
    return {value, 1};
}

int whole(double value)
{
    return int(std::lround(value));
}

Seconds per100(const WeeksFacts &facts, Speed speed)
{
    return Seconds(100 * oneOf(facts.unit).metres / speed.metresPerSecond);
}

/// Share by which CSS is faster than four weeks ago.
std::optional<double> cssGain(const WeeksFacts &facts)
{
    if (!facts.css || !facts.cssBefore || !(facts.cssBefore->metresPerSecond > 0))
        return {};
    return facts.css->metresPerSecond / facts.cssBefore->metresPerSecond - 1;
}

bool isOutside(Speed speed, const CssCertainty &range)
{
    return range.low && range.high && (speed < *range.low || speed > *range.high);
}

/// Two estimates of one swimmer differ by chance; two tests do as well, but those he swam to compare.
bool isCssChangeSure(const WeeksFacts &facts)
{
    const CssCertainty &now = facts.cssCertainty;
    const CssCertainty &before = facts.cssBeforeCertainty;
    if (now.sureness == CssSureness::Tested && before.sureness == CssSureness::Tested)
        return true;
    return facts.css && facts.cssBefore && isOutside(*facts.css, before) && isOutside(*facts.cssBefore, now);
}

std::vector<CoachArgument> cssChange(const WeeksFacts &facts)
{
    const Seconds now = per100(facts, *facts.css);
    const Seconds before = per100(facts, *facts.cssBefore);
    return {Seconds(std::abs((before - now).count())), PaceValue{now}};
}

/// Of the last week against a usual one; absent where there is no usual one worth speaking of.
std::optional<double> loadRatio(const WeeksFacts &facts)
{
    if (!facts.loadOfWeek || facts.usualLoadOfWeek.value_or(0) < limit.leastLoad)
        return {};
    return *facts.loadOfWeek / *facts.usualLoadOfWeek;
}

std::vector<CoachArgument> loadsOf(const WeeksFacts &facts)
{
    return {whole(*facts.loadOfWeek), whole(*facts.usualLoadOfWeek)};
}

/// Of the parts that are known; one alone is no mean.
std::optional<double> meanOfParts(const WeeksFacts &facts)
{
    double sum = 0;
    int known = 0;
    for (const std::optional<double> &part : facts.meanPoints) {
        sum += part.value_or(0);
        known += part ? 1 : 0;
    }
    if (known < limit.leastParts)
        return {};
    return sum / known;
}

/// How far a part lies above the mean of all.
std::optional<double> above(const WeeksFacts &facts, ScorePartKind kind)
{
    const std::optional<double> &part = facts.meanPoints.at(std::size_t(kind));
    const std::optional<double> mean = meanOfParts(facts);
    if (!part || !mean)
        return {};
    return *part - *mean;
}

constexpr std::array kinds{ScorePartKind::DistanceEndurance, ScorePartKind::PaceConsistency,
    ScorePartKind::StrokeStability, ScorePartKind::SpeedGears};

/// Of several alike the first.
std::optional<ScorePartKind> strongestPart(const WeeksFacts &facts)
{
    const ScorePartKind kind =
        *std::ranges::max_element(kinds, {}, [&](ScorePartKind part) { return above(facts, part).value_or(-25); });
    return above(facts, kind).value_or(0) >= limit.apart ? std::optional(kind) : std::nullopt;
}

std::vector<CoachArgument> partAndMean(const WeeksFacts &facts, ScorePartKind kind)
{
    return {points(*facts.meanPoints.at(std::size_t(kind))), points(*meanOfParts(facts))};
}

} // namespace

std::optional<ScorePartKind> limitingPart(const WeeksFacts &facts)
{
    const ScorePartKind kind =
        *std::ranges::min_element(kinds, {}, [&](ScorePartKind part) { return above(facts, part).value_or(25); });
    return above(facts, kind).value_or(0) <= -limit.apart ? std::optional(kind) : std::nullopt;
}

Found noSwims(const WeeksFacts &facts)
{
    return facts.swims == 0 ? Found(std::in_place) : std::nullopt;
}

Found swimsSwum(const WeeksFacts &facts)
{
    if (facts.swims == 0 || !(facts.usualSwim.metres > 0))
        return {};
    const double step = limit.usualStep * oneOf(facts.unit).metres;
    return Found({facts.swims, Distance{std::max(1.0, std::round(facts.usualSwim.metres / step)) * step}});
}

Found cssFaster(const WeeksFacts &facts)
{
    const bool isFaster = cssGain(facts).value_or(0) >= limit.cssChange && isCssChangeSure(facts);
    return isFaster ? Found(cssChange(facts)) : std::nullopt;
}

Found cssSlower(const WeeksFacts &facts)
{
    const bool isSlower = cssGain(facts).value_or(0) <= -limit.cssChange && isCssChangeSure(facts);
    return isSlower ? Found(cssChange(facts)) : std::nullopt;
}

Found cssHeld(const WeeksFacts &facts)
{
    const std::optional<double> gain = cssGain(facts);
    if (!gain || std::abs(*gain) >= limit.cssChange)
        return {};
    return Found({PaceValue{per100(facts, *facts.css)}});
}

Found cssFirst(const WeeksFacts &facts)
{
    return facts.css && !facts.cssBefore ? Found({PaceValue{per100(facts, *facts.css)}}) : std::nullopt;
}

Found loadRises(const WeeksFacts &facts)
{
    const std::optional<double> ratio = loadRatio(facts);
    if (!ratio || *ratio <= limit.mostLoad)
        return {};
    return Found({whole(*facts.loadOfWeek), PlainNumber{*ratio, 2}, whole(*facts.usualLoadOfWeek)});
}

Found loadAsUsual(const WeeksFacts &facts)
{
    const std::optional<double> ratio = loadRatio(facts);
    const bool isUsual = ratio && *ratio >= limit.lightLoad && *ratio <= limit.mostLoad;
    return isUsual ? Found(loadsOf(facts)) : std::nullopt;
}

Found loadLight(const WeeksFacts &facts)
{
    const std::optional<double> ratio = loadRatio(facts);
    return ratio && *ratio < limit.lightLoad ? Found(loadsOf(facts)) : std::nullopt;
}

template<ScorePartKind kind>
Found strength(const WeeksFacts &facts)
{
    return strongestPart(facts) == kind ? Found(partAndMean(facts, kind)) : std::nullopt;
}

template<ScorePartKind kind>
Found limiter(const WeeksFacts &facts)
{
    return limitingPart(facts) == kind ? Found(partAndMean(facts, kind)) : std::nullopt;
}

template Found strength<ScorePartKind::DistanceEndurance>(const WeeksFacts &);
template Found strength<ScorePartKind::PaceConsistency>(const WeeksFacts &);
template Found strength<ScorePartKind::StrokeStability>(const WeeksFacts &);
template Found strength<ScorePartKind::SpeedGears>(const WeeksFacts &);
template Found limiter<ScorePartKind::DistanceEndurance>(const WeeksFacts &);
template Found limiter<ScorePartKind::PaceConsistency>(const WeeksFacts &);
template Found limiter<ScorePartKind::StrokeStability>(const WeeksFacts &);
template Found limiter<ScorePartKind::SpeedGears>(const WeeksFacts &);

} // namespace lengthwise::weekfindings
