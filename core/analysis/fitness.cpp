#include "core/analysis/fitness.h"

namespace lengthwise {

std::vector<FitnessDay> fitnessOf(std::span<const double> loads)
{
    return std::vector<FitnessDay>(loads.size());
}

} // namespace lengthwise
