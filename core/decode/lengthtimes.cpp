#include "core/decode/lengthtimes.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double shareOfAgreeingSamples = 0.9; ///< within a step: one odd sample at its edge is no other speed
constexpr double shareOfMeanSteps = 0.9;       ///< steps whose samples agree
constexpr double shareOfPunctualSteps = 0.95;
constexpr double loneSpeedTolerance = 0.15; ///< median difference from the step's time, where a step has one sample
constexpr double coarseSpeed = 0.1;         ///< m/s; at 1 m/s in steps of it a length is known to 10 %
constexpr Duration clockTolerance{2000};    ///< two instants, each rounded to a second
constexpr Duration shortestStop{5000};
constexpr Duration longestGapWatched{3000}; ///< between samples that are to show a stop

Duration perLength(const LengthStep &length)
{
    return (length.step.end - length.step.start) / length.count;
}

bool moves(const Sample &sample)
{
    const auto speed = sample.speed();
    return speed && speed->metresPerSecond > 0.0;
}

struct CommonSpeed {
    double metresPerSecond = 0.0;
    std::size_t samples = 0;
};

/// The speed that the moving samples of a step agree on.
std::optional<CommonSpeed> commonSpeed(std::span<const Sample> samples)
{
    double candidate = 0.0;
    std::int64_t lead = 0;
    for (const Sample &sample : samples) {
        if (!moves(sample))
            continue;
        const double speed = sample.speed()->metresPerSecond;
        if (lead == 0)
            candidate = speed;
        lead += speed == candidate ? 1 : -1;
    }
    std::size_t agreeing = 0;
    std::size_t moving = 0;
    for (const Sample &sample : samples) {
        moving += moves(sample) ? 1 : 0;
        agreeing += moves(sample) && sample.speed()->metresPerSecond == candidate ? 1 : 0;
    }
    if (agreeing == 0 || double(agreeing) < shareOfAgreeingSamples * double(moving))
        return std::nullopt;
    return CommonSpeed{candidate, moving};
}

bool isCoarse(double speed)
{
    const double steps = speed / coarseSpeed;
    return std::abs(steps - std::round(steps)) < 1e-6;
}

/// The durations of the lengths of each step by its mean speed, or nothing where speeds are no means.
std::optional<std::vector<Duration>> durationsFromSpeeds(
    std::span<const Sample> samples, const std::vector<LengthStep> &steps, Distance pool)
{
    std::vector<Duration> durations;
    std::vector<double> loneDifferences;
    std::size_t means = 0;
    std::size_t coarse = 0;
    for (const LengthStep &length : steps) {
        const auto speed =
            commonSpeed(samples.subspan(length.step.firstSample, length.step.endSample - length.step.firstSample));
        Duration duration = perLength(length);
        if (speed) {
            duration = Duration(std::llround(pool.metres / speed->metresPerSecond * 1000.0));
            ++means;
            coarse += isCoarse(speed->metresPerSecond) ? 1 : 0;
            if (speed->samples == 1)
                loneDifferences.push_back(std::abs(Seconds(duration) / Seconds(perLength(length)) - 1.0));
        }
        durations.push_back(duration);
    }
    if (double(means) < shareOfMeanSteps * double(steps.size()) || coarse * 2 > means)
        return std::nullopt;
    // a single sample agrees with itself: then the times have to bear it out
    if (loneDifferences.size() * 2 > means) {
        const auto middle = loneDifferences.begin() + std::ptrdiff_t(loneDifferences.size() / 2);
        std::nth_element(loneDifferences.begin(), middle, loneDifferences.end());
        if (*middle > loneSpeedTolerance)
            return std::nullopt;
    }
    return durations;
}

/// What the recording as a whole shows of stillness.
struct StillSigns {
    bool speedIsUsual = false;
    bool rateIsUsual = false;
};

bool isStill(const Sample &sample, StillSigns signs)
{
    const auto speed = sample.speed();
    const auto rate = sample.strokeRate();
    return (speed ? speed->metresPerSecond == 0.0 : signs.speedIsUsual)
        || (rate ? rate->perMinute == 0.0 : signs.rateIsUsual);
}

/// The first five seconds or more without a move. A gap in the recording belongs to the stop that follows it: devices
/// stop writing when they see no move.
std::optional<TimeSpan> firstStop(std::span<const Sample> samples, StillSigns signs)
{
    std::optional<TimeSpan> stop;
    for (std::size_t at = 0; at + 1 < samples.size(); ++at) {
        const bool gap = samples[at + 1].time() - samples[at].time() > longestGapWatched;
        if (isStill(samples[gap ? at + 1 : at], signs)) {
            if (!stop)
                stop = TimeSpan{.start = samples[at].time()};
            stop->end = samples[at + 1].time();
            continue;
        }
        if (stop && stop->end - stop->start >= shortestStop)
            return stop;
        stop.reset();
    }
    if (stop && stop->end - stop->start >= shortestStop)
        return stop;
    return std::nullopt;
}

/// Sampled often enough to see a stop.
bool isDense(std::span<const Sample> samples)
{
    std::size_t close = 0;
    for (std::size_t at = 1; at < samples.size(); ++at)
        close += samples[at].time() - samples[at - 1].time() <= longestGapWatched ? 1 : 0;
    return close * 2 > samples.size();
}

template<class Has>
bool isUsual(std::span<const Sample> samples, Has has)
{
    return std::size_t(std::count_if(samples.begin(), samples.end(), has)) * 2 > samples.size();
}

Duration medianLength(const std::vector<LengthStep> &steps)
{
    std::vector<Duration> times;
    for (const LengthStep &length : steps)
        times.push_back(perLength(length));
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

std::optional<std::vector<TimeSpan>> timesFromSpeeds(
    std::span<const Sample> samples, const std::vector<LengthStep> &steps, Distance poolLength)
{
    const auto durations = durationsFromSpeeds(samples, steps, poolLength);
    if (!durations)
        return std::nullopt;
    std::vector<TimeSpan> times;
    std::size_t punctual = 0;
    Instant latestEnd = Instant::max();
    for (std::size_t at = steps.size(); at-- > 0;) {
        const Instant shown = steps[at].step.end;
        // a length is shown when it is over, and before the next one is
        if (latestEnd == Instant::max() || shown - std::min(shown, latestEnd) <= (*durations)[at] + clockTolerance)
            ++punctual;
        Instant end = std::min(shown, latestEnd);
        for (int length = 0; length < steps[at].count; ++length) {
            times.push_back({end - (*durations)[at], end});
            end = times.back().start;
        }
        latestEnd = end;
    }
    const bool startsTooEarly = times.back().start < steps.front().step.start - clockTolerance;
    if (startsTooEarly || double(punctual) < shareOfPunctualSteps * double(steps.size()))
        return std::nullopt;
    std::reverse(times.begin(), times.end());
    return times;
}

std::vector<TimeSpan> timesFromSteps(std::span<const Sample> samples, const std::vector<LengthStep> &steps)
{
    const StillSigns signs{
        .speedIsUsual = isUsual(samples, [](const Sample &sample) { return sample.speed().has_value(); }),
        .rateIsUsual = isUsual(samples, [](const Sample &sample) { return sample.strokeRate().has_value(); }),
    };
    const bool canSeeStops = isDense(samples);
    const Duration earliest = medianLength(steps) / 2;
    std::vector<TimeSpan> times;
    for (const LengthStep &length : steps) {
        const DistanceStep &step = length.step;
        Instant start = step.start;
        // the sample that showed the step before is where a gap may begin
        const std::size_t first = step.firstSample - (step.firstSample > 0 ? 1 : 0);
        const auto stop = canSeeStops ? firstStop(samples.subspan(first, step.endSample - first), signs) : std::nullopt;
        if (stop && stop->start - step.start <= earliest && stop->end + shortestTime(step) <= step.end) {
            if (!times.empty() && times.back().end == step.start)
                times.back().end = std::max(step.start, stop->start);
            start = stop->end;
        }
        const Duration each = (step.end - start) / length.count;
        for (int part = 0; part < length.count; ++part)
            times.push_back({start + each * part, part + 1 == length.count ? step.end : start + each * (part + 1)});
    }
    return times;
}

} // namespace lengthwise
