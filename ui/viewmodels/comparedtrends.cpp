#include "ui/viewmodels/comparedtrends.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lengthwise {

namespace {

using What = ComparisonTrend::What;
using Way = ComparisonTrend::Way;

/// The parts' scale spans this many points at least.
constexpr double leastPoints = 10;
/// The other scales span this share of their mean at least: what is stable should look so.
constexpr double leastShare = 0.03;

QString translated(const char *source)
{
    return QCoreApplication::translate("ComparisonView", source);
}

bool isPart(What what)
{
    return what >= What::DistancePart;
}

struct Scale {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void take(const std::vector<std::optional<double>> &values)
    {
        for (const auto &value : values) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
    }
    void widen(double least)
    {
        const double missing = std::max(0.0, least - (high - low)) / 2;
        low -= missing;
        high += missing;
    }
};

Scale scaleOf(const ComparisonTrend &trend, const Scale &parts)
{
    if (isPart(trend.what))
        return parts;
    Scale scale;
    scale.take(trend.values);
    scale.widen(leastShare * std::abs(scale.low + scale.high) / 2);
    return scale;
}

QString titleOf(What what, PoolUnit unit)
{
    switch (what) {
    case What::Score:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Score"));
    case What::Distance:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Distance, %1")).arg(display::unitName(unit));
    case What::Pace:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Pace %1")).arg(display::paceUnitName(unit));
    case What::DistancePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Distance points"));
    case What::PacePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Pace points"));
    case What::StrokePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Stroke points"));
    case What::GearsPart:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "Gears points"));
}

QString columnOf(What what, PoolUnit unit)
{
    if (what == What::Distance)
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Distance (%1)")).arg(display::unitName(unit));
    if (what == What::Pace)
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Pace (s%1)")).arg(display::paceUnitName(unit));
    return titleOf(what, unit);
}

QString valueText(What what, double value)
{
    if (what == What::Pace)
        return display::time(Seconds(value));
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return display::number(value, isWhole ? 0 : 1);
}

QString signedNumber(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
        + display::number(std::abs(value), isWhole ? 0 : 1);
}

QString changeText(const ComparisonTrend &trend)
{
    if (trend.way == Way::Unknown || !trend.before || !trend.after)
        return display::unknown();
    if (trend.way == Way::Stable)
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "stable"));
    const double change = *trend.after - *trend.before;
    if (trend.what == What::Pace)
        return translated(change < 0 ? QT_TRANSLATE_NOOP("ComparisonView", "%1 faster")
                                     : QT_TRANSLATE_NOOP("ComparisonView", "%1 slower"))
            .arg(display::seconds(Seconds(std::abs(change)), 1).text());
    if (isPart(trend.what) || !trend.changePercent)
        return signedNumber(change);
    return signedNumber(std::round(*trend.changePercent)) + QChar(QChar::Nbsp) + QStringLiteral("%");
}

TrendView trendView(const ComparisonTrend &trend, const Scale &parts, PoolUnit unit)
{
    TrendView view{.title = titleOf(trend.what, unit),
        .column = columnOf(trend.what, unit),
        .change = changeText(trend),
        .isBetter = trend.way == Way::Better};
    const Scale scale = scaleOf(trend, parts);
    const double metres = trend.what == What::Distance ? oneOf(unit).metres : 1;
    for (const auto &value : trend.values) {
        view.values.push_back(value ? std::optional(*value / metres) : std::nullopt);
        const double height = value && scale.high > scale.low ? (*value - scale.low) / (scale.high - scale.low) : 0.5;
        view.heights.push_back(value ? std::optional(trend.what == What::Pace ? 1 - height : height) : std::nullopt);
        if (!value)
            continue;
        view.last = valueText(trend.what, *view.values.back());
        if (view.first.isEmpty())
            view.first = view.last;
    }
    view.spoken = view.first.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("ComparisonView", "%1: not known")).arg(view.title)
        : translated(QT_TRANSLATE_NOOP("ComparisonView", "%1: from %2 to %3, %4"))
              .arg(view.title, view.first, view.last, view.change);
    return view;
}

} // namespace

std::vector<TrendView> trendViews(const Comparison &comparison)
{
    Scale parts;
    for (const ComparisonTrend &trend : comparison.trends) {
        if (isPart(trend.what))
            parts.take(trend.values);
    }
    parts.widen(leastPoints);
    std::vector<TrendView> views;
    for (const ComparisonTrend &trend : comparison.trends)
        views.push_back(trendView(trend, parts, comparison.unit));
    return views;
}

} // namespace lengthwise
