#include "ui/viewmodels/poollengths.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/editwords.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise {

namespace {
constexpr double thirdOfAHundred = 100.0 / 3;
constexpr double millimetre = 0.001;
} // namespace

const std::vector<field::PoolLength> &usualPools()
{
    static const std::vector<field::PoolLength> pools{
        {25, PoolUnit::Metres}, {50, PoolUnit::Metres}, {25, PoolUnit::Yards}, {thirdOfAHundred, PoolUnit::Metres}};
    return pools;
}

QString poolLengthWords(const field::PoolLength &pool)
{
    if (pool.unit == PoolUnit::Metres && std::abs(pool.length - thirdOfAHundred) < millimetre)
        return QStringLiteral("33\u2153 %1").arg(display::unitName(pool.unit));
    return editwords::valueWords(fieldOf(FieldValue(pool)), valueOf(FieldValue(pool)));
}

bool isPool(const Workout &workout, const field::PoolLength &pool)
{
    if (!workout.poolLength || workout.poolUnit != pool.unit)
        return false;
    const Distance length = pool.unit == PoolUnit::Yards ? yards(pool.length) : metres(pool.length);
    return std::abs(workout.poolLength->metres - length.metres) < millimetre;
}

QString recordedPool(const Workout &workout)
{
    if (!workout.poolLength)
        return QCoreApplication::translate("PoolLengths", "not known");
    return display::distance(workout.poolLength, workout.poolUnit).text();
}

} // namespace lengthwise
