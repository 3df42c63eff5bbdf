#pragma once

#include "core/coach/sentences.h"

namespace lengthwise {

struct Prescribed {
    Prescription prescription;
    CoachMessage next;
};

/// What to swim next: against what held the swim back, else one step on from what was swum. Never more than this swim
/// was long, so that it can be done. Pure.
Prescribed prescribe(const CoachFacts &facts, const Sentence *limiter);

} // namespace lengthwise
