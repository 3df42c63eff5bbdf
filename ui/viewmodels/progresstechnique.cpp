#include "ui/viewmodels/display.h"
#include "ui/viewmodels/progressplaces.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// SWOLF and distance per stroke, swim by swim.
namespace lengthwise {

namespace {

constexpr int pieces = 4;
constexpr double mostApart = 60; ///< days; a longer pause is no line

/// One that is drawn.
struct Drawn {
    Stroke stroke = Stroke::Unknown;
    TechniquePoint point;
};

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

std::optional<double> valueOf(const TechniquePoint &point, TechniqueMeasure measure, PoolUnit unit)
{
    if (measure == TechniqueMeasure::Swolf)
        return point.swolf;
    return point.distancePerStroke ? std::optional(*point.distancePerStroke / oneOf(unit)) : std::nullopt;
}

PoolUnit unitOf(const ProgressReport &report)
{
    return report.pool ? report.pool->unit : report.unit;
}

PlotPlace techniquePlace(const ProgressStudy &study, const Drawn &drawn)
{
    PlotPlace place = placeOfSwims(study, {drawn.point.swim});
    const PoolUnit unit = unitOf(study.report);
    QStringList said{display::day(drawn.point.day, study.report.to), texts::strokeName(drawn.stroke)};
    if (drawn.point.swolf)
        said << translated(QT_TRANSLATE_NOOP("Progress", "SWOLF %1")).arg(display::number(*drawn.point.swolf, 1));
    if (drawn.point.distancePerStroke)
        said << translated(QT_TRANSLATE_NOOP("Progress", "%1 per stroke"))
                    .arg(display::distancePerStroke(drawn.point.distancePerStroke, unit).text());
    place.readout = said.join(QStringLiteral(" · "));
    place.details = leadText(place);
    return place;
}

PlotTable techniqueTable(const ProgressReport &report)
{
    PlotTable table;
    const PoolUnit unit = unitOf(report);
    table.columns = {translated(QT_TRANSLATE_NOOP("Progress", "Day")),
        translated(QT_TRANSLATE_NOOP("Progress", "Stroke")), translated(QT_TRANSLATE_NOOP("Progress", "SWOLF")),
        translated(QT_TRANSLATE_NOOP("Progress", "Per stroke (%1)")).arg(display::unitName(unit))};
    for (const TechniqueLine &line : report.technique) {
        for (const TechniquePoint &point : line.points)
            table.rows.push_back({cell(point.day), texts::strokeName(line.stroke), cell(point.swolf, 1),
                cell(valueOf(point, TechniqueMeasure::DistancePerStroke, unit), 2)});
    }
    return table;
}

void setScale(HistoryPlot &plot)
{
    double low = plot.marks.front().value;
    double high = low;
    for (const PlotMark &mark : plot.marks) {
        low = std::min(low, mark.value);
        high = std::max(high, mark.value);
    }
    const double air = std::max((high - low) * .1, high * .02);
    plot.low = std::max(0.0, low - air);
    plot.high = high + air;
    const double step = niceStep(plot.high - plot.low, pieces);
    const int decimals = step >= 1 ? 0 : step >= .1 ? 1 : 2;
    for (double at = std::ceil(plot.low / step) * step; at <= plot.high; at += step)
        plot.values.push_back({at, display::number(at, decimals)});
}

} // namespace

HistoryPlot techniquePlot(const ProgressStudyPointer &study, TechniqueMeasure measure)
{
    const ProgressReport &report = study->report;
    const PoolUnit unit = unitOf(report);
    HistoryPlot plot;
    plot.title = translated(QT_TRANSLATE_NOOP("Progress", "Technique"));
    plot.unit = measure == TechniqueMeasure::Swolf
        ? translated(QT_TRANSLATE_NOOP("Progress", "seconds + strokes a length: lower is better"))
        : translated(QT_TRANSLATE_NOOP("Progress", "%1 per stroke: more is better")).arg(display::unitName(unit));
    plot.gap = mostApart;
    std::vector<Drawn> drawn;
    for (const TechniqueLine &line : report.technique) {
        PlotLine shown;
        shown.stroke = line.stroke;
        for (const TechniquePoint &point : line.points) {
            const auto value = valueOf(point, measure, unit);
            if (!value)
                continue;
            shown.points.push_back({dayPlace(point.day), *value});
            plot.marks.push_back({dayPlace(point.day), *value, int(plot.lines.size())});
            drawn.push_back({line.stroke, point});
        }
        if (shown.points.empty())
            continue;
        plot.strokes.push_back(line.stroke);
        plot.lines.push_back(std::move(shown));
    }
    if (drawn.empty()) {
        plot.missing = translated(QT_TRANSLATE_NOOP("Progress",
            "No strokes were counted in this time. Watches count them in the pool, stroke by stroke, while swimming "
            "and not while drilling."));
        return plot;
    }
    setScale(plot);
    plot.from = dayPlace(report.from);
    plot.to = std::max(plot.from + 1, dayPlace(report.to));
    setDayTicks(plot, {report.from, report.to});
    plot.placeOf = [study, drawn](std::size_t mark) { return techniquePlace(*study, drawn[mark]); };
    plot.table = [study] { return techniqueTable(study->report); };
    return plot;
}

} // namespace lengthwise
