#include "core/coach/coach.h"

#include "core/coach/prescription.h"
#include "core/coach/whatwasswum.h"

namespace lengthwise {

namespace {

constexpr std::size_t most = 3;

/// The sentences of one role, heaviest first: one on top and three below it.
std::vector<const Sentence *> ofRole(const std::vector<Sentence> &sentences, Role role)
{
    std::vector<const Sentence *> chosen;
    for (const Sentence &sentence : sentences) {
        if (sentence.rule->role == role && chosen.size() <= most)
            chosen.push_back(&sentence);
    }
    return chosen;
}

std::vector<CoachMessage> withoutFirst(const CoachedSwim &swim, const std::vector<const Sentence *> &sentences)
{
    std::vector<CoachMessage> messages;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        messages.push_back(messageOf(swim, *sentences[i]));
    return messages;
}

} // namespace

CoachSummary coach(const CoachedSwim &swim)
{
    const CoachFacts facts = factsOf(swim);
    const std::vector<Sentence> sentences = sentencesOf(facts);
    const std::vector<const Sentence *> strengths = ofRole(sentences, Role::Strength);
    const std::vector<const Sentence *> limitations = ofRole(sentences, Role::Limitation);
    const Sentence *limiter = limitations.empty() ? nullptr : limitations.front();

    CoachSummary summary;
    summary.headline = strengths.empty() ? whatWasSwum(facts) : messageOf(swim, *strengths.front());
    if (limiter)
        summary.limiter = messageOf(swim, *limiter);
    summary.strengths = withoutFirst(swim, strengths);
    summary.weaknesses = withoutFirst(swim, limitations);
    Prescribed prescribed = prescribe(facts, limiter);
    summary.next = std::move(prescribed.next);
    summary.prescription = std::move(prescribed.prescription);
    return summary;
}

} // namespace lengthwise
