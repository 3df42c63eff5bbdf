#include "ui/viewmodels/poollengths.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lengthwise {

bool samePool(const field::PoolLength &a, const field::PoolLength &b)
{
    constexpr double rounding = 0.005;
    return a.unit == b.unit && std::abs(a.length - b.length) < rounding;
}

std::size_t usualPoolOf(const field::PoolLength &pool)
{
    const auto found =
        std::ranges::find_if(usualPools, [&pool](const field::PoolLength &usual) { return samePool(usual, pool); });
    return std::size_t(found - usualPools.begin());
}

bool isPool(const Workout &workout, const field::PoolLength &pool)
{
    if (!workout.poolLength)
        return false;
    return samePool({*workout.poolLength / oneOf(workout.poolUnit), workout.poolUnit}, pool);
}

QString poolLengthWords(const field::PoolLength &pool)
{
    if (samePool(pool, usualPools[3]))
        return display::Quantity{QStringLiteral("33\u2153"), display::unitName(pool.unit)}.text();
    return display::distance(pool.distance(), pool.unit).text();
}

QString recordedPool(const Workout &workout)
{
    if (!workout.poolLength)
        return QCoreApplication::translate("PoolLengths", "not known");
    return display::distance(workout.poolLength, workout.poolUnit).text();
}

} // namespace lengthwise
