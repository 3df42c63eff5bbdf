#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/paces.h"
#include "ui/viewmodels/progressplaces.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

/// Critical swim speed, and fitness, fatigue and form.
namespace lengthwise {

namespace {

constexpr int pieces = 4;

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

double pace(const std::optional<Speed> &speed, PoolUnit unit)
{
    const auto known = speed ? pacePer100(*speed, unit) : std::nullopt;
    return known ? known->count() : 0;
}

/// The points as they are drawn: those of the report, and today's, which is the last.
std::vector<CssPoint> cssPoints(const ProgressReport &report)
{
    std::vector<CssPoint> points = report.css;
    if (points.empty() || points.back().day < report.to)
        points.push_back({report.to, report.cssNow});
    return points;
}

std::optional<CssValue> valueOf(const CssEstimate &estimate)
{
    if (!estimate.css || !(estimate.css->metresPerSecond > 0))
        return std::nullopt;
    return CssValue{.speed = *estimate.css,
        .low = estimate.low.value_or(*estimate.css),
        .high = estimate.high.value_or(*estimate.css),
        .sureness = estimate.sureness.value_or(CssSureness::Rough),
        .efforts = estimate.efforts};
}

PlotPlace cssPlace(const ProgressStudy &study, const CssPoint &point)
{
    const ProgressReport &report = study.report;
    const auto value = valueOf(point.estimate);
    if (!value)
        return {};
    std::vector<std::size_t> swims;
    for (const CssEffort &effort : value->efforts) {
        if (effort.swim)
            swims.push_back(*effort.swim);
    }
    PlotPlace place = placeOfSwims(study, std::move(swims));
    const auto text = [&report](Speed speed) { return display::time(Seconds(pace(speed, report.unit))); };
    place.readout =
        translated(QT_TRANSLATE_NOOP("Progress", "%1 · %2 · %3 to %4 · %5"))
            .arg(display::date(point.day), display::pace(Seconds(pace(value->speed, report.unit)), report.unit).text(),
                text(value->high), text(value->low), texts::cssSureness(value->sureness));
    place.details = texts::cssBasis(*value);
    if (place.swims.size() > 1) // the list shows what else was swum on the days between
        place.details += u'\n' + translated(QT_TRANSLATE_NOOP("Progress", "A click shows the swims of these days"));
    else if (!place.swims.isEmpty())
        place.details += u'\n' + leadText(place);
    return place;
}

PlotTable cssTable(const ProgressReport &report)
{
    PlotTable table;
    const QString unit = display::paceUnitName(report.unit);
    table.columns = {translated(QT_TRANSLATE_NOOP("Progress", "Day")),
        translated(QT_TRANSLATE_NOOP("Progress", "CSS (s %1)")).arg(unit),
        translated(QT_TRANSLATE_NOOP("Progress", "Fastest (s %1)")).arg(unit),
        translated(QT_TRANSLATE_NOOP("Progress", "Slowest (s %1)")).arg(unit),
        translated(QT_TRANSLATE_NOOP("Progress", "How sure"))};
    for (const CssPoint &point : cssPoints(report)) {
        const auto value = valueOf(point.estimate);
        if (!value) {
            table.rows.push_back({cell(point.day), {}, {}, {}, {}});
            continue;
        }
        table.rows.push_back(
            {cell(point.day), cell(pace(value->speed, report.unit), 2), cell(pace(value->high, report.unit), 2),
                cell(pace(value->low, report.unit), 2), texts::cssSureness(value->sureness)});
    }
    return table;
}

/// Paces run up to the fastest: they are drawn as negative numbers.
void setPaceScale(HistoryPlot &plot)
{
    double fastest = plot.bands.front().parts.front().high;
    double slowest = fastest;
    for (const PlotBand &band : plot.bands) {
        for (const PlotBand::Part &part : band.parts) {
            fastest = std::max(fastest, part.high);
            slowest = std::min(slowest, part.low);
        }
    }
    const double air = std::max(1.0, (fastest - slowest) * .12);
    plot.low = slowest - air;
    plot.high = fastest + air;
    double step = 60;
    for (const double candidate : {1.0, 2.0, 3.0, 5.0, 10.0, 15.0, 30.0}) {
        if ((plot.high - plot.low) / candidate <= pieces) {
            step = candidate;
            break;
        }
    }
    for (double at = std::ceil(plot.low / step) * step; at <= plot.high; at += step)
        plot.values.push_back({at, display::clock(Seconds(std::round(-at)))});
}

PlotPlace fitnessPlace(const ProgressStudy &study, const FitnessPoint &point)
{
    PlotPlace place = placeOfDays(study, {point.day, point.day});
    place.readout = translated(QT_TRANSLATE_NOOP("Progress", "%1 · fitness %2 · fatigue %3 · form %4"))
                        .arg(display::day(point.day, study.report.to), display::number(point.value.fitness, 0),
                            display::number(point.value.fatigue, 0), signedText(point.value.form));
    place.details =
        translated(QT_TRANSLATE_NOOP("Progress", "load of the day %1")).arg(display::number(point.value.load, 0))
        + u'\n' + leadText(place);
    return place;
}

PlotTable fitnessTable(const ProgressReport &report)
{
    PlotTable table;
    table.columns = {translated(QT_TRANSLATE_NOOP("Progress", "Day")),
        translated(QT_TRANSLATE_NOOP("Progress", "Load")), translated(QT_TRANSLATE_NOOP("Progress", "Fitness")),
        translated(QT_TRANSLATE_NOOP("Progress", "Fatigue")), translated(QT_TRANSLATE_NOOP("Progress", "Form"))};
    for (const FitnessPoint &point : report.fitness)
        table.rows.push_back({cell(point.day), cell(point.value.load, 1), cell(point.value.fitness, 1),
            cell(point.value.fatigue, 1), cell(point.value.form, 1)});
    return table;
}

PlotLine fitnessLine(const ProgressReport &report, double FitnessDay::*member, PlotRole role, const QString &label)
{
    PlotLine line{.role = role, .stroke = {}, .points = {}, .label = label};
    for (const FitnessPoint &point : report.fitness)
        line.points.push_back({dayPlace(point.day), point.value.*member});
    return line;
}

} // namespace

HistoryPlot cssPlot(const ProgressStudyPointer &study)
{
    const ProgressReport &report = study->report;
    HistoryPlot plot;
    plot.title = translated(QT_TRANSLATE_NOOP("Progress", "Critical swim speed"));
    plot.unit = display::paceUnitName(report.unit);
    std::vector<CssPoint> known;
    bool isJoined = false;
    const std::vector<CssPoint> points = cssPoints(report);
    for (const CssPoint &point : points) {
        const auto value = valueOf(point.estimate);
        if (!value) {
            isJoined = false;
            continue;
        }
        if (!isJoined) {
            plot.lines.push_back({});
            plot.bands.push_back({});
            isJoined = true;
        }
        const double at = dayPlace(point.day);
        const double middle = -pace(value->speed, report.unit);
        plot.lines.back().points.push_back({at, middle});
        plot.bands.back().parts.push_back({at, -pace(value->low, report.unit), -pace(value->high, report.unit)});
        plot.marks.push_back({at, middle, 0});
        known.push_back(point);
    }
    if (known.empty()) {
        plot.missing = texts::cssUnknown(report.cssNow.unknown);
        return plot;
    }
    if (isJoined) { // it is known today
        plot.lines.back().hasDot = true;
        plot.lines.back().label = display::time(Seconds(-plot.lines.back().points.back().value));
    }
    setPaceScale(plot);
    plot.from = dayPlace(points.front().day);
    plot.to = std::max(plot.from + 1, dayPlace(report.to));
    setDayTicks(plot, {points.front().day, report.to});
    plot.placeOf = [study, known](std::size_t mark) { return cssPlace(*study, known[mark]); };
    plot.table = [study] { return cssTable(study->report); };
    return plot;
}

HistoryPlot fitnessPlot(const ProgressStudyPointer &study)
{
    const ProgressReport &report = study->report;
    HistoryPlot plot;
    plot.title = translated(QT_TRANSLATE_NOOP("Progress", "Fitness, fatigue, form"));
    plot.unit = translated(QT_TRANSLATE_NOOP("Progress", "load per day"));
    if (report.fitness.empty()) {
        plot.missing = translated(QT_TRANSLATE_NOOP("Progress",
            "No load is known yet. It follows from critical swim speed, from heart rate, or from how hard a swim was: "
            "enter that on the Swim page."));
        return plot;
    }
    const FitnessDay &now = report.fitness.back().value;
    const auto labelled = [](const char *name, const QString &value) { return translated(name).arg(value); };
    PlotLine form = fitnessLine(report, &FitnessDay::form, PlotRole::Form,
        labelled(QT_TRANSLATE_NOOP("Progress", "Form %1"), signedText(now.form)));
    form.isFilled = true;
    plot.lines = {std::move(form),
        fitnessLine(report, &FitnessDay::fatigue, PlotRole::Context,
            labelled(QT_TRANSLATE_NOOP("Progress", "Fatigue %1"), display::number(now.fatigue, 0))),
        fitnessLine(report, &FitnessDay::fitness, PlotRole::Subject,
            labelled(QT_TRANSLATE_NOOP("Progress", "Fitness %1"), display::number(now.fitness, 0)))};
    double low = 0;
    double high = 1;
    for (const FitnessPoint &point : report.fitness) {
        low = std::min(low, point.value.form);
        high = std::max({high, point.value.form, point.value.fitness, point.value.fatigue});
        plot.marks.push_back({dayPlace(point.day), point.value.fitness, 0});
    }
    const double step = niceStep((high - low) * 1.05, pieces);
    plot.low = low - (high - low) * .06;
    plot.high = high + (high - low) * .04;
    for (double at = std::ceil(plot.low / step) * step; at <= plot.high; at += step)
        plot.values.push_back({at, display::number(at, step < 1 ? 1 : 0)});
    plot.from = dayPlace(report.fitness.front().day);
    plot.to = std::max(plot.from + 1, dayPlace(report.fitness.back().day));
    setDayTicks(plot, {report.fitness.front().day, report.fitness.back().day});
    plot.placeOf = [study](std::size_t mark) { return fitnessPlace(*study, study->report.fitness[mark]); };
    plot.table = [study] { return fitnessTable(study->report); };
    return plot;
}

} // namespace lengthwise
