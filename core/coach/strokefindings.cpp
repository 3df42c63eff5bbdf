#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::strokes;

using Repeats = std::span<const SwumRepeat>;

/// First and last third of a set or of a long swim, both with known strokes.
struct Thirds {
    QString name;
    double metres = 0;
    Evidence evidence;
    double firstCount = 0; ///< strokes a length
    double lastCount = 0;
    double firstRate = 0; ///< per minute
    double lastRate = 0;
    double firstTime = 0; ///< s per length
    double lastTime = 0;

    double moreStrokes() const { return lastCount - firstCount; }
    double rateRise() const { return lastRate - firstRate; }
    double slower() const { return lastTime / firstTime - 1; }
};

double timePerLength(Repeats repeats)
{
    double time = 0;
    double lengths = 0;
    for (const SwumRepeat &repeat : repeats) {
        time += repeat.time;
        lengths += double(repeat.lengths.size());
    }
    return lengths > 0 ? time / lengths : 0;
}

int lengthsIn(Repeats repeats)
{
    std::size_t lengths = 0;
    for (const SwumRepeat &repeat : repeats)
        lengths += repeat.lengths.size();
    return int(lengths);
}

std::optional<Thirds> thirdsOf(Repeats repeats)
{
    const std::size_t third = repeats.size() / 3;
    const Repeats first = repeats.first(third);
    const Repeats last = repeats.last(third);
    if (lengthsIn(first) < limit.lengths || lengthsIn(last) < limit.lengths)
        return std::nullopt;
    const std::optional<double> counts[] = {strokesPerLengthOf(first), strokesPerLengthOf(last)};
    const std::optional<double> rates[] = {strokeRateOf(first), strokeRateOf(last)};
    if (!counts[0] || !counts[1] || !rates[0] || !rates[1])
        return std::nullopt;
    Thirds thirds{.firstCount = *counts[0], .lastCount = *counts[1], .firstRate = *rates[0], .lastRate = *rates[1]};
    thirds.firstTime = timePerLength(first);
    thirds.lastTime = timePerLength(last);
    if (!(thirds.firstTime > 0) || !(thirds.lastTime > 0))
        return std::nullopt;
    return thirds;
}

bool hasOneStroke(Stroke stroke)
{
    return !isDrillOrKick(stroke) && stroke != Stroke::Medley && stroke != Stroke::Mixed;
}

std::vector<Thirds> allThirds(const CoachFacts &facts)
{
    std::vector<Thirds> all;
    for (const SwumSet &set : facts.sets) {
        if (set.kind != SetKind::Repeats || !set.isWhole() || !hasOneStroke(set.stroke))
            continue;
        if (std::optional<Thirds> thirds = thirdsOf(set.repeats)) {
            thirds->name = set.name;
            thirds->metres = set.metres();
            thirds->evidence = evidenceOf(set);
            all.push_back(std::move(*thirds));
        }
    }
    for (const LongSwim &swim : facts.longSwims) {
        std::optional<Thirds> thirds = swim.place == Place::Main ? thirdsOf(swim.hundreds) : std::nullopt;
        if (thirds) {
            thirds->name = swim.name;
            thirds->metres = swim.metres;
            thirds->evidence = swim.evidence;
            all.push_back(std::move(*thirds));
        }
    }
    return all;
}

PlainNumber strokeCount(double value)
{
    return {value, 1};
}

} // namespace

Found strokeRateHeld(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double off = std::abs(thirds.rateRise());
        if (off > limit.rateHeld || thirds.slower() > limit.samePace)
            return {};
        const double weight = weightOf(facts, .6, thirds.metres, limit.rateHeld / std::max(off, .3));
        return Finding{
            weight, {thirds.name, StrokeRate{thirds.firstRate}, StrokeRate{thirds.lastRate}}, thirds.evidence};
    });
}

Found strokesHeld(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double off = std::abs(thirds.moreStrokes());
        if (off > limit.countHeld || std::abs(thirds.slower()) > limit.samePace)
            return {};
        const double weight = weightOf(facts, .65, thirds.metres, limit.countHeld / std::max(off, .1));
        return Finding{
            weight, {thirds.name, strokeCount(thirds.firstCount), strokeCount(thirds.lastCount)}, thirds.evidence};
    });
}

Found fewerStrokes(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double least = std::max(limit.fewer, limit.fewerShare * thirds.firstCount);
        if (thirds.moreStrokes() > -least || thirds.slower() > limit.samePace)
            return {};
        const double weight = weightOf(facts, .9, thirds.metres, -thirds.moreStrokes() / least);
        return Finding{
            weight, {thirds.name, strokeCount(thirds.firstCount), strokeCount(thirds.lastCount)}, thirds.evidence};
    });
}

Found moreStrokes(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double least = std::max(limit.more, limit.moreShare * thirds.firstCount);
        if (thirds.moreStrokes() < least || std::abs(thirds.slower()) > limit.samePace)
            return {};
        const double weight = weightOf(facts, .9, thirds.metres, thirds.moreStrokes() / least);
        return Finding{
            weight, {thirds.name, strokeCount(thirds.firstCount), strokeCount(thirds.lastCount)}, thirds.evidence};
    });
}

Found rateDropped(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double drop = -thirds.rateRise();
        const double least = std::max(limit.rateDrop, limit.rateDropShare * thirds.firstRate);
        if (drop < least || thirds.slower() < limit.slower)
            return {};
        const double weight = weightOf(facts, 1.15, thirds.metres, drop / least);
        return Finding{weight,
            {thirds.name, StrokeRate{thirds.firstRate}, StrokeRate{thirds.lastRate},
                Seconds(thirds.lastTime - thirds.firstTime)},
            thirds.evidence};
    });
}

Found shorterStrokes(const CoachFacts &facts)
{
    return heaviest(allThirds(facts), [&](const Thirds &thirds) -> Found {
        const double rise = thirds.rateRise() / thirds.firstRate;
        if (rise < limit.rateRise || thirds.slower() < limit.slower)
            return {};
        const double weight = weightOf(facts, 1.25, thirds.metres, rise / limit.rateRise);
        return Finding{weight,
            {thirds.name, StrokeRate{thirds.firstRate}, StrokeRate{thirds.lastRate},
                Seconds(thirds.lastTime - thirds.firstTime)},
            thirds.evidence};
    });
}

} // namespace lengthwise::findings
