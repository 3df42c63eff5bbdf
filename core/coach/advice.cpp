#include "core/coach/advice.h"

#include "core/coach/limits.h"

#include <QtGlobal>

#include <cmath>

namespace lengthwise {

namespace {

/// A sentence of advice and what it is made of.
struct Advice {
    std::string_view id;
    std::string_view text;
    std::vector<CoachArgument> arguments;
};

/// The repeats of the set before it went wrong: those the limiter does not rest on, else the first third.
std::vector<SwumRepeat> goodRepeats(const Advised &advised)
{
    std::vector<SwumRepeat> before;
    if (!advised.set)
        return before;
    const std::vector<SwumRepeat> &all = advised.set->repeats;
    for (const SwumRepeat &repeat : all) {
        const bool blamed = advised.limiter
            && std::binary_search(advised.limiter->finding.evidence.lengths.begin(),
                advised.limiter->finding.evidence.lengths.end(), repeat.lengths.front().number);
        if (!blamed)
            before.push_back(repeat);
    }
    // One quick first repeat is what went wrong, not what went well.
    if (before.size() == 1 && all.size() > 2)
        return all;
    if (before.empty() || !advised.limiter)
        before.assign(all.begin(), all.begin() + std::ptrdiff_t(std::max<std::size_t>(1, all.size() / 3)));
    return before;
}

/// A time to aim at, as a coach says it: whole seconds, halves under a minute.
Seconds goal(double seconds)
{
    return Seconds(seconds >= 60 ? std::round(seconds) : std::round(2 * seconds) / 2);
}

/// The same, never above what is asked for.
Seconds goalUnder(double seconds)
{
    return Seconds(seconds >= 60 ? std::floor(seconds) : std::floor(2 * seconds) / 2);
}

/// s for one repeat of the plan at the pace of what went well.
Seconds holdTime(const Advised &advised)
{
    const double speed = meanSpeedOf(goodRepeats(advised));
    return goal(speed > 0 ? advised.plan.distance * advised.facts.unit / speed : advised.plan.time);
}

PaceValue plannedPace(const Advised &advised)
{
    return {Seconds(advised.plan.time * 100 / std::max(advised.plan.distance, 1))};
}

/// Strokes a length of what went well, to the whole one; absent where they are not known or of several strokes.
std::optional<int> strokesToHold(const Advised &advised)
{
    if (!advised.set || advised.set->stroke == Stroke::Medley || advised.set->stroke == Stroke::Mixed)
        return std::nullopt;
    const std::optional<double> count = strokesPerLengthOf(goodRepeats(advised));
    return count ? std::optional(int(std::lround(*count))) : std::nullopt;
}

/// s for one length of the plan.
Seconds perLength(const Advised &advised, double repeatTime)
{
    const double pool = advised.facts.pool.value_or(Distance{50}).metres / advised.facts.unit;
    return Seconds(repeatTime * pool / std::max(advised.plan.distance, 1));
}

Seconds cssTime(const Advised &advised, double distance)
{
    return Seconds(distance * advised.facts.unit / advised.facts.swim.css.value_or(Speed{1}).metresPerSecond);
}

Advice evenPace(const Advised &advised)
{
    const Seconds hold = holdTime(advised);
    return {"next-even", QT_TRANSLATE_NOOP("Coach", "%1: hold %2 from the first one on; stop when one takes over %3."),
        {hold, goal(hold.count() * (1 + limits::fade.slower) + .5)}};
}

Advice strokeCount(const Advised &advised)
{
    const std::optional<int> hold = strokesToHold(advised);
    if (!hold)
        return evenPace(advised);
    return {"next-strokes",
        QT_TRANSLATE_NOOP("Coach", "%1, hold %2 strokes per length; stop the set when the count reaches %3."),
        {*hold, *hold + 1}};
}

Advice easierStart(const Advised &advised)
{
    if (advised.set && advised.set->kind == SetKind::Repeats)
        return {"next-halves", QT_TRANSLATE_NOOP("Coach", "%1: both halves in %2, so take the first one easier."),
            {goal(advised.plan.time / 2)}};
    return {"next-easier-start", QT_TRANSLATE_NOOP("Coach", "%1 at %2, the first repeat no quicker than the last."),
        {plannedPace(advised)}};
}

Advice speed(const Advised &advised)
{
    const auto elsewhere = std::get<PaceValue>(advised.limiter->finding.arguments.back());
    const Seconds target = goalUnder(elsewhere.per100.count() * advised.plan.distance / 100.0 / limits::speed.quick);
    return {"next-sprint", QT_TRANSLATE_NOOP("Coach", "%1, each one all out, in %2 or quicker."), {target}};
}

Advice onTheClock(const Advised &advised)
{
    return {"next-on-the-clock", QT_TRANSLATE_NOOP("Coach", "%1: leave on time every time and hold %2."),
        {goal(advised.plan.time)}};
}

Advice lessRest()
{
    return {"next-less-rest", QT_TRANSLATE_NOOP("Coach", "%1, with no more than %2 before and after it."),
        {Seconds(limits::rest.nextBreak)}};
}

Advice longerSwims(const Advised &advised)
{
    return {"next-longer-swims", QT_TRANSLATE_NOOP("Coach", "%1 at %2 without a stop inside a repeat."),
        {plannedPace(advised)}};
}

Advice cssPace(const Advised &advised)
{
    return {"next-css", QT_TRANSLATE_NOOP("Coach", "%1, each in %2: your CSS pace from the first to the last."),
        {cssTime(advised, advised.plan.distance)}};
}

Advice weakLeg(const Advised &advised)
{
    const auto leg = std::get<Seconds>(advised.limiter->finding.arguments[1]);
    const SwumSet &set = *advised.set;
    const double legDistance = set.repeats.front().metres / advised.facts.unit / 4;
    return {"next-weak-leg", QT_TRANSLATE_NOOP("Coach", "%1, each in %2 or quicker."),
        {goalUnder(leg.count() * advised.plan.distance / legDistance)}};
}

Advice longerRest(const Advised &advised)
{
    return {"next-longer-rest", QT_TRANSLATE_NOOP("Coach", "%1: with that much rest, hold %2 to the last one."),
        {holdTime(advised)}};
}

Advice nextStep(const Advised &advised)
{
    if (advised.facts.swim.type == SwimType::Short)
        return {"next-first-steps", QT_TRANSLATE_NOOP("Coach", "%1, easy, with as much rest as you like."), {}};
    const bool isSet = advised.set && (advised.set->kind == SetKind::Repeats || advised.set->kind == SetKind::Block);
    if (isSet && advised.plan.count > advised.set->written)
        return {"next-one-more", QT_TRANSLATE_NOOP("Coach", "%1: one more than this time, each in %2."),
            {goal(advised.plan.time)}};
    if (advised.plan.time > 0)
        return {"next-quicker", QT_TRANSLATE_NOOP("Coach", "%1, each in %2: a little quicker than this time."),
            {goalUnder(advised.plan.time)}};
    return {"next-plain", QT_TRANSLATE_NOOP("Coach", "%1, the last one as quick as the first."), {}};
}

Advice adviceFor(Remedy remedy, const Advised &advised)
{
    switch (remedy) {
    case Remedy::EvenPace:
        return evenPace(advised);
    case Remedy::EasierStart:
        return easierStart(advised);
    case Remedy::StrokeCount:
        return strokeCount(advised);
    case Remedy::Speed:
        return speed(advised);
    case Remedy::OnTheClock:
        return onTheClock(advised);
    case Remedy::LessRest:
        return lessRest();
    case Remedy::LongerSwims:
        return longerSwims(advised);
    case Remedy::CssPace:
        return cssPace(advised);
    case Remedy::WeakLeg:
        return weakLeg(advised);
    case Remedy::LongerRest:
        return longerRest(advised);
    case Remedy::Recording:
    case Remedy::Further:
    case Remedy::None:
        break;
    }
    return nextStep(advised);
}

Advice keepWhatWentWell(const Advised &advised)
{
    const std::optional<int> hold = strokesToHold(advised);
    if (hold && advised.facts.swim.type != SwimType::Short)
        return {
            "focus-strokes", QT_TRANSLATE_NOOP("Coach", "Keep to %1 strokes per length, even when you tire."), {*hold}};
    const bool isLongEnough = advised.facts.swim.type != SwimType::Short && advised.plan.time > 0;
    if (isLongEnough && !advised.facts.pool)
        return {"focus-hundreds", QT_TRANSLATE_NOOP("Coach", "Swim every 100 alike, at %1."), {plannedPace(advised)}};
    if (isLongEnough)
        return {"focus-pace", QT_TRANSLATE_NOOP("Coach", "Swim every length alike: %1 each."),
            {perLength(advised, advised.plan.time)}};
    return {"focus-easy", QT_TRANSLATE_NOOP("Coach", "Swim long and easy, and breathe out under water."), {}};
}

Advice countStrokes(const Advised &advised)
{
    const std::optional<int> hold = strokesToHold(advised);
    if (!hold)
        return keepWhatWentWell(advised);
    return {"focus-count",
        QT_TRANSLATE_NOOP("Coach", "Count every length; at %1 strokes ease off rather than shorten the stroke."),
        {*hold + 1}};
}

Advice focusOn(Remedy remedy, const Advised &advised)
{
    switch (remedy) {
    case Remedy::EvenPace:
    case Remedy::LongerRest:
        return {"focus-first-ones", QT_TRANSLATE_NOOP("Coach", "The first two repeats no quicker than %1."),
            {holdTime(advised)}};
    case Remedy::EasierStart:
        if (!advised.facts.pool)
            return keepWhatWentWell(advised);
        return {"focus-first-length", QT_TRANSLATE_NOOP("Coach", "The first length in %1, like all the others."),
            {perLength(advised, advised.plan.time)}};
    case Remedy::Speed:
        return {"focus-fresh", QT_TRANSLATE_NOOP("Coach", "Wait until you are fresh, at least %1 before each sprint."),
            {Seconds(advised.plan.rest)}};
    case Remedy::OnTheClock:
    case Remedy::LessRest:
        return {"focus-clock", QT_TRANSLATE_NOOP("Coach", "Look at the clock as you touch: %1 to rest, then go."),
            {Seconds(advised.plan.rest)}};
    case Remedy::CssPace:
        return {"focus-css", QT_TRANSLATE_NOOP("Coach", "Learn the pace by heart: %1 a length."),
            {perLength(advised, cssTime(advised, advised.plan.distance).count())}};
    case Remedy::WeakLeg:
        return {"focus-weak-leg", QT_TRANSLATE_NOOP("Coach", "%1 first, while you are fresh."), {advised.plan.stroke}};
    case Remedy::StrokeCount:
        return countStrokes(advised);
    case Remedy::LongerSwims:
    case Remedy::Recording:
    case Remedy::Further:
    case Remedy::None:
        break;
    }
    return keepWhatWentWell(advised);
}

CoachMessage messageOf(const Advised &advised, const Advice &advice, bool withSet)
{
    std::vector<CoachArgument> arguments;
    if (withSet)
        arguments.push_back(advised.written);
    arguments.insert(arguments.end(), advice.arguments.begin(), advice.arguments.end());
    Evidence evidence = advised.limiter ? advised.limiter->finding.evidence
        : advised.set                   ? evidenceOf(*advised.set)
                                        : Evidence{};
    return messageOf(advised.facts.swim, advice.id, advice.text, std::move(arguments), std::move(evidence));
}

} // namespace

CoachMessage nextFor(Remedy remedy, const Advised &advised)
{
    return messageOf(advised, adviceFor(remedy, advised), true);
}

CoachMessage focusFor(Remedy remedy, const Advised &advised)
{
    return messageOf(advised, focusOn(remedy, advised), false);
}

} // namespace lengthwise
