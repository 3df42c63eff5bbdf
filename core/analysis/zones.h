#pragma once

#include "core/analysis/thresholds.h"
#include "core/model/athletesettings.h"
#include "core/model/workoutrow.h"

#include <array>
#include <optional>
#include <span>

namespace lengthwise {

/// Six pace zones by share of critical swim speed, each from its border up to the next one's; slowest first.
enum class PaceZone { Recovery, Endurance, Tempo, Threshold, Vo2max, Sprint };
/// Five zones by share of maximum heart rate, and what lies below the first of them.
enum class HeartRateZone { Below, First, Second, Third, Fourth, Fifth };

/// Seconds in each zone, in the order of the enumeration; 0 s where nothing was swum in it.
using PaceZoneTimes = std::array<Seconds, 6>;
using HeartRateZoneTimes = std::array<Seconds, 6>;

/// Active seconds by pace zone from a speed histogram (bins of 0.01 m/s). A bin that a border runs through is shared
/// out as if its speeds were spread evenly, so a CSS that moves by a hair moves no whole bin. Absent where there are
/// no bins or css is not above 0. Borders: ANALYSIS section 5, unless the swimmer set others. Pure; any thread.
std::optional<PaceZoneTimes> paceZoneTimes(
    std::span<const HistogramBin> speeds, Speed css, const PaceBorders &borders = thresholds::zones.paceBorders);

/// Seconds by heart-rate zone (bins of 1/min); a rate on a border belongs to the zone above it. Absent where there are
/// no bins or maximum is not above 0. Borders 50, 60, 70, 80, 90 % (Edwards 1993, the five zones that watches set out
/// with). Pure; any thread.
std::optional<HeartRateZoneTimes> heartRateZoneTimes(std::span<const HistogramBin> heartRates, HeartRate maximum);

} // namespace lengthwise
