#include "ui/viewmodels/swimcurves.h"

#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <numeric>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SwimCurves", source);
}

SwimCurves emptyCurves(const Comparison &comparison)
{
    SwimCurves curves;
    for (const ComparedSwimView &swim : comparisonView(comparison).swims) {
        curves.letters << swim.letter;
        curves.dates << swim.date;
    }
    return curves;
}

std::vector<std::size_t> lengthsOf(const PaceCurve::Point &point)
{
    if (point.firstLength < 1 || point.lengthCount < 1)
        return {};
    std::vector<std::size_t> lengths(std::size_t(point.lengthCount), 0);
    std::iota(lengths.begin(), lengths.end(), std::size_t(point.firstLength - 1));
    return lengths;
}

QString distanceText(int distance, PoolUnit unit)
{
    return display::distance(oneOf(unit) * double(distance), unit).text();
}

void addDistances(SwimCurves &curves, const std::map<int, double> &distances, PoolUnit unit)
{
    for (const auto &[distance, at] : distances) {
        const bool isLast = distance == distances.rbegin()->first;
        curves.ticks.push_back({at, isLast ? distanceText(distance, unit) : display::number(distance, 0)});
    }
}

} // namespace

SwimCurves paceCurves(const Comparison &comparison)
{
    const PoolUnit unit = comparison.curvePool ? comparison.curvePool->unit : comparison.unit;
    SwimCurves curves = emptyCurves(comparison);
    curves.title = translated(QT_TRANSLATE_NOOP("SwimCurves", "Fastest pace by distance"));
    QString what = strokeInWords(comparison.stroke);
    if (!comparison.pool && comparison.curvePool)
        what += QStringLiteral(", ") + display::poolName(comparison.curvePool->distance(), comparison.curvePool->unit);
    curves.note = translated(unit == PoolUnit::Yards ? QT_TRANSLATE_NOOP("SwimCurves", "%1, min per 100 yd")
                                                     : QT_TRANSLATE_NOOP("SwimCurves", "%1, min per 100 m"))
                      .arg(what);
    curves.across = translated(QT_TRANSLATE_NOOP("SwimCurves", "distance without rest (log scale)"));
    curves.column = translated(QT_TRANSLATE_NOOP("SwimCurves", "Pace (s%1)")).arg(display::paceUnitName(unit));
    curves.nothing = translated(
        QT_TRANSLATE_NOOP("SwimCurves", "None of these swims has a stretch of one stroke that can be timed."));
    std::map<int, double> distances;
    for (std::size_t swim = 0; swim < comparison.curves.size(); ++swim) {
        SwimCurve curve{.swim = swim};
        for (const PaceCurve::Point &point : comparison.curves[swim].points) {
            if (point.distance <= 0)
                continue;
            const double at = std::log2(double(point.distance));
            distances[point.distance] = at;
            curve.points.push_back({.at = at,
                .seconds = point.time.count() * 100 / point.distance,
                .place = distanceText(point.distance, unit),
                .lengths = lengthsOf(point)});
        }
        if (curve.points.empty())
            continue;
        curve.value = display::time(Seconds(curve.points.back().seconds));
        curves.curves.push_back(std::move(curve));
    }
    addDistances(curves, distances, unit);
    return curves;
}

SwimCurves sameSetCurves(const Comparison &comparison, std::size_t set)
{
    SwimCurves curves = emptyCurves(comparison);
    curves.title = translated(QT_TRANSLATE_NOOP("SwimCurves", "The same set"));
    curves.nothing = translated(QT_TRANSLATE_NOOP("SwimCurves",
        "No set was swum alike in two of these swims: the same distance, stroke and "
        "number of repeats."));
    if (set >= comparison.sameSets.size())
        return curves;
    const SameSet &same = comparison.sameSets[set];
    curves.title = translated(QT_TRANSLATE_NOOP("SwimCurves", "The same set: %1")).arg(same.notation);
    curves.note = translated(QT_TRANSLATE_NOOP("SwimCurves", "time of each repeat, mean at right"));
    curves.across = translated(QT_TRANSLATE_NOOP("SwimCurves", "repeat"));
    curves.column = translated(QT_TRANSLATE_NOOP("SwimCurves", "Time (s)"));
    std::size_t most = 0;
    for (const SameSet::Swum &swum : same.swims) {
        SwimCurve curve{.swim = swum.swim, .value = display::time(swum.mean)};
        const auto &sets = comparison.swims[swum.swim].report.sets;
        for (std::size_t i = 0; i < swum.times.size(); ++i) {
            const bool isKnown = swum.set < sets.size() && i < sets[swum.set].repeats.size();
            curve.points.push_back({.at = double(i + 1),
                .seconds = swum.times[i].count(),
                .place = translated(QT_TRANSLATE_NOOP("SwimCurves", "repeat %1")).arg(i + 1),
                .lengths = isKnown ? sets[swum.set].repeats[i].lengths : std::vector<std::size_t>()});
        }
        most = std::max(most, swum.times.size());
        if (!curve.points.empty())
            curves.curves.push_back(std::move(curve));
    }
    for (std::size_t i = 1; i <= most; ++i)
        curves.ticks.push_back({double(i), QString::number(i)});
    return curves;
}

} // namespace lengthwise
