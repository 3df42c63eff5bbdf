#include "core/analysis/activelengths.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <array>
#include <cmath>
#include <map>

namespace lengthwise::findings {

namespace {

struct Leg {
    Stroke stroke{};
    double allowance = 1; ///< how much slower than free this stroke is by nature
    double time = 0;      ///< s, mean

    double asFree() const { return time / allowance; }
};

/// The four legs in the mean of all medleys of one distance, the one most of them have.
struct Medley {
    std::array<Leg, 4> legs{Leg{Stroke::Butterfly, limits::medley.fly}, Leg{Stroke::Backstroke, limits::medley.back},
        Leg{Stroke::Breaststroke, limits::medley.breast}, Leg{Stroke::Freestyle, 1}};
    double metres = 0;
    Evidence evidence;
};

std::optional<Medley> medleyOf(const SwumSet &set)
{
    if (set.stroke != Stroke::Medley || (set.kind != SetKind::Repeats && set.kind != SetKind::Single))
        return std::nullopt;
    Medley medley;
    for (const SwumRepeat &repeat : set.repeats) {
        const std::size_t each = repeat.lengths.size() / 4;
        if (each == 0 || repeat.lengths.size() % 4 != 0)
            return std::nullopt;
        for (std::size_t i = 0; i < repeat.lengths.size(); ++i) {
            Leg &leg = medley.legs[i / each];
            if (repeat.lengths[i].stroke != leg.stroke)
                return std::nullopt;
            leg.time += repeat.lengths[i].time / double(set.repeats.size());
        }
    }
    medley.metres = set.metres();
    medley.evidence = evidenceOf(set);
    return medley;
}

std::vector<Medley> medleysOf(const CoachFacts &facts)
{
    std::vector<Medley> medleys;
    for (const SwumSet &set : facts.sets) {
        if (std::optional<Medley> medley = medleyOf(set))
            medleys.push_back(std::move(*medley));
    }
    return medleys;
}

const Leg &slowestOf(const Medley &medley)
{
    return *std::max_element(medley.legs.begin(), medley.legs.end(),
        [](const Leg &one, const Leg &other) { return one.asFree() < other.asFree(); });
}

double meanOfOthers(const Medley &medley, Stroke left, double (Leg::*value)() const)
{
    double sum = 0;
    for (const Leg &leg : medley.legs)
        sum += leg.stroke == left ? 0 : (leg.*value)() / 3;
    return sum;
}

/// m of each stroke, drills and unknown ones apart from it.
std::map<Stroke, double> metresByStroke(const CoachFacts &facts)
{
    std::map<Stroke, double> byStroke;
    if (!facts.pool)
        return byStroke;
    for (const Length &length : facts.swim.workout.lengths) {
        if (length.type == LengthType::Active)
            byStroke[length.stroke] += facts.pool->metres;
    }
    return byStroke;
}

bool isSwumStroke(Stroke stroke)
{
    return stroke == Stroke::Freestyle || stroke == Stroke::Backstroke || stroke == Stroke::Breaststroke
        || stroke == Stroke::Butterfly;
}

/// Counted lengths of one stroke in sets before the first drill, or after it.
struct Side {
    double strokes = 0;
    double time = 0;
    std::vector<std::size_t> lengths;

    double count() const { return double(lengths.size()); }
};

Side sideOf(const CoachFacts &facts, Stroke stroke, bool after, std::size_t firstDrill, std::size_t lastDrill)
{
    Side side;
    for (const SwumSet &set : facts.sets) {
        if (set.stroke != stroke || (after ? set.index < lastDrill : set.index > firstDrill)
            || set.place == Place::CoolDown)
            continue;
        for (const SwumRepeat &repeat : set.repeats) {
            if (repeat.lengths.size() < 2)
                continue; // a single length is half push-off
            for (const SwumLength &length : repeat.lengths) {
                if (!length.strokes || length.stroke != stroke)
                    continue;
                side.strokes += *length.strokes;
                side.time += length.time;
                side.lengths.push_back(length.number);
            }
        }
    }
    return side;
}

} // namespace

Found balancedMedley(const CoachFacts &facts)
{
    return heaviest(medleysOf(facts), [&](const Medley &medley) -> Found {
        const Leg &slowest = slowestOf(medley);
        const double quickest =
            std::min_element(medley.legs.begin(), medley.legs.end(), [](const Leg &one, const Leg &other) {
                return one.asFree() < other.asFree();
            })->asFree();
        if (slowest.asFree() > limits::medley.balanced * quickest)
            return {};
        Finding finding{weightOf(facts, .6, medley.metres, 1), {}, medley.evidence};
        for (const Leg &leg : medley.legs)
            finding.arguments.push_back(Seconds(leg.time));
        return finding;
    });
}

Found weakLeg(const CoachFacts &facts)
{
    return heaviest(medleysOf(facts), [&](const Medley &medley) -> Found {
        const Leg &slowest = slowestOf(medley);
        const double factor = slowest.asFree() / meanOfOthers(medley, slowest.stroke, &Leg::asFree);
        if (factor < limits::medley.weak)
            return {};
        double others = 0;
        for (const Leg &leg : medley.legs)
            others += leg.stroke == slowest.stroke ? 0 : leg.time / 3;
        const double weight = weightOf(facts, 1, medley.metres, (factor - 1) / (limits::medley.weak - 1));
        return Finding{weight, {slowest.stroke, Seconds(slowest.time), Seconds(others)}, medley.evidence};
    });
}

Found strokeVariety(const CoachFacts &facts)
{
    const auto &limit = limits::variety;
    double most = 0;
    double all = 0;
    int strokes = 0;
    for (const auto &[stroke, metres] : metresByStroke(facts)) {
        if (!isSwumStroke(stroke) || metres < limit.stroke * facts.unit - .5)
            continue;
        ++strokes;
        all += metres;
        most = std::max(most, metres);
    }
    const double others = all - most;
    if (strokes <= limit.others || facts.share(others) < limit.share)
        return {};
    const double weight = weightOf(facts, .4, others, facts.share(others) / limit.share);
    return Finding{weight, {facts.whole(others), facts.whole(facts.metres), strokes}, {}};
}

Found techniqueShare(const CoachFacts &facts)
{
    const auto &limit = limits::variety;
    const double share = facts.swim.figures.techniqueShare;
    const double metres = share * facts.metres;
    if (share < limit.technique || metres < limit.techniqueLeast * facts.unit - .5)
        return {};
    Evidence evidence;
    for (const SwumSet &set : facts.sets) {
        if (!isDrillOrKick(set.stroke))
            continue;
        const Evidence own = evidenceOf(set);
        evidence.lengths.insert(evidence.lengths.end(), own.lengths.begin(), own.lengths.end());
    }
    const bool isMeant = facts.swim.type == SwimType::Technique;
    return Finding{weightOf(facts, isMeant ? .8 : .35, metres, share / limit.technique),
        {facts.whole(metres), PercentValue{100 * share}}, std::move(evidence)};
}

Found drillsCarriedOver(const CoachFacts &facts)
{
    const auto &limit = limits::variety;
    std::optional<std::size_t> firstDrill;
    std::size_t lastDrill = 0;
    for (const SwumSet &set : facts.sets) {
        if (set.stroke != Stroke::Drill)
            continue;
        firstDrill = firstDrill.value_or(set.index);
        lastDrill = set.index;
    }
    if (!firstDrill)
        return {};
    constexpr std::array strokes{Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Butterfly};
    return heaviest(strokes, [&](Stroke stroke) -> Found {
        const Side before = sideOf(facts, stroke, false, *firstDrill, lastDrill);
        const Side after = sideOf(facts, stroke, true, *firstDrill, lastDrill);
        if (before.count() < limit.transferLengths || after.count() < limit.transferLengths)
            return {};
        const double fewer = before.strokes / before.count() - after.strokes / after.count();
        const double slower = (after.time / after.count()) / (before.time / before.count()) - 1;
        if (fewer < limit.transferStrokes || std::abs(slower) > limit.transferPace)
            return {};
        Evidence evidence;
        evidence.lengths = before.lengths;
        evidence.lengths.insert(evidence.lengths.end(), after.lengths.begin(), after.lengths.end());
        const double metres = after.count() * facts.pool.value_or(Distance{}).metres;
        return Finding{weightOf(facts, 1.2, metres, fewer / limit.transferStrokes),
            {stroke, PlainNumber{before.strokes / before.count(), 1}, PlainNumber{after.strokes / after.count(), 1}},
            std::move(evidence)};
    });
}

Found kicked(const CoachFacts &facts)
{
    double metres = 0;
    double time = 0;
    Evidence evidence;
    for (const SwumSet &set : facts.sets) {
        if (set.stroke != Stroke::Kick)
            continue;
        metres += set.metres();
        time += set.time();
        const Evidence own = evidenceOf(set);
        evidence.lengths.insert(evidence.lengths.end(), own.lengths.begin(), own.lengths.end());
    }
    if (metres < limits::variety.kick * facts.unit - .5)
        return {};
    return Finding{weightOf(facts, .35, metres, 1), {Distance{metres}, facts.pace(metres / time)}, std::move(evidence)};
}

} // namespace lengthwise::findings
