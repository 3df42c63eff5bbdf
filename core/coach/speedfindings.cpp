#include "core/analysis/activelengths.h"
#include "core/analysis/poolspeeds.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

struct FastStretch {
    double speed = 0;
    double metres = 0;
    Stroke stroke = Stroke::Unknown;
    std::vector<std::size_t> lengths; ///< among the active lengths
};

/// `numbers` are activeNumbers of the workout.
FastStretch stretchOf(const CoachFacts &facts, const Gear &gear, const std::vector<std::size_t> &numbers)
{
    const Workout &workout = facts.swim.workout;
    const Interval &interval = facts.swim.analysis.intervals[gear.interval];
    FastStretch stretch{.metres = gear.distance.metres};
    const Piece piece{gear.firstLength, gear.lengthCount};
    const double time = timeOf(interval, piece, turnFactor(interval)).count();
    stretch.speed = time > 0 ? stretch.metres / time : 0;
    stretch.stroke = workout.lengths[interval.lengths[piece.first]].stroke;
    for (std::size_t i = piece.first; i < piece.first + piece.count; ++i)
        stretch.lengths.push_back(numbers[interval.lengths[i]]);
    return stretch;
}

bool hasSuspect(const CoachFacts &facts, const FastStretch &stretch)
{
    return std::any_of(
        stretch.lengths.begin(), stretch.lengths.end(), [&](std::size_t length) { return facts.isSuspect(length); });
}

/// Mean speed of the swim's lengths in a stroke, those of one set left out; absent under 200.
std::optional<double> speedElsewhere(const CoachFacts &facts, Stroke stroke, std::size_t leftOut)
{
    double metres = 0;
    double time = 0;
    for (const SwumSet &set : facts.sets) {
        if (set.index == leftOut || set.stroke != stroke)
            continue;
        metres += set.metres();
        time += set.time();
    }
    if (metres < limits::speed.elsewhere * facts.unit - .5 || !(time > 0))
        return std::nullopt;
    return metres / time;
}

/// Short repeats with so much rest that nothing but a sprint was meant.
bool isSprintSet(const CoachFacts &facts, const SwumSet &set)
{
    const auto &limit = limits::speed;
    if (set.kind != SetKind::Repeats || !set.isWhole() || isDrillOrKick(set.stroke) || set.repeats.size() < 4)
        return false;
    const double rest = set.rest.value_or(0);
    return set.repeats.front().metres <= limit.sprintDistance * facts.unit + .5 && rest >= limit.sprintRest
        && rest >= limit.sprintRestShare * set.meanTime();
}

struct Sprint {
    const SwumSet *set = nullptr;
    double elsewhere = 0;
    double factor() const { return set->speed() / elsewhere; }
};

std::vector<Sprint> sprintsOf(const CoachFacts &facts)
{
    std::vector<Sprint> sprints;
    for (const SwumSet &set : facts.sets) {
        const std::optional<double> elsewhere =
            isSprintSet(facts, set) ? speedElsewhere(facts, set.stroke, set.index) : std::nullopt;
        if (elsewhere)
            sprints.push_back({&set, *elsewhere});
    }
    return sprints;
}

Finding sprintFinding(const CoachFacts &facts, const Sprint &sprint, double kind, double beyond)
{
    return {weightOf(facts, kind, sprint.set->metres(), beyond),
        {sprint.set->name, facts.pace(sprint.set->speed()), facts.pace(sprint.elsewhere)}, evidenceOf(*sprint.set)};
}

/// Freestyle sets long enough to be held against CSS.
bool isForCss(const CoachFacts &facts, const SwumSet &set)
{
    return set.stroke == Stroke::Freestyle && set.isWhole() && set.place == Place::Main
        && set.metres() >= limits::css.distance * facts.unit - .5
        && set.repeats.front().metres >= limits::css.repeat * facts.unit - .5;
}

} // namespace

Found gearsUsed(const CoachFacts &facts)
{
    const std::vector<std::size_t> numbers = activeNumbers(facts.swim.workout);
    std::vector<FastStretch> stretches;
    Evidence evidence;
    double metres = 0;
    for (const Gear &gear : facts.swim.analysis.gears) {
        FastStretch stretch = stretchOf(facts, gear, numbers);
        // Without strokes, fast is only another stroke; with a length that looks wrong it may be nothing at all.
        if (stretch.stroke == Stroke::Unknown || hasSuspect(facts, stretch))
            continue;
        metres += stretch.metres;
        evidence.lengths.insert(evidence.lengths.end(), stretch.lengths.begin(), stretch.lengths.end());
        stretches.push_back(std::move(stretch));
    }
    if (int(stretches.size()) < limits::speed.gears)
        return {};
    const auto best = std::max_element(stretches.begin(), stretches.end(),
        [](const FastStretch &one, const FastStretch &other) { return one.speed < other.speed; });
    const double weight = weightOf(facts, .9, metres, double(stretches.size()) / limits::speed.gears);
    return Finding{
        weight, {int(stretches.size()), facts.whole(best->metres), facts.pace(best->speed)}, std::move(evidence)};
}

Found sprintQuick(const CoachFacts &facts)
{
    return heaviest(sprintsOf(facts), [&](const Sprint &sprint) -> Found {
        if (sprint.factor() < limits::speed.quick)
            return {};
        return sprintFinding(facts, sprint, 1.1, (sprint.factor() - 1) / (limits::speed.quick - 1));
    });
}

Found sprintFlat(const CoachFacts &facts)
{
    return heaviest(sprintsOf(facts), [&](const Sprint &sprint) -> Found {
        if (sprint.factor() < limits::speed.slowest || sprint.factor() >= limits::speed.flat)
            return {};
        return sprintFinding(facts, sprint, 1.2, limits::speed.flat / sprint.factor());
    });
}

Found onCss(const CoachFacts &facts)
{
    if (!facts.swim.css)
        return {};
    const double css = facts.swim.css->metresPerSecond;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        const double share = set.speed() / css;
        if (!isForCss(facts, set) || share < limits::css.from || share > limits::css.to)
            return {};
        const double off = std::abs(share - 1);
        const double weight =
            weightOf(facts, .9, set.metres(), (limits::css.to - 1) / std::max(off, (limits::css.to - 1) / 3));
        return Finding{weight, {set.name, facts.pace(set.speed()), facts.pace(css)}, evidenceOf(set)};
    });
}

Found underCss(const CoachFacts &facts)
{
    const auto &limit = limits::css;
    const SwumSet *set = facts.mainSet();
    if (!facts.swim.css || !set || set->kind != SetKind::Repeats || !isForCss(facts, *set))
        return {};
    const double css = facts.swim.css->metresPerSecond;
    const bool rests = set->rest.value_or(0) >= limit.greyRestShare * set->meanTime();
    const double share = set->speed() / css;
    if (!rests || share < limit.greyFrom || share >= limit.greyUnder
        || set->repeats.front().metres > limit.greyRepeat * facts.unit + .5)
        return {};
    const double weight = weightOf(facts, .9, set->metres(), (1 - share) / (1 - limit.greyUnder));
    return Finding{weight, {set->name, facts.pace(set->speed()), facts.pace(css), Seconds(std::round(*set->rest))},
        evidenceOf(*set)};
}

Found easyAsMeant(const CoachFacts &facts)
{
    const std::optional<Speed> speed = facts.swim.figures.speed;
    if (facts.swim.type != SwimType::Recovery || !facts.swim.css || !speed)
        return {};
    const double css = facts.swim.css->metresPerSecond;
    const Seconds slower = facts.per100(speed->metresPerSecond) - facts.per100(css);
    return Finding{weightOf(facts, 1, facts.metres, 1),
        {facts.whole(facts.metres), facts.pace(speed->metresPerSecond), slower}, {}};
}

} // namespace lengthwise::findings
