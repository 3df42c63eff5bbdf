#include "core/decode/distancesteps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

/// Pools that exist: metres, and yards in metres (25, 50, 20, 33 1/3).
constexpr std::array pools{25.0, 50.0, 20.0, 100.0 / 3.0, 22.86, 45.72, 18.288, 30.48, 15.0, 18.0, 50.0 / 3.0, 30.0};
constexpr std::size_t fewestSteps = 4;
/// Distances written as whole metres put a step up to 0.86 m off (22.86 m: 23, 46, 69, 91).
constexpr double tolerance = 0.9;         ///< m, per step
constexpr double meanTolerance = 0.45;    ///< m, over all steps, where the pool is to be found
constexpr double fastest = 3.0;           ///< m/s; the fastest 50 m ever swum is at 2.4
constexpr double shareToFindPool = 0.95;  ///< of the steps are whole lengths of the pool
constexpr double shareOfKnownPool = 0.90; ///< the same where the pool is known
constexpr int mostAtOnce = 200;           ///< lengths in one step

/// Lengths in a step; 0 where it is not made of whole ones.
int lengthsIn(const DistanceStep &step, double pool)
{
    const double count = std::floor(step.metres / pool + 0.5);
    if (count < 1.0 || count > mostAtOnce || std::abs(step.metres - count * pool) > tolerance)
        return 0;
    return int(count);
}

/// How far the steps are off on average where they are lengths of this pool; nothing where they are not.
std::optional<double> meanResidual(const std::vector<DistanceStep> &steps, double pool)
{
    double sum = 0.0;
    std::size_t single = 0;
    std::size_t odd = 0;
    for (const DistanceStep &step : steps) {
        const int count = lengthsIn(step, pool);
        odd += count > 0 ? 0 : 1;
        if (double(steps.size() - odd) < shareToFindPool * double(steps.size()))
            return std::nullopt; // of a day of open water the first minutes tell
        single += count == 1 ? 1 : 0;
        sum += count > 0 ? std::abs(step.metres - count * pool) : 0.0;
    }
    const double mean = sum / double(steps.size() - odd);
    if (single * 2 <= steps.size() || mean > meanTolerance)
        return std::nullopt;
    return mean;
}

} // namespace

Duration shortestTime(const DistanceStep &step)
{
    return Duration(std::llround(step.metres / fastest * 1000.0));
}

std::vector<DistanceStep> distanceSteps(std::span<const Sample> samples, Instant start)
{
    std::vector<DistanceStep> steps;
    double reached = 0.0;
    // 0 m written down at the first sample: counting starts there, whenever the watch was started
    const bool startsAtZero = !samples.empty() && samples.front().distance() == Distance{0.0};
    Instant since = startsAtZero ? std::max(start, samples.front().time()) : start;
    std::size_t first = 0;
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const auto distance = samples[at].distance();
        if (!distance || distance->metres <= reached)
            continue;
        const Instant now = samples[at].time();
        if (now <= since && !steps.empty())
            continue; // two in one instant: the next moment shows both
        if (now > since)
            steps.push_back({since, now, first, at + 1, distance->metres - reached});
        reached = distance->metres;
        since = std::max(since, now);
        first = at + 1;
    }
    return steps;
}

std::optional<Distance> poolLengthOf(const std::vector<DistanceStep> &steps)
{
    if (steps.size() < fewestSteps)
        return std::nullopt;
    std::optional<double> best;
    std::optional<double> bestResidual;
    for (const double pool : pools) {
        const auto residual = meanResidual(steps, pool);
        if (residual && (!bestResidual || *residual < *bestResidual)) {
            best = pool;
            bestResidual = residual;
        }
    }
    return best ? std::optional(Distance{*best}) : std::nullopt;
}

std::optional<std::vector<LengthStep>> wholeLengths(const std::vector<DistanceStep> &steps, Distance poolLength)
{
    std::vector<LengthStep> whole;
    for (const DistanceStep &step : steps) {
        const int count = lengthsIn(step, poolLength.metres);
        if (count > 0 && step.end - step.start >= shortestTime(step))
            whole.push_back({step, count});
    }
    if (whole.empty() || double(whole.size()) < shareOfKnownPool * double(steps.size()))
        return std::nullopt;
    return whole;
}

} // namespace lengthwise
