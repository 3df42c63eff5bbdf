#pragma once

#include "core/analysis/score.h"
#include "core/analysis/swimanalysis.h"
#include "core/coach/message.h"

namespace lengthwise {

/// The next main set, on the pool deck's board (core/analysis/notation.h has the grammar; the pool's unit).
struct Prescription {
    QString mainSet;
    QString drillSet;
    CoachMessage focus;

    bool operator==(const Prescription &) const = default;
};

/// What the coach says of one swim. Only what is true: a list may be empty, the limiter absent.
struct CoachSummary {
    CoachMessage headline; ///< what went well; where nothing stood out, what was swum
    std::optional<CoachMessage> limiter;
    CoachMessage next;                    ///< the prescribed main set and how to swim it
    std::vector<CoachMessage> strengths;  ///< up to three, the headline's own left out
    std::vector<CoachMessage> weaknesses; ///< up to three, the limiter's own left out
    Prescription prescription;

    bool operator==(const CoachSummary &) const = default;
};

/// Everything the coach looks at; referred to, so it must outlive the call.
struct CoachedSwim {
    const Workout &workout;
    const SwimAnalysis &analysis;
    const SwimFigures &figures;
    SwimType type{};
    const Score &score;
    std::optional<Speed> css;
};

/// Same input, same messages. Pure; any thread.
CoachSummary coach(const CoachedSwim &swim);

} // namespace lengthwise
