#pragma once

#include "ui/charts/reduce.h"

#include <QString>

#include <vector>

namespace lengthwise {

enum class StripKind { Pace, StrokeRate, HeartRate };

/// One narrow graph under the bars: what it shows, and between which values.
struct Strip {
    StripKind kind = StripKind::Pace;
    QString title;
    QString unit;
    /// Sorted by time. One per length when `dots`, else samples.
    std::vector<ChartPoint> points;
    /// Parallel to points when `dots`: the bar each point belongs to.
    std::vector<std::size_t> bars;
    bool dots = false;
    bool fastUp = false; ///< small values are drawn high
    Range range;
    std::vector<double> ticks;

    /// 0 at the bottom of the strip, 1 at its top; beyond for values off the scale.
    double height(double value) const;
    QString text(double value) const;
    QString tickText(double value) const;
    /// What the strip says at a bar; nothing where it has no value there.
    std::optional<double> valueAt(const SwimChart &chart, std::size_t bar) const;
};

/// The strips a swim has, from top to bottom; one without values is left out. A pace from samples is the mean over
/// 15 s: single samples of a satellite speed jump more than any swimmer does. Pure.
std::vector<Strip> stripsOf(const SwimChart &chart);

/// Metres in 100 of the pool's unit.
double hundredOf(PoolUnit unit);
/// "/100 m" or "/100 yd", translated.
QString perHundred(PoolUnit unit);

} // namespace lengthwise
