#include "core/decode/lengthsfromsamples.h"

#include "core/decode/distancesteps.h"
#include "core/decode/lengthtimes.h"

namespace lengthwise {

namespace {

constexpr std::size_t mostLengths = 20'000; ///< 400 km: more is no swim but a broken distance
constexpr Duration shortestRest{5000};      ///< a shorter pause is a turn

Length inferredLength(TimeSpan span, LengthType type)
{
    return {.start = span.start, .elapsed = span.end - span.start, .type = type, .inferred = true};
}

/// Lengths in order with a rest wherever at least five seconds lie between two.
std::vector<Length> withRests(const std::vector<TimeSpan> &active)
{
    std::vector<Length> lengths;
    lengths.reserve(active.size());
    for (std::size_t at = 0; at < active.size(); ++at) {
        if (at > 0 && active[at].start - active[at - 1].end >= shortestRest)
            lengths.push_back(inferredLength({active[at - 1].end, active[at].start}, LengthType::Rest));
        lengths.push_back(inferredLength(active[at], LengthType::Active));
    }
    return lengths;
}

} // namespace

bool isPlausiblePoolLength(Distance length)
{
    return length.metres >= 10.0 && length.metres <= 150.0;
}

std::optional<InferredLengths> lengthsFromSamples(
    std::span<const Sample> samples, std::optional<Distance> poolLength, std::optional<Instant> start)
{
    if (samples.empty())
        return std::nullopt;
    const std::vector<DistanceStep> steps = distanceSteps(samples, start.value_or(samples.front().time()));
    const auto pool = poolLength ? poolLength : poolLengthOf(steps);
    if (!pool || !isPlausiblePoolLength(*pool))
        return std::nullopt;
    const auto stretches = wholeLengths(steps, *pool);
    if (!stretches)
        return std::nullopt;
    std::size_t count = 0;
    for (const LengthStep &stretch : *stretches)
        count += std::size_t(stretch.count);
    if (count == 0 || count > mostLengths)
        return std::nullopt;
    auto active = timesFromSpeeds(samples, *stretches, *pool);
    if (!active)
        active = timesFromSteps(samples, *stretches);
    return InferredLengths{.poolLength = *pool,
        .poolLengthInferred = !poolLength,
        .lengths = withRests(*active),
        .activeCount = int(count)};
}

} // namespace lengthwise
