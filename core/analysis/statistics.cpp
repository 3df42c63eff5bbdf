#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<double> spreadOf(const std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return *most - *least;
}

std::optional<double> weightedMean(const std::vector<Weighted> &values)
{
    double sum = 0;
    double weights = 0;
    for (const Weighted &each : values) {
        sum += each.value * each.weight;
        weights += each.weight;
    }
    if (!(weights > 0))
        return std::nullopt;
    return sum / weights;
}

std::optional<double> variationPercent(const std::vector<Weighted> &values)
{
    const std::optional<double> mean = weightedMean(values);
    if (values.size() < 2 || !mean || !(*mean > 0))
        return std::nullopt;
    double squares = 0;
    double weights = 0;
    for (const Weighted &each : values) {
        squares += each.weight * (each.value - *mean) * (each.value - *mean);
        weights += each.weight;
    }
    return 100 * std::sqrt(squares / weights) / *mean;
}

std::optional<double> variationPercent(const std::vector<double> &values)
{
    std::vector<Weighted> weighted;
    weighted.reserve(values.size());
    for (const double value : values)
        weighted.push_back({value, 1});
    return variationPercent(weighted);
}

} // namespace lengthwise
