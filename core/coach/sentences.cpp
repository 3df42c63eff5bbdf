#include "core/coach/sentences.h"

#include "core/analysis/thresholds.h"
#include "core/coach/limits.h"

#include <algorithm>

namespace lengthwise {

namespace {

bool isWholeSwim(const Evidence &evidence)
{
    return evidence.lengths.empty() && !evidence.set;
}

bool overlap(const Evidence &one, const Evidence &other)
{
    if (isWholeSwim(one) || isWholeSwim(other))
        return true;
    if (one.set && one.set == other.set)
        return true;
    return std::any_of(one.lengths.begin(), one.lengths.end(),
        [&](std::size_t length) { return std::binary_search(other.lengths.begin(), other.lengths.end(), length); });
}

/// Whether the interval's times or its rest were worked out.
bool isInferred(const Workout &workout, const Interval &interval)
{
    return interval.countRepaired || interval.restInferred
        || std::any_of(interval.lengths.begin(), interval.lengths.end(),
            [&](std::size_t length) { return workout.lengths[length].inferred; });
}

bool restsOnInferred(const CoachedSwim &swim, const Evidence &evidence)
{
    if (evidence.set && swim.analysis.sets[*evidence.set].inferred)
        return true;
    const std::vector<std::size_t> numbers = activeNumbers(swim.workout);
    return std::any_of(swim.analysis.intervals.begin(), swim.analysis.intervals.end(), [&](const Interval &interval) {
        const bool concerned = isWholeSwim(evidence)
            || std::any_of(interval.lengths.begin(), interval.lengths.end(), [&](std::size_t length) {
                   return std::binary_search(evidence.lengths.begin(), evidence.lengths.end(), numbers[length]);
               });
        return concerned && isInferred(swim.workout, interval);
    });
}

/// What went wrong in a small part of the swim did not hold the swim back. Sprints are small by nature, and a weak leg
/// shows in a few medleys.
bool isTelling(const CoachFacts &facts, const Rule &rule, const Finding &finding)
{
    const bool anySize = rule.remedy == Remedy::Speed || rule.remedy == Remedy::WeakLeg;
    if (rule.role == Role::Strength || anySize || !finding.evidence.set)
        return true;
    const auto set = std::find_if(
        facts.sets.begin(), facts.sets.end(), [&](const SwumSet &one) { return one.index == *finding.evidence.set; });
    return set == facts.sets.end() || facts.share(set->metres()) >= limits::sets.telling;
}

} // namespace

std::vector<Sentence> sentencesOf(const CoachFacts &facts)
{
    std::vector<Sentence> found;
    for (const Rule &rule : rules()) {
        if (!(rule.swims & swims::of(facts.swim.type)))
            continue;
        std::optional<Finding> finding = rule.find(facts);
        if (finding && isTelling(facts, rule, *finding)) {
            std::sort(finding->evidence.lengths.begin(), finding->evidence.lengths.end());
            found.push_back({&rule, std::move(*finding)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Sentence &one, const Sentence &other) { return one.finding.weight > other.finding.weight; });
    std::vector<Sentence> said;
    for (Sentence &sentence : found) {
        const bool isNew = std::none_of(said.begin(), said.end(), [&](const Sentence &heavier) {
            return clash(*heavier.rule, heavier.finding.evidence, *sentence.rule, sentence.finding.evidence);
        });
        if (isNew)
            said.push_back(std::move(sentence));
    }
    return said;
}

bool clash(const Rule &one, const Evidence &ofOne, const Rule &other, const Evidence &ofOther)
{
    const std::uint32_t shared = one.topics & other.topics;
    return (shared & topic::oncePerSwim) != 0 || (shared != 0 && overlap(ofOne, ofOther));
}

Doubt doubtOf(const CoachedSwim &swim, const Evidence &evidence)
{
    if (swim.analysis.quality.isUncertain())
        return Doubt::LowQuality;
    return restsOnInferred(swim, evidence) ? Doubt::Inferred : Doubt::None;
}

CoachMessage messageOf(const CoachedSwim &swim, std::string_view id, std::string_view text,
    std::vector<CoachArgument> arguments, Evidence evidence)
{
    const Doubt doubt = doubtOf(swim, evidence);
    return {id, text, std::move(arguments), std::move(evidence), doubt};
}

CoachMessage messageOf(const CoachedSwim &swim, const Sentence &sentence)
{
    CoachMessage message =
        messageOf(swim, sentence.rule->id, sentence.rule->text, sentence.finding.arguments, sentence.finding.evidence);
    // That the recording is in doubt is itself in no doubt.
    if (sentence.rule->topics & topic::recording)
        message.doubt = Doubt::None;
    return message;
}

} // namespace lengthwise
