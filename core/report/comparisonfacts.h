#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// What the coach looks at in a comparison that is finished but for the coach. Pure.
ComparisonFacts coachFactsOf(const Comparison &comparison);

} // namespace lengthwise
