#pragma once

#include "core/base/error.h"
#include "core/model/sample.h"
#include "core/model/stroke.h"
#include "core/model/units.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

enum class Environment { Pool, OpenWater };
enum class LengthType { Active, Rest };

/// One crossing of the pool, or a rest that the device recorded between two of them.
/// Order is the recording's own (message index); start times may overlap or repeat and are not a clean clock.
struct Length {
    Instant start{};
    Duration elapsed{};            ///< the length's own duration; what analysis counts with
    std::optional<Duration> timer; ///< without watch stops
    LengthType type = LengthType::Active;
    Stroke stroke = Stroke::Unknown; ///< Unknown on a rest
    std::optional<int> strokes;      ///< as counted; absent where the source counts none or says 0 on an active length
    bool inferred = false;           ///< worked out from distance steps, not recorded

    bool operator==(const Length &) const = default;
};

/// A stretch marked by a button or by the device, as recorded.
struct Lap {
    Instant start{};
    Duration elapsed{};
    std::optional<Duration> timer;
    std::optional<Distance> distance; ///< 0 m marks a rest lap
    std::optional<int> firstLength;   ///< index into Workout::lengths; absent where the device does not say
    std::optional<int> lengthCount;   ///< active and rest lengths from firstLength on
    Stroke stroke = Stroke::Unknown;
    std::optional<int> strokes;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> maximumHeartRate;

    bool operator==(const Lap &) const = default;
};

/// The watch was stopped from start to end.
struct TimerStop {
    Instant start{};
    Instant end{};
    bool operator==(const TimerStop &) const = default;
};

/// One swim as recorded: values only, nothing computed but what the decoder had to infer (and marked so).
struct Workout {
    Environment environment = Environment::Pool;
    Instant start{};
    std::optional<std::chrono::minutes> utcOffset; ///< local time minus UTC, where the file says it
    std::optional<Duration> elapsed;               ///< recorded, stops included
    std::optional<Duration> timer;                 ///< recorded, stops left out
    std::optional<Distance> distance;              ///< recorded
    std::optional<Distance> poolLength;            ///< absent in open water and where not known
    PoolUnit poolUnit = PoolUnit::Metres;
    std::optional<int> strokes;                  ///< recorded total
    std::optional<HeartRate> averageHeartRate;   ///< recorded
    std::optional<HeartRate> maximumHeartRate;   ///< recorded
    std::optional<StrokeRate> averageStrokeRate; ///< recorded
    QString device;                              ///< "Garmin Swim 2"; empty: not known
    QString sourceFormat;                        ///< "FIT", "CSV"

    std::vector<Length> lengths;
    std::vector<Lap> laps;
    std::vector<TimerStop> stops;
    std::vector<Sample> samples; ///< in time order, heart rate of separate messages merged in
    std::vector<Warning> warnings;

    bool operator==(const Workout &) const = default;
};

} // namespace lengthwise
