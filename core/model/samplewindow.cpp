#include "core/model/samplewindow.h"

#include <algorithm>
#include <span>

namespace lengthwise {

namespace {
using namespace std::chrono_literals;

std::span<const Sample> window(const std::vector<Sample> &samples, Instant begin, Instant end)
{
    const auto before = [](const Sample &sample, Instant at) { return sample.time() < at; };
    const auto first = std::lower_bound(samples.begin(), samples.end(), begin, before);
    const auto last = std::lower_bound(first, samples.end(), std::max(begin, end), before);
    return {first, last};
}

class Mean
{
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    std::optional<double> value() const { return m_count ? std::optional(m_sum / m_count) : std::nullopt; }

private:
    double m_sum = 0;
    int m_count = 0;
};
} // namespace

std::optional<HeartRate> meanHeartRate(const std::vector<Sample> &samples, Instant begin, Instant end)
{
    Mean mean;
    for (const Sample &sample : window(samples, begin, end)) {
        if (const auto rate = sample.heartRate(); rate && rate->beatsPerMinute > 0)
            mean.add(rate->beatsPerMinute);
    }
    if (const auto value = mean.value())
        return HeartRate{*value};
    return std::nullopt;
}

std::optional<StrokeRate> meanStrokeRate(const std::vector<Sample> &samples, Instant begin, Instant end)
{
    Mean mean;
    for (const Sample &sample : window(samples, begin, end)) {
        if (const auto rate = sample.strokeRate(); rate && rate->perMinute > 0)
            mean.add(rate->perMinute);
    }
    if (const auto value = mean.value())
        return StrokeRate{*value};
    return std::nullopt;
}

std::optional<HeartRate> heartRateAt(const std::vector<Sample> &samples, Instant at)
{
    const auto recent = window(samples, at - 10s, at + 1ms);
    for (auto sample = recent.rbegin(); sample != recent.rend(); ++sample) {
        if (const auto rate = sample->heartRate(); rate && rate->beatsPerMinute > 0)
            return rate;
    }
    return std::nullopt;
}

} // namespace lengthwise
