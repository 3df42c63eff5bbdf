#include "core/decode/plausible.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

void checkClock(Workout &workout)
{
    // No watch that counts lengths is older; a clock never set starts in 1970 or 1989.
    if (workout.start < std::chrono::sys_days(std::chrono::year(2000) / 1 / 1))
        workout.warnings.push_back({.code = WarningCode::ClockNotSet});
}

void checkPoolLength(Workout &workout)
{
    if (workout.environment == Environment::Pool && !workout.poolLength)
        workout.warnings.push_back({.code = WarningCode::PoolLengthUnknown});
}

void checkDistance(Workout &workout)
{
    if (!workout.poolLength || !workout.distance || workout.lengths.empty())
        return;
    const auto active = std::count_if(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; });
    const Distance counted = *workout.poolLength * double(active);
    // Recorded totals are rounded per lap at worst; half a length is a length lost or won.
    if (std::abs(counted.metres - workout.distance->metres) < workout.poolLength->metres / 2)
        return;
    workout.warnings.push_back({.code = WarningCode::DistanceMismatch,
        .detail = QStringLiteral("%1, %2").arg(workout.distance->metres).arg(counted.metres)});
}

void checkTimes(Workout &workout)
{
    // The Garmin Swim's elapsed time is up to 1 s below its timer.
    if (workout.elapsed && workout.timer && *workout.elapsed + 2s < *workout.timer)
        workout.warnings.push_back(
            {.code = WarningCode::TimesImplausible, .detail = QStringLiteral("elapsed shorter than timer")});
    const auto gap = std::adjacent_find(workout.samples.begin(), workout.samples.end(),
        [](const Sample &a, const Sample &b) { return b.time() - a.time() > 24h; });
    if (gap != workout.samples.end())
        workout.warnings.push_back(
            {.code = WarningCode::TimesImplausible, .detail = QStringLiteral("gap of more than a day")});
}

} // namespace

void warnOfImplausible(Workout &workout)
{
    checkClock(workout);
    checkPoolLength(workout);
    checkDistance(workout);
    checkTimes(workout);
}

} // namespace lengthwise
