#pragma once

#include <span>
#include <vector>

namespace lengthwise {

/// How a day stands after its swims, in load points a day.
struct FitnessDay {
    double load = 0;    ///< of the day's swims together
    double fitness = 0; ///< exponential mean of the load, 42 days
    double fatigue = 0; ///< the same, 7 days
    double form = 0;    ///< yesterday's fitness - yesterday's fatigue
    bool operator==(const FitnessDay &) const = default;
};

/// One for each day of `loads` (days behind each other), both means beginning at 0 the day before the first:
/// x += (load - x) (1 - exp(-1/tau)). Source: ANALYSIS section 5, "fitness, fatigue, form". Pure; any thread.
std::vector<FitnessDay> fitnessOf(std::span<const double> loads);

} // namespace lengthwise
