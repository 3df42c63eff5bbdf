#include "core/analysis/histograms.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/openwater.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

/// Counts in bins of whole numbers; what lies outside is no swimming and falls away.
template<std::size_t Size>
class Bins
{
public:
    void add(double bin, double seconds)
    {
        if (bin > -.5 && bin < double(Size) - .5 && seconds > 0)
            m_seconds[std::size_t(std::lround(bin))] += seconds;
    }

    std::vector<HistogramBin> filled() const
    {
        std::vector<HistogramBin> bins;
        for (std::size_t i = 0; i < Size; ++i) {
            if (m_seconds[i] > 0)
                bins.push_back({int(i), m_seconds[i]});
        }
        return bins;
    }

private:
    std::array<double, Size> m_seconds{};
};

constexpr double binsPerSpeed = 100; // a bin: 0.01 m/s
constexpr auto speedBins = std::size_t(thresholds::bests.fastest * binsPerSpeed) + 1;
using SpeedBins = Bins<speedBins>;

/// A length with the parts that the watch split from it.
void addLengths(SpeedBins &bins, const Interval &interval, double pool)
{
    const std::size_t count = interval.times.size();
    for (std::size_t i = 0; i < count;) {
        const int crossings = std::max(interval.crossings[i], 1);
        double time = interval.times[i].count();
        for (++i; i < count && interval.crossings[i] == 0; ++i)
            time += interval.times[i].count();
        if (time > 0)
            bins.add(binsPerSpeed * pool * crossings / time, time);
    }
}

} // namespace

std::vector<HistogramBin> speedHistogram(const Workout &workout, const std::vector<Interval> &intervals)
{
    SpeedBins bins;
    if (!intervals.empty()) {
        const double pool = usablePoolLength(workout).value_or(Distance{}).metres;
        for (const Interval &interval : intervals)
            addLengths(bins, interval, pool);
    } else if (workout.lengths.empty()) {
        for (const Split &split : splitsOf(workout, unitOf(workout) * 25)) {
            const double time = split.time.count();
            if (time > 0)
                bins.add(binsPerSpeed * split.distance.metres / time, time);
        }
    }
    return bins.filled();
}

std::vector<HistogramBin> heartRateHistogram(const Workout &workout)
{
    constexpr std::size_t rates = 256;
    Bins<rates> bins;
    std::optional<std::pair<double, double>> last; // rate, time
    const auto close = [&](double seconds) {
        if (last)
            bins.add(last->first, std::clamp(seconds, 0.0, thresholds::openWater.heartRateHold));
    };
    for (const Sample &sample : workout.samples) {
        const std::optional<HeartRate> rate = sample.heartRate();
        if (!rate || !(rate->beatsPerMinute > 0))
            continue;
        const double time = secondsOf(sample.time());
        if (last)
            close(time - last->second);
        last = {rate->beatsPerMinute, time};
    }
    close(1); // nothing says how long the last one stood
    return bins.filled();
}

} // namespace lengthwise
