#include "core/report/comparison.h"

namespace lengthwise {

Comparison comparisonOf(std::vector<ComparedSwim> swims)
{
    return {.swims = std::move(swims)};
}

std::vector<Result<ComparedSwim>> comparedSwims(Database &, const Athlete &, const std::vector<SwimId> &)
{
    return {};
}

} // namespace lengthwise
