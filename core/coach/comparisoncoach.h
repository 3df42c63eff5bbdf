#pragma once

#include "core/coach/comparisonfacts.h"

namespace lengthwise {

/// A place in one of the compared swims that a sentence rests on.
struct ComparedEvidence {
    std::size_t swim = 0; ///< among the compared ones, oldest first
    Evidence evidence;    ///< into that swim's report
    bool operator==(const ComparedEvidence &) const = default;
};

/// A sentence about several swims.
struct ComparisonMessage {
    CoachMessage message; ///< its own evidence is empty
    std::vector<ComparedEvidence> evidence;
    bool operator==(const ComparisonMessage &) const = default;
};

enum class Priority { High, Medium, Low };
enum class Frequency { EachSwim, TwiceAWeek, OnceAWeek, TwiceAMonth };

struct Recommendation {
    Priority priority{};
    Frequency frequency{};
    QString set; ///< on the board; empty: none is to be swum
    ComparisonMessage message;
    bool operator==(const Recommendation &) const = default;
};

/// What the coach says of several swims; only what is true, so any list may be empty.
struct ComparisonCoach {
    std::vector<ComparisonMessage> summary;      ///< three sentences: what went which way, what holds back, what to do
    std::vector<ComparisonMessage> insights;     ///< with their reasons, the weightiest first
    std::vector<ComparisonMessage> strengths;    ///< parts 3 and more points above the swimmer's own mean of parts
    std::vector<ComparisonMessage> weaknesses;   ///< 3 and more below
    std::vector<Recommendation> recommendations; ///< by priority
    bool operator==(const ComparisonCoach &) const = default;
};

/// Same input, same messages; nothing for fewer than two swims. Pure; any thread.
ComparisonCoach coachOfComparison(const ComparisonFacts &facts);

} // namespace lengthwise
