#pragma once

#include "core/model/workoutrow.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// What a swim's load was worked out from, best first.
enum class LoadBasis { Speed, HeartRate, Effort };

/// How hard a swim was: 100 is an hour at critical swim speed. Rest does not count.
struct SwimLoad {
    double points = 0;
    LoadBasis basis = LoadBasis::Speed;
    bool operator==(const SwimLoad &) const = default;
};

/// What is known of one swim. Distance and active time are the whole swim's, drills and kick included: those are slow,
/// so a swim of them has less load than it felt like.
struct LoadFacts {
    std::optional<Seconds> active;
    std::optional<Distance> distance;
    std::optional<Speed> css; ///< at the swim's date
    std::optional<HeartRate> maximumHeartRate;
    std::vector<HistogramBin> heartRates; ///< 1/min
    std::optional<int> effort;            ///< perceived, 1 to 10
};

/// By speed: 100 x hours x (active speed / CSS)^3 (ANALYSIS section 5, after McGregor's s-TSS), unless the swim is
/// faster than anybody swims (2.2 m/s, 1.5 x CSS). Else by heart rate: the mean points per hour of the zones it lay in
/// x hours; needs heart rate for half of the active time. Else by effort: points per hour x hours. Both tables are
/// Friel's (FIELD section 4). Absent without active time, or where none of the three is known. Pure; any thread.
std::optional<SwimLoad> swimLoad(const LoadFacts &facts);

} // namespace lengthwise
