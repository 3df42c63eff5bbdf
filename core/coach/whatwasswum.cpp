#include "core/coach/whatwasswum.h"

#include "core/analysis/headline.h"
#include "core/coach/sentences.h"

#include <QtGlobal>

namespace lengthwise {

namespace {

CoachMessage mainSetSwum(const CoachFacts &facts, const SwumSet &set)
{
    const Distance all = facts.whole(facts.metres);
    const Evidence evidence = evidenceOf(set);
    if (set.kind == SetKind::Repeats)
        return messageOf(facts.swim, "swum-repeats", QT_TRANSLATE_NOOP("Coach", "%1 in %2 each, within %3."),
            {set.name, Seconds(set.meanTime()), all}, evidence);
    if (facts.sets.size() == 1)
        return messageOf(facts.swim, "swum-one", QT_TRANSLATE_NOOP("Coach", "%1 in %2, at %3."),
            {set.name, Seconds(set.time()), facts.pace(set.speed())}, evidence);
    return messageOf(facts.swim, "swum-set", QT_TRANSLATE_NOOP("Coach", "%1 in %2, at %3, within %4."),
        {set.name, Seconds(set.time()), facts.pace(set.speed()), all}, evidence);
}

} // namespace

CoachMessage whatWasSwum(const CoachFacts &facts)
{
    if (const SwumSet *set = facts.mainSet())
        return mainSetSwum(facts, *set);
    const std::optional<Seconds> elapsed = elapsedOf(facts.swim.workout, facts.swim.analysis.metrics);
    const std::optional<Seconds> active = facts.swim.analysis.metrics.active;
    const std::optional<Seconds> time = active ? active : elapsed;
    constexpr double shortest = 100; // of the unit: a pace per 100 of less is no pace
    if (facts.metres >= shortest * facts.unit && time && time->count() > 0)
        return messageOf(facts.swim, "swum-distance", QT_TRANSLATE_NOOP("Coach", "%1 in %2, at %3."),
            {facts.whole(facts.metres), *time, facts.pace(facts.metres / time->count())}, {});
    if (facts.metres > 0 && time)
        return messageOf(
            facts.swim, "swum-short", QT_TRANSLATE_NOOP("Coach", "%1 in %2."), {facts.whole(facts.metres), *time}, {});
    if (facts.metres > 0)
        return messageOf(
            facts.swim, "swum-metres", QT_TRANSLATE_NOOP("Coach", "%1 were swum."), {facts.whole(facts.metres)}, {});
    const int lengths = facts.swim.figures.lengthCount.value_or(0);
    if (lengths > 0 && time)
        return messageOf(facts.swim, "swum-lengths",
            QT_TRANSLATE_NOOP("Coach", "Lengths swum: %1, in %2; how long the pool is, is not known."),
            {lengths, *time}, {});
    return messageOf(facts.swim, "nothing-measured",
        QT_TRANSLATE_NOOP("Coach", "The recording measured no distance, so there is nothing to say of the swim."), {},
        {});
}

} // namespace lengthwise
