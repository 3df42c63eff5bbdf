#pragma once

#include "core/coach/facts.h"

namespace lengthwise {

/// The headline where nothing stood out: what was swum, in this swim's own numbers. Pure.
CoachMessage whatWasSwum(const CoachFacts &facts);

} // namespace lengthwise
