#pragma once

#include "core/model/stroke.h"
#include "core/model/units.h"
#include "core/report/workoutreport.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// What the read-out of a chart says about one bar, in the swimmer's units, translated.
/// Shown in this order: "27:43  length 59 · set 3, repeat 7 · Free 22.3 s · 18 strokes · SWOLF 40.3".
struct BarReadout {
    QString time;    ///< "27:43", accent
    QString place;   ///< "length 59 · set 3, repeat 7"
    QString swum;    ///< "Free 22.3 s", semibold
    QString strokes; ///< "18 strokes · SWOLF 40.3"; empty where not known
    bool operator==(const BarReadout &) const = default;
};

/// One length (pool) or split (open water). Times in seconds since the first active start.
struct ChartBar {
    double start = 0;
    double end = 0;
    double speed = 0;                        ///< m/s
    double pacePer100 = 0;                   ///< s per 100 of the pool's unit
    std::optional<double> strokeRate;        ///< strokes/min
    std::optional<double> distancePerStroke; ///< m (yd in a yard pool)
    Stroke stroke = Stroke::Unknown;
    std::size_t set = 0; ///< index into SwimChart::brackets
    int repeat = 0;
    bool inferred = false;
    BarReadout readout;
    bool operator==(const ChartBar &) const = default;
};

/// One set beneath the bars.
struct ChartBracket {
    double start = 0;
    double end = 0;
    QString notation; ///< "10 x 100 Fr @ 1:45"; with "≈" where there is doubt
    QString mean;     ///< "1:28.8 mean" or "1:34.1 /100"
    int number = 0;   ///< 1-based
    QString doubt;    ///< why it may not have been swum like this; empty: no reason
    bool operator==(const ChartBracket &) const = default;
};

struct ChartPoint {
    double at = 0;
    double value = 0;
    bool operator==(const ChartPoint &) const = default;
};

/// Everything the length chart, its strips and the speed x efficiency cloud draw; SI but for pacePer100 and
/// distancePerStroke, which follow the pool's unit.
struct SwimChart {
    Environment environment = Environment::Pool;
    PoolUnit unit = PoolUnit::Metres;
    std::vector<ChartBar> bars;
    std::vector<ChartBracket> brackets;
    std::vector<ChartPoint> heartRate;  ///< bpm; empty: the strip is left out
    std::vector<ChartPoint> speed;      ///< m/s from samples, open water; empty in a pool (pace comes from the bars)
    std::vector<ChartPoint> strokeRate; ///< strokes/min from samples, open water; empty in a pool
    std::optional<double> criticalSwimSpeed; ///< m/s; the one dotted reference line
    bool operator==(const SwimChart &) const = default;
};

/// Pure.
SwimChart swimChart(const WorkoutReport &report);

} // namespace lengthwise
