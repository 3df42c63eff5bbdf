#include "core/analysis/fitness.h"

#include "core/analysis/thresholds.h"

#include <cmath>

namespace lengthwise {

std::vector<FitnessDay> fitnessOf(std::span<const double> loads)
{
    static const double ofFitness = 1 - std::exp(-1 / thresholds::fitness.fitnessDays);
    static const double ofFatigue = 1 - std::exp(-1 / thresholds::fitness.fatigueDays);
    std::vector<FitnessDay> days;
    days.reserve(loads.size());
    FitnessDay yesterday;
    for (const double load : loads) {
        FitnessDay day{.load = load, .form = yesterday.fitness - yesterday.fatigue};
        day.fitness = yesterday.fitness + (load - yesterday.fitness) * ofFitness;
        day.fatigue = yesterday.fatigue + (load - yesterday.fatigue) * ofFatigue;
        days.push_back(day);
        yesterday = day;
    }
    return days;
}

} // namespace lengthwise
