#pragma once

#include "core/model/workoutrow.h"

namespace lengthwise {

/// One stored swim as progress over years looks at it: what its rows hold, without words and picture.
struct SwimHistory {
    SwimId measured; ///< names the swim
    Environment environment = Environment::Pool;
    Instant start{};
    std::optional<std::chrono::minutes> utcOffset;
    PoolUnit unit = PoolUnit::Metres;
    std::optional<Distance> poolLength;
    std::optional<Distance> distance;
    std::optional<Seconds> active;
    std::optional<int> effort; ///< 1 to 10, perceived
    int corrections = 0;       ///< edits that apply to the measurements
    std::vector<StrokeShare> strokes;
    std::vector<BestEffort> bests; ///< by stroke, then distance
    std::vector<HistogramBin> speeds;
    std::vector<HistogramBin> heartRates;
    SwimFigures figures;

    bool operator==(const SwimHistory &) const = default;
};

} // namespace lengthwise
