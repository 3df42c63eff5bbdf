#pragma once

#include "core/coach/board.h"
#include "core/coach/sentences.h"

namespace lengthwise {

/// What advice is made from.
struct Advised {
    const CoachFacts &facts;
    const Sentence *limiter = nullptr; ///< what the advice is about, if anything
    const SwumSet *set = nullptr;      ///< what it rests on, if any
    PlannedRepeats plan;
    QString written; ///< the plan on the board
};

/// How to swim the main set, with a number to watch. The set stands first among the arguments. Pure.
CoachMessage nextFor(Remedy remedy, const Advised &advised);

/// What to think of meanwhile. Pure.
CoachMessage focusFor(Remedy remedy, const Advised &advised);

} // namespace lengthwise
