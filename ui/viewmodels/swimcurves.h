#pragma once

#include "core/report/comparison.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace lengthwise {

struct CurvePoint {
    double at = 0;                    ///< across, on the scale of SwimCurves::ticks
    double seconds = 0;               ///< up is faster
    QString place;                    ///< "100 m", "repeat 3"
    std::vector<std::size_t> lengths; ///< of its swim that were swum here, rising; empty: not known
    bool operator==(const CurvePoint &) const = default;
};

/// One swim's line.
struct SwimCurve {
    std::size_t swim = 0;
    std::vector<CurvePoint> points; ///< by `at`, never empty
    QString value;                  ///< at its end: "1:34.1"
    bool operator==(const SwimCurve &) const = default;
};

/// Lines of several swims over one scale, finished to be drawn.
struct SwimCurves {
    struct Tick {
        double at = 0;
        QString text;
        bool operator==(const Tick &) const = default;
    };
    QString title;
    QString note;                  ///< what the values are: "freestyle, min per 100 m"
    QString across;                ///< what is counted across: "repeat"
    QString column;                ///< over the values in a table: "Time (s)"
    QString nothing;               ///< said where there are no curves
    std::vector<Tick> ticks;       ///< rising
    std::vector<SwimCurve> curves; ///< by swim; swims without values are left out
    QStringList letters;           ///< of all swims
    QStringList dates;             ///< of all swims: "19 Nov"
    bool operator==(const SwimCurves &) const = default;
};

/// Fastest pace by distance, distances on a scale of ratios. Pure but for the locale.
SwimCurves paceCurves(const Comparison &comparison);

/// The times of the repeats of one of the same sets. set: into Comparison::sameSets; none: why there is nothing.
SwimCurves sameSetCurves(const Comparison &comparison, std::size_t set);

} // namespace lengthwise
