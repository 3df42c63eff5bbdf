#include "core/coach/coach.h"

#include "core/coach/prescription.h"
#include "core/coach/whatwasswum.h"

namespace lengthwise {

namespace {

constexpr std::size_t most = 3;
constexpr double leastOnTop = .2; // of weightOf, where 1 is a clear finding over half the swim

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

std::vector<CoachMessage> messagesFrom(
    const CoachedSwim &swim, const std::vector<const Sentence *> &sentences, std::size_t first)
{
    std::vector<CoachMessage> messages;
    for (std::size_t i = first; i < sentences.size() && messages.size() < most; ++i)
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
    // A warm-up, or a dozen drills: true, but what was swum tells the swim better.
    const bool isWorthIt = !strengths.empty() && strengths.front()->finding.weight >= leastOnTop;
    summary.headline = isWorthIt ? messageOf(swim, *strengths.front()) : whatWasSwum(facts);
    if (limiter)
        summary.limiter = messageOf(swim, *limiter);
    summary.strengths = messagesFrom(swim, strengths, isWorthIt ? 1 : 0);
    summary.weaknesses = messagesFrom(swim, limitations, 1);
    Prescribed prescribed = prescribe(facts, limiter);
    summary.next = std::move(prescribed.next);
    summary.prescription = std::move(prescribed.prescription);
    return summary;
}

} // namespace lengthwise
