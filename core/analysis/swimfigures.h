#pragma once

#include "core/analysis/swimanalysis.h"

#include <vector>

namespace lengthwise {

/// One set or single interval: how far, how fast.
struct PacedStretch {
    Distance distance{};
    Speed speed{};
    bool operator==(const PacedStretch &) const = default;
};

/// What type, score and load of a swim are worked out from, besides the swimmer's CSS. Small enough to be kept of every
/// swim. Absent as in Metrics.
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
    std::vector<PacedStretch> stretches;
    int quality = 100;

    bool operator==(const SwimFigures &) const = default;
};

/// Pure; any thread.
SwimFigures figuresOf(const Workout &workout, const SwimAnalysis &analysis);

} // namespace lengthwise
