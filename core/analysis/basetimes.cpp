#include "core/analysis/basetimes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lengthwise {

namespace {

struct BaseTime {
    Stroke stroke{};
    int distance = 0; ///< m
    double men = 0;   ///< s
    double women = 0;
};

constexpr Stroke free = Stroke::Freestyle;
constexpr Stroke back = Stroke::Backstroke;
constexpr Stroke breast = Stroke::Breaststroke;
constexpr Stroke fly = Stroke::Butterfly;
constexpr Stroke medley = Stroke::Medley;

// Source: World Aquatics, "Points Base Times SCM and LCM 2026" (worldaquatics.com/swimming/points), compared with the
// world records of the day. A new edition replaces both tables and baseTimesYear.

/// Valid from 1 January 2026: world records at the end of 2025.
constexpr std::array longCourse{
    BaseTime{free, 50, 20.91, 23.61},
    BaseTime{free, 100, 46.40, 51.71},
    BaseTime{free, 200, 102.00, 112.23},
    BaseTime{free, 400, 219.96, 234.18},
    BaseTime{free, 800, 452.12, 484.12},
    BaseTime{free, 1500, 870.67, 920.48},
    BaseTime{back, 50, 23.55, 26.86},
    BaseTime{back, 100, 51.60, 57.13},
    BaseTime{back, 200, 111.92, 123.14},
    BaseTime{breast, 50, 25.95, 29.16},
    BaseTime{breast, 100, 56.88, 64.13},
    BaseTime{breast, 200, 125.48, 137.55},
    BaseTime{fly, 50, 22.27, 24.43},
    BaseTime{fly, 100, 49.45, 54.60},
    BaseTime{fly, 200, 110.34, 121.81},
    BaseTime{medley, 200, 112.69, 125.70},
    BaseTime{medley, 400, 242.50, 263.65},
};

/// Valid from 1 September 2026: world records at the end of August 2026.
constexpr std::array shortCourse{
    BaseTime{free, 50, 19.90, 22.83},
    BaseTime{free, 100, 44.84, 49.93},
    BaseTime{free, 200, 98.61, 109.36},
    BaseTime{free, 400, 212.25, 230.25},
    BaseTime{free, 800, 440.46, 474.00},
    BaseTime{free, 1500, 846.88, 908.24},
    BaseTime{back, 50, 22.11, 25.23},
    BaseTime{back, 100, 48.16, 54.02},
    BaseTime{back, 200, 105.12, 117.33},
    BaseTime{breast, 50, 24.95, 28.37},
    BaseTime{breast, 100, 55.28, 62.36},
    BaseTime{breast, 200, 119.52, 132.50},
    BaseTime{fly, 50, 21.32, 23.72},
    BaseTime{fly, 100, 47.68, 52.71},
    BaseTime{fly, 200, 106.85, 119.32},
    BaseTime{medley, 100, 49.28, 55.11},
    BaseTime{medley, 200, 108.88, 121.63},
    BaseTime{medley, 400, 234.81, 255.48},
};

bool isPool(const NamedPool &pool, double metres)
{
    constexpr double asBuilt = .05;
    return pool.unit == PoolUnit::Metres && std::abs(pool.length - metres) < asBuilt;
}

std::optional<Seconds> timeIn(std::span<const BaseTime> table, Sex sex, Stroke stroke, int distance)
{
    const auto found = std::ranges::find_if(
        table, [&](const BaseTime &base) { return base.stroke == stroke && base.distance == distance; });
    if (found == table.end())
        return {};
    return Seconds(sex == Sex::Female ? found->women : found->men);
}

} // namespace

bool hasBaseTimes(const NamedPool &pool)
{
    return isPool(pool, 50) || isPool(pool, 25);
}

std::optional<Seconds> baseTime(Sex sex, Stroke stroke, int distance, const NamedPool &pool)
{
    if (isPool(pool, 50))
        return timeIn(longCourse, sex, stroke, distance);
    if (isPool(pool, 25))
        return timeIn(shortCourse, sex, stroke, distance);
    return {};
}

} // namespace lengthwise
