#pragma once

#include "ui/viewmodels/comparisonview.h"

namespace lengthwise {

/// The coach's sentences about several swims, with the words of their links. Pure but for the locale.
std::vector<ComparedSaying> insightsOf(const Comparison &comparison);
std::vector<ComparedSaying> qualitiesOf(const Comparison &comparison);
std::vector<ComparedSaying> recommendationsOf(const Comparison &comparison);

} // namespace lengthwise
