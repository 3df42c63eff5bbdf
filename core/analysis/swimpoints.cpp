#include "core/analysis/swimpoints.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

std::optional<int> swimPoints(Seconds time, Seconds base)
{
    const double swum = std::round(time.count() * 100);
    const double best = std::round(base.count() * 100);
    if (!(swum > 0) || !(best > 0))
        return {};
    constexpr double most = 9999; // four digits; a broken recording may be as fast as it likes
    constexpr double rounding = 1e-9;
    return int(std::min(most, std::floor(1000 * std::pow(best / swum, 3) + rounding)));
}

} // namespace lengthwise
