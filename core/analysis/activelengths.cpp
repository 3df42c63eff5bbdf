#include "core/analysis/activelengths.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

double secondsOf(Instant instant)
{
    return double(instant.time_since_epoch().count()) / 1000;
}

double secondsOf(Duration duration)
{
    return std::clamp(double(duration.count()) / 1000, 0.0, 86400.0);
}

std::vector<ActiveLength> activeLengthsOf(const Workout &workout)
{
    std::vector<ActiveLength> active;
    active.reserve(workout.lengths.size());
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        const Length &length = workout.lengths[i];
        if (length.type != LengthType::Active)
            continue;
        ActiveLength entry{i, secondsOf(length.start), secondsOf(length.elapsed), length.stroke, length.strokes};
        if (entry.strokes && *entry.strokes <= 0)
            entry.strokes.reset();
        active.push_back(entry);
    }
    return active;
}

std::optional<Distance> usablePoolLength(std::optional<Distance> poolLength)
{
    const bool isUsable =
        poolLength && std::isfinite(poolLength->metres) && poolLength->metres >= 1 && poolLength->metres <= 1000;
    return isUsable ? poolLength : std::nullopt;
}

std::optional<Distance> usablePoolLength(Environment environment, std::optional<Distance> poolLength)
{
    return environment == Environment::Pool ? usablePoolLength(poolLength) : std::nullopt;
}

std::optional<Distance> usablePoolLength(const Workout &workout)
{
    return usablePoolLength(workout.environment, workout.poolLength);
}

Distance unitOf(const Workout &workout)
{
    return oneOf(workout.poolUnit);
}

} // namespace lengthwise
