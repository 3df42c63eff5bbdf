#include "core/analysis/statistics.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::sets;

using Repeats = std::span<const SwumRepeat>;

/// Repeats that were meant alike, most of them sound.
bool isAlike(const SwumSet &set, int least)
{
    const bool repeats = set.kind == SetKind::Repeats || set.kind == SetKind::Block;
    return repeats && !isDrillOrKick(set.stroke) && set.isWhole() && int(set.repeats.size()) >= least;
}

double spreadOfTimes(const SwumSet &set)
{
    std::vector<double> times;
    for (const SwumRepeat &repeat : set.repeats)
        times.push_back(repeat.time);
    return spreadOf(times).value_or(0);
}

double variationOf(const SwumSet &set)
{
    std::vector<double> speeds;
    for (const SwumRepeat &repeat : set.repeats)
        speeds.push_back(repeat.speed());
    return variationPercent(speeds).value_or(0);
}

/// Speed of the last third over that of the first, less 1: below 0 is slower.
double trendOf(const SwumSet &set)
{
    const std::size_t third = std::max<std::size_t>(1, set.repeats.size() / 3);
    const Repeats all(set.repeats);
    return meanSpeedOf(all.last(third)) / meanSpeedOf(all.first(third)) - 1;
}

/// The repeats split where they became slower, so that before and after differ most from each other.
struct Step {
    Repeats before;
    Repeats after;
    double slower = 0; ///< s per repeat
};

std::optional<Step> stepOf(const SwumSet &set)
{
    const Repeats all(set.repeats);
    const double mean = meanTimeOf(all);
    double whole = 0;
    for (const SwumRepeat &repeat : all)
        whole += (repeat.time - mean) * (repeat.time - mean);
    Step best;
    double most = 0;
    // One length alone is no pace: a short first repeat is not compared by itself.
    const bool firstCounts = int(all.front().lengths.size()) >= limits::fade.firstLengths;
    for (std::size_t at = firstCounts ? 1 : 2; at + 2 <= all.size(); ++at) {
        const Repeats before = all.first(at);
        const Repeats after = all.subspan(at);
        const double slower = meanTimeOf(after) - meanTimeOf(before);
        const double explained = slower * slower * double(before.size() * after.size()) / double(all.size());
        if (slower > 0 && explained > most) {
            most = explained;
            best = {before, after, slower};
        }
    }
    const double least = std::max(limits::fade.seconds, limits::fade.slower * mean);
    if (best.slower < least || most < limits::fade.explained * whole)
        return std::nullopt;
    return best;
}

/// More strokes a length after the step than before; absent where they are not known.
std::optional<double> moreStrokesIn(const Step &step)
{
    const std::optional<double> before = strokesPerLengthOf(step.before);
    const std::optional<double> after = strokesPerLengthOf(step.after);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

/// Told only of one stroke: nobody holds a number of strokes through a medley or a block.
bool costStrokes(const SwumSet &set, const Step &step)
{
    const bool oneStroke = set.kind == SetKind::Repeats && set.stroke != Stroke::Medley && set.stroke != Stroke::Mixed;
    const double before = strokesPerLengthOf(step.before).value_or(0);
    const double least = std::max(limits::fade.moreStrokes, limits::fade.moreStrokesShare * before);
    return oneStroke && moreStrokesIn(step).value_or(0) >= least;
}

Finding fade(const CoachFacts &facts, const SwumSet &set, const Step &step)
{
    const double lengths = double(step.before.front().lengths.size());
    Finding finding;
    finding.weight = weightOf(facts, 1.2, set.metres(), step.slower / (limits::fade.slower * meanTimeOf(step.before)));
    finding.arguments = {step.after.front().number, set.name, Seconds(step.slower / lengths)};
    finding.evidence = evidenceOf(set, step.after);
    return finding;
}

/// Quicker from repeat to repeat, nearly every time, and by enough in the end.
int quickerSteps(const SwumSet &set)
{
    int quicker = 0;
    for (std::size_t i = 1; i < set.repeats.size(); ++i)
        quicker += set.repeats[i].time < set.repeats[i - 1].time ? 1 : 0;
    return quicker;
}

double gainOf(const SwumSet &set)
{
    return 1 - set.repeats.back().time / set.repeats.front().time;
}

bool isDescended(const SwumSet &set)
{
    return gainOf(set) >= limit.descent && quickerSteps(set) >= limit.descentSteps * double(set.repeats.size() - 1);
}

} // namespace

Found evenSet(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.repeats.empty())
            return {};
        const bool isLong = set.repeats.front().metres >= limit.longRepeat * facts.unit - .5;
        if (!isAlike(set, isLong ? limit.longLeast : limit.least) || std::abs(trendOf(set)) > limit.keptOff
            || stepOf(set))
            return {};
        const double cv = variationOf(set);
        if (cv >= limit.evenCv)
            return {};
        const double weight = weightOf(facts, 1, set.metres(), limit.evenCv / std::max(cv, .1));
        const Seconds mean(set.meanTime());
        return Finding{weight, {set.name, Seconds(spreadOfTimes(set)), mean}, evidenceOf(set)};
    });
}

Found strongFinish(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (!isAlike(set, limit.finishLeast) || set.repeats.back().number != set.written)
            return {};
        const Repeats all(set.repeats);
        const Repeats before = all.last(std::size_t(limit.beforeLast) + 1).first(std::size_t(limit.beforeLast));
        const double quicker = meanTimeOf(before) - all.back().time;
        const double least = std::max(limit.finishSeconds, limit.finish * meanTimeOf(before));
        if (quicker < least || variationOf(set) >= limit.finishCv)
            return {};
        const double weight = weightOf(facts, 1.1, set.metres(), quicker / least);
        return Finding{
            weight, {set.name, Seconds(spreadOfTimes(set)), Seconds(quicker), limit.beforeLast}, evidenceOf(set)};
    });
}

Found descendedSet(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (!isAlike(set, limit.descentLeast) || !isDescended(set))
            return {};
        const double weight = weightOf(facts, 1.2, set.metres(), gainOf(set) / limit.descent);
        return Finding{weight,
            {set.name, Seconds(set.repeats.front().time), Seconds(set.repeats.back().time), quickerSteps(set),
                int(set.repeats.size()) - 1},
            evidenceOf(set)};
    });
}

Found unevenSet(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.kind != SetKind::Repeats || !isAlike(set, limit.least) || stepOf(set))
            return {};
        const double cv = variationOf(set);
        if (cv < limit.unevenCv || set.metres() < limit.unevenMetres * facts.unit - .5 || isDescended(set))
            return {};
        const auto [quickest, slowest] = std::minmax_element(set.repeats.begin(), set.repeats.end(),
            [](const SwumRepeat &one, const SwumRepeat &other) { return one.time < other.time; });
        const double weight = weightOf(facts, .8, set.metres(), cv / limit.unevenCv);
        return Finding{weight, {set.name, Seconds(quickest->time), Seconds(slowest->time)}, evidenceOf(set)};
    });
}

Found fadedSet(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const std::optional<Step> step = isAlike(set, limit.least) ? stepOf(set) : std::nullopt;
        return step && !costStrokes(set, *step) ? Found(fade(facts, set, *step)) : Found();
    });
}

Found fadedWithStrokes(const CoachFacts &facts)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const std::optional<Step> step = isAlike(set, limit.least) ? stepOf(set) : std::nullopt;
        if (!step || !costStrokes(set, *step))
            return {};
        Finding finding = fade(facts, set, *step);
        finding.arguments.push_back(PlainNumber{*moreStrokesIn(*step), 1});
        finding.weight *= 1.05; // it says why, too
        return finding;
    });
}

Found startedAboveCss(const CoachFacts &facts)
{
    if (!facts.swim.css)
        return {};
    const double css = facts.swim.css->metresPerSecond;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (!isAlike(set, limit.least) || set.kind != SetKind::Repeats || set.stroke != Stroke::Freestyle)
            return {};
        const std::size_t third = std::max<std::size_t>(1, set.repeats.size() / 3);
        const Repeats all(set.repeats);
        const double first = meanSpeedOf(all.first(third));
        const double last = meanSpeedOf(all.last(third));
        if (!stepOf(set) || first < limits::fade.againstCss * css || last > first * (1 - limits::fade.slower)
            || last > css)
            return {};
        const double weight = weightOf(facts, 1.4, set.metres(), (first - last) / (limits::fade.slower * first));
        return Finding{weight, {set.name, facts.pace(first), facts.pace(last), facts.pace(css)}, evidenceOf(set)};
    });
}

} // namespace lengthwise::findings
