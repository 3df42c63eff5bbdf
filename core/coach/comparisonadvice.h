#pragma once

#include "core/coach/comparisonrules.h"

namespace lengthwise {

/// A part of the score against the swimmer's own mean of parts, over the graded swims that know it.
struct PartStanding {
    ScorePartKind kind{};
    double above = 0;    ///< points; below where negative
    double value = 0;    ///< mean of what the part was read from
    std::size_t low = 0; ///< the swim with the fewest points, of several the newest
    std::size_t high = 0;
};

/// In the order of ScorePartKind; empty where fewer than two parts are known. Pure.
std::vector<PartStanding> partStandings(const ComparisonFacts &facts);

/// A rule that has something to say about the swims.
struct ComparedSentence {
    const ComparisonRule *rule = nullptr;
    ComparedFinding finding;
};

/// By priority, each set once. weak: parts to be said, the weakest first. Pure.
std::vector<Recommendation> recommendationsFor(const ComparisonFacts &facts, const std::vector<PartStanding> &weak,
    const std::vector<ComparedSentence> &sentences);

/// evidence: to look at; with restsOnAll the doubts of every swim count. Pure.
ComparisonMessage comparedMessage(const ComparisonFacts &facts, std::string_view id, std::string_view text,
    std::vector<CoachArgument> arguments, std::vector<ComparedEvidence> evidence, bool restsOnAll = false);

} // namespace lengthwise
