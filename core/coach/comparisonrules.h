#pragma once

#include "core/coach/comparisoncoach.h"

#include <span>

namespace lengthwise {

/// What a rule found; the sentence is the rule's.
struct ComparedFinding {
    double weight = 0; ///< > 0; of two the heavier is said first
    std::vector<CoachArgument> arguments;
    std::vector<ComparedEvidence> evidence; ///< two places at most, to look at
    bool restsOnAll = false;                ///< on every swim, so the doubts of each count
    const SharedSet *set = nullptr;         ///< that it speaks of, if any
};

/// What the next swims do about it.
enum class ComparedRemedy { None, SwimAgain, EaseOff };

struct ComparisonRule {
    std::string_view id;
    ComparedRemedy remedy = ComparedRemedy::None;
    std::optional<ComparedFinding> (*find)(const ComparisonFacts &facts) = nullptr;
    std::string_view text; ///< English source, context "Coach"
};

/// In the order that decides between equal weights.
std::span<const ComparisonRule> comparisonRules();

namespace findings {

// The same set, first time against last time
std::optional<ComparedFinding> quickerOnSendOff(const ComparisonFacts &facts);
std::optional<ComparedFinding> slowerOnSendOff(const ComparisonFacts &facts);
std::optional<ComparedFinding> quickerWithSameRest(const ComparisonFacts &facts);
std::optional<ComparedFinding> slowerWithSameRest(const ComparisonFacts &facts);
std::optional<ComparedFinding> heldWithLessRest(const ComparisonFacts &facts);
std::optional<ComparedFinding> quickerWithMoreRest(const ComparisonFacts &facts);
std::optional<ComparedFinding> setMoreEven(const ComparisonFacts &facts);
std::optional<ComparedFinding> setLessEven(const ComparisonFacts &facts);
std::optional<ComparedFinding> fewerStrokesInSet(const ComparisonFacts &facts);
std::optional<ComparedFinding> moreStrokesInSet(const ComparisonFacts &facts);
std::optional<ComparedFinding> quickerAtHeartRate(const ComparisonFacts &facts);
std::optional<ComparedFinding> heartRateLower(const ComparisonFacts &facts);
std::optional<ComparedFinding> heartRateHigher(const ComparisonFacts &facts);

// The whole of the swims
std::optional<ComparedFinding> quickerOverDistance(const ComparisonFacts &facts);
std::optional<ComparedFinding> slowerOverDistance(const ComparisonFacts &facts);
std::optional<ComparedFinding> paceHeldLonger(const ComparisonFacts &facts);
std::optional<ComparedFinding> longerWithoutRest(const ComparisonFacts &facts);
std::optional<ComparedFinding> scoreRose(const ComparisonFacts &facts);
std::optional<ComparedFinding> scoreFell(const ComparisonFacts &facts);
std::optional<ComparedFinding> swimsLonger(const ComparisonFacts &facts);
std::optional<ComparedFinding> swimsShorter(const ComparisonFacts &facts);
std::optional<ComparedFinding> scoresConsistent(const ComparisonFacts &facts);
std::optional<ComparedFinding> scoresVariable(const ComparisonFacts &facts);

} // namespace findings

} // namespace lengthwise
