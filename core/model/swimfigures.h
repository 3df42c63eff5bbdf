#pragma once

#include "core/model/units.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// One set or single interval: how far, how fast.
struct PacedStretch {
    Distance distance{};
    Speed speed{};
    bool operator==(const PacedStretch &) const = default;
};

/// A freestyle effort of 2 to 20 min from rest in a pool: what critical swim speed may be worked out from.
struct LongEffort {
    int distance = 0;  ///< nominal, in the pool's unit
    Distance length{}; ///< the same in metres
    Seconds time{};
    bool repeated = false; ///< one of several equal repeats
    bool operator==(const LongEffort &) const = default;
};

/// What type and score of a swim, and the swimmer's critical swim speed, are worked out from: what one swim tells,
/// small enough to be kept of every swim. Absent: not known. Percent of time are of the elapsed time.
struct SwimFigures {
    std::optional<Distance> distance;
    std::optional<int> lengthCount; ///< active lengths; absent where the recording has none (open water)
    std::optional<Speed> speed;     ///< mean active speed
    std::optional<double> restPercent;
    std::optional<double> restOutsideSetsPercent;
    std::optional<double> setSpeedCvPercent;
    std::optional<double> strokeRateCvPercent;
    std::optional<double> strokeRateDropPerMinute;
    std::optional<int> speedGears;
    double gearShare = 0;      ///< of the distance, 0 to 1
    double techniqueShare = 0; ///< drill and kick, of the distance
    double setShare = 0;       ///< in sets, blocks and pyramids, of the distance
    int quality = 100;         ///< 0 to 100
    std::vector<PacedStretch> stretches;
    std::vector<LongEffort> efforts; ///< by distance

    bool operator==(const SwimFigures &) const = default;
};

} // namespace lengthwise
