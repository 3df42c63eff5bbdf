#include "core/ingest/swimfacts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

bool isSound(Duration elapsed)
{
    return elapsed > Duration::zero() && elapsed <= longestSwim;
}

/// To the last thing that was recorded within a swim's time; a stray later one tells nothing.
Duration lastRecorded(const Workout &workout)
{
    Duration last{};
    const auto take = [&last](Duration since) {
        if (isSound(since))
            last = std::max(last, since);
    };
    for (const Length &length : workout.lengths)
        take(length.start - workout.start + length.elapsed);
    for (const Lap &lap : workout.laps)
        take(lap.start - workout.start + lap.elapsed);
    for (const Sample &sample : workout.samples)
        take(sample.time() - workout.start);
    return last;
}

Duration elapsedOf(const Workout &workout)
{
    return workout.elapsed && isSound(*workout.elapsed) ? *workout.elapsed : lastRecorded(workout);
}

bool isSound(Distance distance)
{
    return std::isfinite(distance.metres) && distance.metres > 0;
}

std::optional<Distance> distanceOf(const Workout &workout, int activeLengths)
{
    if (workout.distance && isSound(*workout.distance))
        return workout.distance;
    if (workout.poolLength && activeLengths > 0)
        return *workout.poolLength * activeLengths;
    const auto last = std::find_if(
        workout.samples.rbegin(), workout.samples.rend(), [](const Sample &sample) { return sample.distance(); });
    if (last != workout.samples.rend() && isSound(*last->distance()))
        return last->distance();
    return std::nullopt;
}

Richness richnessOf(const Workout &workout)
{
    const bool hasLengths = std::any_of(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active && !length.inferred; });
    if (hasLengths)
        return Richness::Lengths;
    if (workout.laps.size() > 1)
        return Richness::Laps;
    return workout.samples.empty() ? Richness::Summary : Richness::Samples;
}

} // namespace

SwimFacts swimFacts(const Workout &workout, SwimId id, RecordingKind kind, std::string fileName)
{
    const auto active = int(std::count_if(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; }));
    return {.id = std::move(id),
        .kind = kind,
        .start = workout.start,
        .elapsed = elapsedOf(workout),
        .distance = distanceOf(workout, active),
        .utcOffset = workout.utcOffset,
        .richness = richnessOf(workout),
        .lengthCount = active,
        .fileName = std::move(fileName)};
}

} // namespace lengthwise
