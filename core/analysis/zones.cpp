#include "core/analysis/zones.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lengthwise {

std::optional<PaceZoneTimes> paceZoneTimes(std::span<const HistogramBin> speeds, Speed css, const PaceBorders &borders)
{
    constexpr double speedPerBin = .01;
    static_assert(std::tuple_size_v<PaceBorders> + 1 == std::tuple_size_v<PaceZoneTimes>);
    if (speeds.empty() || !(css.metresPerSecond > 0))
        return {};
    PaceZoneTimes times{};
    for (const HistogramBin &bin : speeds) {
        double from = bin.bin - .5;
        for (std::size_t zone = 0; zone < times.size(); ++zone) {
            const double border = zone < borders.size() ? borders[zone] * css.metresPerSecond / speedPerBin
                                                        : std::numeric_limits<double>::infinity();
            const double to = std::clamp(border, from, bin.bin + .5);
            times[zone] += Seconds(bin.seconds * (to - from));
            from = to;
        }
    }
    return times;
}

std::optional<HeartRateZoneTimes> heartRateZoneTimes(std::span<const HistogramBin> heartRates, HeartRate maximum)
{
    constexpr auto &borders = thresholds::zones.heartRateBorders;
    static_assert(borders.size() + 1 == std::tuple_size_v<HeartRateZoneTimes>);
    if (heartRates.empty() || !(maximum.beatsPerMinute > 0))
        return {};
    HeartRateZoneTimes times{};
    for (const HistogramBin &bin : heartRates) {
        const double percent = 100.0 * bin.bin / maximum.beatsPerMinute;
        const auto above = std::upper_bound(borders.begin(), borders.end(), percent);
        times[std::size_t(above - borders.begin())] += Seconds(bin.seconds);
    }
    return times;
}

} // namespace lengthwise
