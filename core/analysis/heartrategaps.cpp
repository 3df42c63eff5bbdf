#include "core/analysis/heartrategaps.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>

namespace lengthwise {

namespace {

struct Span {
    double from = 0;
    double to = 0;
};

/// First to last active moment; of a swim without lengths all that was recorded.
Span swimOf(const Workout &workout, const std::vector<ActiveLength> &active)
{
    if (!active.empty())
        return {active.front().start, active.back().end()};
    const double start = secondsOf(workout.start);
    return {start, start + secondsOf(workout.elapsed.value_or(Duration()))};
}

/// How long the watch stood still in spans that are asked for in rising order.
class Stops
{
public:
    explicit Stops(const Workout &workout)
        : m_stops(workout.stops)
    {
        std::ranges::sort(m_stops, {}, &TimerStop::start);
    }

    double within(Span span)
    {
        while (m_next < m_stops.size() && secondsOf(m_stops[m_next].end) <= span.from)
            ++m_next;
        double stopped = 0;
        for (std::size_t i = m_next; i < m_stops.size() && secondsOf(m_stops[i].start) < span.to; ++i) {
            const double from = std::max(span.from, secondsOf(m_stops[i].start));
            stopped += std::max(0.0, std::min(span.to, secondsOf(m_stops[i].end)) - from);
        }
        return stopped;
    }

private:
    std::vector<TimerStop> m_stops;
    std::size_t m_next = 0;
};

double usualStep(const std::vector<Sample> &samples)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double step = secondsOf(samples[i].time()) - secondsOf(samples[i - 1].time());
        if (step > 0)
            steps.push_back(step);
    }
    return medianOf(std::move(steps)).value_or(0);
}

/// Moments with a heart rate, with both ends of the swim around them.
std::vector<double> momentsOf(const Workout &workout, Span swim)
{
    std::vector<double> moments;
    moments.reserve(workout.samples.size() + 2);
    moments.push_back(swim.from);
    for (const Sample &sample : workout.samples) {
        const double time = secondsOf(sample.time());
        const std::optional<HeartRate> rate = sample.heartRate();
        if (rate && rate->beatsPerMinute > 0 && time >= swim.from && time <= swim.to)
            moments.push_back(time);
    }
    moments.push_back(swim.to);
    return moments;
}

} // namespace

std::optional<HeartRateGaps> heartRateGaps(const Workout &workout)
{
    const std::vector<ActiveLength> active = activeLengthsOf(workout);
    const Span swim = swimOf(workout, active);
    const std::vector<double> moments = momentsOf(workout, swim);
    const double ran = swim.to - swim.from - Stops(workout).within(swim);
    if (moments.size() == 2 || !(ran > 0))
        return std::nullopt;
    HeartRateGaps gaps;
    const auto isGap = [](double from, double to) { return to - from > thresholds::quality.heartRateHold; };
    if (std::ranges::adjacent_find(moments, isGap) == moments.end())
        return gaps; // most swims: the usual step need not be known
    const double holds =
        std::max(thresholds::quality.heartRateHold, thresholds::quality.heartRateSteps * usualStep(workout.samples));
    Stops stops(workout);
    double open = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < moments.size(); ++i) {
        const Span gap{moments[i], moments[i + 1]};
        const double length = gap.to - gap.from;
        if (length <= holds || length - stops.within(gap) <= holds)
            continue;
        open += length - stops.within(gap) - (i > 0 ? holds : 0);
        while (next < active.size() && active[next].start < gap.from)
            ++next;
        for (; next < active.size() && active[next].end() <= gap.to; ++next)
            gaps.lengths.push_back(next);
    }
    gaps.percent = std::clamp(100 * open / ran, 0.0, 100.0);
    return gaps;
}

} // namespace lengthwise
