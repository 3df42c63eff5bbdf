#include "core/coach/overtime.h"

#include "core/coach/weekrules.h"

#include <algorithm>

namespace lengthwise {

namespace {

CoachMessage messageOf(const WeekRule &rule, std::vector<CoachArgument> arguments, const WeeksFacts &facts)
{
    const bool isDoubtful = facts.holdsLowQuality && rule.basis == WeekRule::Basis::Score;
    return {.id = rule.id,
        .text = rule.text,
        .arguments = std::move(arguments),
        .doubt = isDoubtful ? Doubt::LowQuality : Doubt::None};
}

/// The first of its kind that has something to say.
std::optional<CoachMessage> firstOf(WeekRule::Role role, const WeeksFacts &facts)
{
    for (const WeekRule &rule : weekRules()) {
        if (rule.role != role)
            continue;
        if (auto arguments = rule.find(facts))
            return messageOf(rule, std::move(*arguments), facts);
    }
    return {};
}

} // namespace

CoachOverTime coachOverTime(const WeeksFacts &facts)
{
    constexpr std::size_t mostSentences = 3;
    CoachOverTime coach{.unit = facts.unit};
    for (const WeekRule &rule : weekRules()) {
        if (rule.role != WeekRule::Role::Summary || coach.summary.size() == mostSentences)
            continue;
        if (auto arguments = rule.find(facts))
            coach.summary.push_back(messageOf(rule, std::move(*arguments), facts));
    }
    coach.limiter = firstOf(WeekRule::Role::Limiter, facts);
    coach.warning = firstOf(WeekRule::Role::Warning, facts);
    coach.next = firstOf(WeekRule::Role::Next, facts);
    if (coach.next && !coach.next->arguments.empty()) {
        if (const QString *set = std::get_if<QString>(&coach.next->arguments.front()))
            coach.nextSet = *set;
    }
    return coach;
}

} // namespace lengthwise
