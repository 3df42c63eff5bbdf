#include "core/analysis/notation.h"
#include "core/coach/comparisonrules.h"
#include "core/coach/limits.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::compared;

/// The fastest over a distance in the first swim that knows it and in the last.
struct FastestTwice {
    std::size_t first = 0;
    std::size_t last = 0;
    const FastestOver *before = nullptr;
    const FastestOver *after = nullptr;

    double quicker() const { return 1 - after->time / before->time; }
};

const FastestOver *fastestOver(const ComparedSwimFacts &swim, int distance)
{
    const auto found = std::ranges::find(swim.fastest, distance, &FastestOver::distance);
    return found == swim.fastest.end() ? nullptr : &*found;
}

/// The swims that have a curve, where there are two.
std::optional<std::pair<std::size_t, std::size_t>> endsOfCurves(const ComparisonFacts &facts)
{
    const auto hasCurve = [](const ComparedSwimFacts &swim) { return !swim.fastest.empty(); };
    const auto first = std::ranges::find_if(facts.swims, hasCurve);
    const auto last = std::find_if(facts.swims.rbegin(), facts.swims.rend(), hasCurve);
    if (first == facts.swims.end() || &*first == &*last)
        return std::nullopt;
    return std::pair(std::size_t(first - facts.swims.begin()), std::size_t(facts.swims.rend() - last) - 1);
}

/// The longest distance of a hundred and more that both know.
std::optional<FastestTwice> longestShared(const ComparisonFacts &facts)
{
    const auto ends = endsOfCurves(facts);
    if (!ends)
        return std::nullopt;
    const auto [first, last] = *ends;
    const auto &curve = facts.swims[first].fastest;
    for (auto before = curve.rbegin(); before != curve.rend() && before->distance >= limit.bestLeast; ++before) {
        if (const FastestOver *after = fastestOver(facts.swims[last], before->distance))
            return FastestTwice{first, last, &*before, after};
    }
    return std::nullopt;
}

/// "400 Fr", as on the board.
QString named(int distance, Stroke stroke)
{
    return (QString::number(distance) + u' ' + strokeAbbreviation(stroke)).trimmed();
}

double per100(const FastestOver &fastest)
{
    return fastest.time.count() * 100 / fastest.distance;
}

ComparedFinding distanceFinding(const ComparisonFacts &facts, const FastestTwice &twice)
{
    return {.weight = limit.distanceWeight * 100 * std::abs(twice.quicker()),
        .arguments = {named(twice.before->distance, facts.stroke), twice.before->time, facts.swims[twice.first].day,
            twice.after->time, facts.swims[twice.last].day},
        .evidence = {{twice.first, twice.before->evidence}, {twice.last, twice.after->evidence}}};
}

/// The oldest swim and the newest one stand for all.
std::vector<ComparedEvidence> ends(const ComparisonFacts &facts)
{
    return {{0, {}}, {facts.swims.size() - 1, {}}};
}

std::optional<ComparedFinding> scoreFinding(const ComparisonFacts &facts)
{
    return ComparedFinding{.weight = limit.scoreWeight * std::abs(facts.score->changePercent),
        .arguments = {PlainNumber{facts.score->before, 0}, PlainNumber{facts.score->after, 0}},
        .evidence = ends(facts),
        .restsOnAll = true};
}

std::optional<ComparedFinding> volumeFinding(const ComparisonFacts &facts)
{
    const double unit = oneOf(facts.swims.back().unit).metres;
    const auto whole = [unit](double metres) { return Distance{std::round(metres / unit) * unit}; };
    return ComparedFinding{.weight = limit.volumeWeight * std::abs(facts.distance->changePercent),
        .arguments = {whole(facts.distance->before), whole(facts.distance->after)},
        .evidence = ends(facts),
        .restsOnAll = true};
}

ComparedFinding spreadFinding(const ComparisonFacts &facts)
{
    std::size_t lowest = facts.swims.size();
    std::size_t highest = facts.swims.size();
    for (std::size_t i = 0; i < facts.swims.size(); ++i) {
        if (!facts.swims[i].score)
            continue;
        if (lowest == facts.swims.size() || *facts.swims[i].score < *facts.swims[lowest].score)
            lowest = i;
        if (highest == facts.swims.size() || *facts.swims[i].score > *facts.swims[highest].score)
            highest = i;
    }
    return {.weight = limit.spreadWeight,
        .arguments = {*facts.swims[lowest].score, *facts.swims[highest].score, PercentValue{*facts.scoreCvPercent}},
        .evidence = {{lowest, {}}, {highest, {}}},
        .restsOnAll = true};
}

} // namespace

std::optional<ComparedFinding> quickerOverDistance(const ComparisonFacts &facts)
{
    const auto twice = longestShared(facts);
    const bool isTrue = twice && twice->quicker() >= limit.bestQuicker;
    return isTrue ? std::optional(distanceFinding(facts, *twice)) : std::nullopt;
}

std::optional<ComparedFinding> slowerOverDistance(const ComparisonFacts &facts)
{
    const auto twice = longestShared(facts);
    const bool isTrue = twice && twice->quicker() <= -limit.bestQuicker;
    return isTrue ? std::optional(distanceFinding(facts, *twice)) : std::nullopt;
}

std::optional<ComparedFinding> paceHeldLonger(const ComparisonFacts &facts)
{
    const auto twice = longestShared(facts);
    if (!twice || twice->before->distance < limit.heldLeast)
        return std::nullopt;
    const FastestOver *shortBefore = fastestOver(facts.swims[twice->first], limit.bestLeast);
    const FastestOver *shortAfter = fastestOver(facts.swims[twice->last], limit.bestLeast);
    // A curve is flatter too where only the hundred was slower; that is no pace held.
    if (!shortBefore || !shortAfter || twice->after->time > twice->before->time)
        return std::nullopt;
    const double before = per100(*twice->before) - per100(*shortBefore);
    const double after = per100(*twice->after) - per100(*shortAfter);
    if (before - after < limit.flatter || after < 0)
        return std::nullopt;
    return ComparedFinding{.weight = before - after,
        .arguments = {named(limit.bestLeast, facts.stroke), named(twice->before->distance, facts.stroke),
            Seconds(before), facts.swims[twice->first].day, Seconds(after), facts.swims[twice->last].day},
        .evidence = {{twice->first, twice->before->evidence}, {twice->last, twice->after->evidence}}};
}

std::optional<ComparedFinding> longerWithoutRest(const ComparisonFacts &facts)
{
    const ComparedSwimFacts &first = facts.swims.front();
    const ComparedSwimFacts &last = facts.swims.back();
    const double least = limit.unbroken * oneOf(last.unit).metres;
    const bool isTrue = first.longest.metres > 0 && last.longest.metres >= least
        && last.longest.metres >= limit.unbrokenLonger * first.longest.metres;
    if (!isTrue)
        return std::nullopt;
    return ComparedFinding{.weight = last.longest / first.longest,
        .arguments = {first.longest, first.day, last.longest, last.day},
        .evidence = {{0, first.longestEvidence}, {facts.swims.size() - 1, last.longestEvidence}}};
}

std::optional<ComparedFinding> scoreRose(const ComparisonFacts &facts)
{
    return facts.score && facts.score->changePercent >= limit.halves ? scoreFinding(facts) : std::nullopt;
}

std::optional<ComparedFinding> scoreFell(const ComparisonFacts &facts)
{
    return facts.score && facts.score->changePercent <= -limit.halves ? scoreFinding(facts) : std::nullopt;
}

std::optional<ComparedFinding> swimsLonger(const ComparisonFacts &facts)
{
    return facts.distance && facts.distance->changePercent >= limit.halves ? volumeFinding(facts) : std::nullopt;
}

std::optional<ComparedFinding> swimsShorter(const ComparisonFacts &facts)
{
    return facts.distance && facts.distance->changePercent <= -limit.halves ? volumeFinding(facts) : std::nullopt;
}

std::optional<ComparedFinding> scoresConsistent(const ComparisonFacts &facts)
{
    const bool isTrue = facts.scoreCvPercent && *facts.scoreCvPercent < limit.consistentCv;
    return isTrue ? std::optional(spreadFinding(facts)) : std::nullopt;
}

std::optional<ComparedFinding> scoresVariable(const ComparisonFacts &facts)
{
    const bool isTrue = facts.scoreCvPercent && *facts.scoreCvPercent > limit.variableCv;
    return isTrue ? std::optional(spreadFinding(facts)) : std::nullopt;
}

} // namespace lengthwise::findings
