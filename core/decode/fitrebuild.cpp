#include "core/decode/fitrebuild.h"

#include "core/decode/lengthsfromsamples.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

bool isActive(const Length &length)
{
    return length.type == LengthType::Active;
}

// A lap's distance over its active lengths, where a lap says which lengths are its own.
std::optional<Distance> poolLengthByLaps(const Workout &workout)
{
    std::vector<int> activeBefore{0}; // each length; laps of a damaged file may all claim all lengths
    for (const Length &length : workout.lengths)
        activeBefore.push_back(activeBefore.back() + (isActive(length) ? 1 : 0));
    for (const Lap &lap : workout.laps) {
        if (!lap.firstLength || !lap.distance || lap.distance->metres <= 0)
            continue;
        const auto first = std::size_t(*lap.firstLength);
        const int active = activeBefore[first + std::size_t(lap.lengthCount.value_or(0))] - activeBefore[first];
        if (active > 0)
            return Distance{lap.distance->metres / double(active)};
    }
    return std::nullopt;
}

// The watch worked out a length's speed as pool length over time: back the same way, to the nearest usual pool.
std::optional<Distance> poolLengthBySpeeds(const std::vector<FitLength> &lengths)
{
    std::vector<double> products;
    for (const FitLength &stored : lengths) {
        const Duration time = stored.length.timer.value_or(stored.length.elapsed);
        if (isActive(stored.length) && stored.speed && stored.speed->metresPerSecond > 0)
            products.push_back(stored.speed->metresPerSecond * Seconds(time).count());
    }
    if (products.empty())
        return std::nullopt;
    const auto middle = products.begin() + std::ptrdiff_t(products.size() / 2);
    std::nth_element(products.begin(), middle, products.end());
    constexpr std::array usual{50.0, 25.0, 20.0, 100.0 / 3.0, 25 * metresPerYard, 50 * metresPerYard};
    const auto nearest = std::min_element(usual.begin(), usual.end(),
        [middle](double a, double b) { return std::abs(a - *middle) < std::abs(b - *middle); });
    constexpr double closeEnough = 0.01;
    if (std::abs(*nearest - *middle) > closeEnough * *nearest)
        return std::nullopt;
    return Distance{*nearest};
}

std::optional<Distance> distanceOf(const Workout &workout)
{
    const auto active = std::count_if(workout.lengths.begin(), workout.lengths.end(), isActive);
    if (active > 0 && workout.poolLength)
        return *workout.poolLength * double(active);
    for (auto sample = workout.samples.rbegin(); sample != workout.samples.rend(); ++sample) {
        if (const auto distance = sample->distance())
            return distance;
    }
    return std::nullopt;
}

// Some watches write the lengths behind all records: a file cut off has distances that grow by a pool length alone.
void inferLengths(Workout &workout)
{
    auto inferred = lengthsFromSamples(workout.samples, workout.poolLength, workout.start);
    if (!inferred)
        return;
    workout.lengths = std::move(inferred->lengths);
    workout.poolLength = inferred->poolLength;
    workout.warnings.push_back({.code = WarningCode::LengthsInferred, .count = inferred->activeCount});
}

} // namespace

void rebuildSummary(Workout &workout, const std::vector<FitLength> &lengths)
{
    Instant end = workout.start;
    for (const Length &length : workout.lengths)
        end = std::max(end, length.start + length.elapsed);
    for (const Lap &lap : workout.laps)
        end = std::max(end, lap.start + lap.elapsed);
    if (!workout.samples.empty())
        end = std::max(end, workout.samples.back().time());
    workout.elapsed = end - workout.start;
    Duration stopped{};
    for (const TimerStop &stop : workout.stops)
        stopped += stop.end - stop.start;
    workout.timer = std::max(Duration{}, *workout.elapsed - stopped);
    if (workout.environment == Environment::Pool) {
        workout.poolLength = poolLengthByLaps(workout);
        if (!workout.poolLength)
            workout.poolLength = poolLengthBySpeeds(lengths);
        if (workout.lengths.empty())
            inferLengths(workout);
    }
    workout.distance = distanceOf(workout);
    workout.warnings.push_back({.code = WarningCode::SummaryRebuilt});
}

} // namespace lengthwise
