#pragma once

#include <optional>
#include <vector>

namespace lengthwise {

/// The middle value, or the mean of the two middle ones. Absent for no values. Finite input only. Pure; any thread.
std::optional<double> medianOf(std::vector<double> values);

/// Largest minus smallest. Absent for no values.
std::optional<double> spreadOf(const std::vector<double> &values);

struct Weighted {
    double value = 0;
    double weight = 0; ///< > 0
};

/// Absent where the weights sum to 0.
std::optional<double> weightedMean(const std::vector<Weighted> &values);

/// Coefficient of variation in percent: 100 x standard deviation / mean, of the values themselves (divided by n, not
/// n - 1: a swim is the whole, no sample of one). Absent under two values or for a mean that is not positive.
std::optional<double> variationPercent(const std::vector<Weighted> &values);
std::optional<double> variationPercent(const std::vector<double> &values);

} // namespace lengthwise
