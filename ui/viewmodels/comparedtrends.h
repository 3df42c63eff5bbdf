#pragma once

#include "ui/viewmodels/comparisonview.h"

namespace lengthwise {

/// The strip of small charts. The four parts of the score share one scale, so that they can be held against each other.
/// Pure but for the locale.
std::vector<TrendView> trendViews(const Comparison &comparison);

} // namespace lengthwise
