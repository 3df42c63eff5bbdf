#include "core/analysis/load.h"

#include "core/analysis/thresholds.h"
#include "core/analysis/zones.h"
#include "core/model/csstest.h"

#include <cmath>

namespace lengthwise {

namespace {

/// Points per hour.
std::optional<double> rateBySpeed(const LoadFacts &facts)
{
    if (!facts.distance || !facts.css || !(facts.distance->metres > 0) || !(facts.css->metresPerSecond > 0))
        return {};
    const double speed = facts.distance->metres / facts.active->count();
    const double share = speed / facts.css->metresPerSecond;
    if (speed > csstest::fastest.metresPerSecond || share > thresholds::load.fastest)
        return {}; // cubed, one broken recording would swamp the loads of weeks
    return thresholds::load.atCss * std::pow(share, 3);
}

std::optional<double> rateByHeartRate(const LoadFacts &facts)
{
    if (!facts.maximumHeartRate)
        return {};
    const std::optional<HeartRateZoneTimes> times = heartRateZoneTimes(facts.heartRates, *facts.maximumHeartRate);
    if (!times)
        return {};
    constexpr auto &perHour = thresholds::load.perHourByHeartRate;
    static_assert(perHour.size() == std::tuple_size_v<HeartRateZoneTimes>);
    double seconds = 0;
    double weighted = 0;
    for (std::size_t zone = 0; zone < perHour.size(); ++zone) {
        seconds += (*times)[zone].count();
        weighted += (*times)[zone].count() * perHour[zone];
    }
    if (!(seconds >= thresholds::load.leastHeartRate * facts.active->count()))
        return {};
    return weighted / seconds;
}

std::optional<double> rateByEffort(const LoadFacts &facts)
{
    constexpr auto &perHour = thresholds::load.perHourByEffort;
    if (!facts.effort || *facts.effort < 1 || std::size_t(*facts.effort) > perHour.size())
        return {};
    return perHour[std::size_t(*facts.effort) - 1];
}

} // namespace

std::optional<SwimLoad> swimLoad(const LoadFacts &facts)
{
    if (!facts.active || !(facts.active->count() > 0))
        return {};
    const double hours = *facts.active / std::chrono::hours(1);
    if (const auto rate = rateBySpeed(facts))
        return SwimLoad{*rate * hours, LoadBasis::Speed};
    if (const auto rate = rateByHeartRate(facts))
        return SwimLoad{*rate * hours, LoadBasis::HeartRate};
    if (const auto rate = rateByEffort(facts))
        return SwimLoad{*rate * hours, LoadBasis::Effort};
    return {};
}

} // namespace lengthwise
