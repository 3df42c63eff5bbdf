#pragma once

#include "core/coach/rules.h"

#include <vector>

namespace lengthwise {

/// A rule that has something to say about a swim.
struct Sentence {
    const Rule *rule = nullptr;
    Finding finding;
};

/// What the rules find, heaviest first; of sentences that clash only the heaviest. Pure.
std::vector<Sentence> sentencesOf(const CoachFacts &facts);

/// Whether the two would say the same thing, or the opposite, of the same lengths.
bool clash(const Rule &one, const Evidence &ofOne, const Rule &other, const Evidence &ofOther);

/// From the lengths and the set a sentence rests on; nothing can be said without it.
Doubt doubtOf(const CoachedSwim &swim, const Evidence &evidence);

CoachMessage messageOf(const CoachedSwim &swim, std::string_view id, std::string_view text,
    std::vector<CoachArgument> arguments, Evidence evidence);
CoachMessage messageOf(const CoachedSwim &swim, const Sentence &sentence);

} // namespace lengthwise
