#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// All seven, in the order of What. swims: oldest first; unit: of the pace. Pure.
std::vector<ComparisonTrend> trendsOf(const std::vector<ComparedSwim> &swims, PoolUnit unit);

/// Coefficient of variation of the scores, in percent; absent for fewer than three. Pure.
std::optional<double> scoreCvPercent(const std::vector<ComparedSwim> &swims);

} // namespace lengthwise
