#include "ui/viewmodels/display.h"
#include "ui/viewmodels/progressplaces.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

/// Volume by stroke, and year against year.
namespace lengthwise {

namespace {

constexpr int daysOfWeek = 7;
constexpr int leapYear = 2024; ///< names the months of every year

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

/// From below: what is swum most, then what is not swimming whole.
std::vector<Stroke> stackOrder(const std::vector<VolumePeriod> &periods)
{
    using enum Stroke;
    std::vector<Stroke> order;
    for (const Stroke stroke :
        std::array{Freestyle, Backstroke, Breaststroke, Butterfly, Medley, Mixed, Unknown, Kick, Drill}) {
        const auto has = [stroke](const VolumePeriod &period) {
            return std::ranges::find(period.strokes, stroke, &StrokeShare::stroke) != period.strokes.end();
        };
        if (std::ranges::any_of(periods, has))
            order.push_back(stroke);
    }
    return order;
}

std::optional<Distance> partOf(const VolumePeriod &period, Stroke stroke)
{
    const auto found = std::ranges::find(period.strokes, stroke, &StrokeShare::stroke);
    return found == period.strokes.end() ? std::nullopt : std::optional(found->distance);
}

PlotPlace volumePlace(const ProgressStudy &study, const std::vector<Stroke> &order, std::size_t index)
{
    const ProgressReport &report = study.report;
    const VolumePeriod &period = report.volume[index];
    PlotPlace place = placeOfDays(study, {period.from, period.to});
    const QString when =
        report.isMonthly ? display::monthOf(period.from) : display::days({period.from, period.to}, report.to);
    place.readout =
        QStringLiteral("%1 · %2 · %3")
            .arg(when, display::longDistance(period.distance, report.unit).text(), texts::swims(period.swims));
    QStringList lines;
    for (const Stroke stroke : order) {
        if (const auto part = partOf(period, stroke))
            lines << QStringLiteral("%1 %2").arg(
                texts::strokeName(stroke), display::longDistance(*part, report.unit).text());
    }
    if (period.load > 0)
        lines << translated(QT_TRANSLATE_NOOP("Progress", "load %1")).arg(display::number(period.load, 0));
    place.details = (lines << leadText(place)).join(u'\n');
    return place;
}

PlotTable volumeTable(const ProgressReport &report, const std::vector<Stroke> &order)
{
    PlotTable table;
    const QString unit = display::unitName(report.unit);
    table.columns = {
        translated(QT_TRANSLATE_NOOP("Progress", "From")), translated(QT_TRANSLATE_NOOP("Progress", "To"))};
    for (const Stroke stroke : order)
        table.columns << QStringLiteral("%1 (%2)").arg(texts::strokeName(stroke), unit);
    table.columns << translated(QT_TRANSLATE_NOOP("Progress", "All (%1)")).arg(unit)
                  << translated(QT_TRANSLATE_NOOP("Progress", "Swims"))
                  << translated(QT_TRANSLATE_NOOP("Progress", "Load"));
    const auto inUnit = [&report](Distance distance) { return cell(distance / oneOf(report.unit), 0); };
    for (const VolumePeriod &period : report.volume) {
        std::vector<QString> row{cell(period.from), cell(period.to)};
        for (const Stroke stroke : order)
            row.push_back(inUnit(partOf(period, stroke).value_or(Distance{})));
        row.insert(row.end(), {inUnit(period.distance), QString::number(period.swims), cell(period.load, 1)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The day of a year as it is counted in YearLine::sums.
QDate dayOf(const YearLine &line, std::size_t index)
{
    return QDate(line.year, 1, 1).addDays(qint64(index));
}

PlotPlace yearsPlace(const ProgressStudy &study, std::size_t day)
{
    const ProgressReport &report = study.report;
    const YearLine &newest = report.years.front();
    const QDate date = dayOf(newest, day);
    PlotPlace place = placeOfDays(study, weekOf(date));
    QStringList years;
    for (const YearLine &line : report.years) {
        if (day < line.sums.size())
            years << QStringLiteral("%1: %2").arg(line.year).arg(
                display::longDistance(line.sums[day], report.unit).text());
    }
    //: A day in the form of QLocale::toString
    const QString form = QCoreApplication::translate("SwimTotals", "d MMM");
    place.readout = translated(QT_TRANSLATE_NOOP("Progress", "to %1 · %2"))
                        .arg(display::readableLocale().toString(date, form), years.join(QStringLiteral(" · ")));
    place.details = translated(QT_TRANSLATE_NOOP("Progress", "The week of %1: %2"))
                        .arg(display::day(date, report.to), leadText(place));
    return place;
}

PlotTable yearsTable(const ProgressReport &report)
{
    PlotTable table;
    table.columns = {translated(QT_TRANSLATE_NOOP("Progress", "Day of the year"))};
    std::size_t longest = 0;
    for (const YearLine &line : report.years) {
        table.columns << QStringLiteral("%1 (%2)").arg(line.year).arg(display::unitName(report.unit));
        longest = std::max(longest, line.sums.size());
    }
    for (std::size_t day = 0; day < longest; ++day) {
        std::vector<QString> row{QString::number(day + 1)};
        for (const YearLine &line : report.years)
            row.push_back(day < line.sums.size() ? cell(line.sums[day] / oneOf(report.unit), 0) : QString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addYearTicks(HistoryPlot &plot)
{
    const QDate first(leapYear, 1, 1);
    for (int month = 0; month < 12; ++month) {
        const QDate day = first.addMonths(month);
        plot.places.push_back({double(first.daysTo(day)),
            display::readableLocale().standaloneMonthName(month + 1, QLocale::ShortFormat), month});
    }
    plot.strides = {1, 2, 3, 6};
    plot.from = 0;
    plot.to = 366;
}

} // namespace

HistoryPlot volumePlot(const ProgressStudyPointer &study)
{
    const ProgressReport &report = study->report;
    HistoryPlot plot;
    plot.title = translated(QT_TRANSLATE_NOOP("Progress", "Volume by stroke"));
    plot.unit = (report.isMonthly ? translated(QT_TRANSLATE_NOOP("Progress", "%1 a month"))
                                  : translated(QT_TRANSLATE_NOOP("Progress", "%1 a week")))
                    .arg(totalUnit(report.unit));
    const std::vector<Stroke> order = stackOrder(report.volume);
    if (order.empty()) {
        plot.missing = translated(QT_TRANSLATE_NOOP(
            "Progress", "No distance is known in this time. Choose a longer one, or all pools and strokes."));
        return plot;
    }
    plot.strokes = order;
    double greatest = 0;
    for (const VolumePeriod &period : report.volume) {
        const double days = report.isMonthly ? period.from.daysInMonth() : daysOfWeek;
        PlotStack stack{dayPlace(period.from), dayPlace(period.from) + days, {}};
        for (const Stroke stroke : order) {
            if (const auto part = partOf(period, stroke))
                stack.parts.emplace_back(stroke, totalOf(*part, report.unit));
        }
        plot.stacks.push_back(std::move(stack));
        plot.marks.push_back({dayPlace(period.from) + days / 2, totalOf(period.distance, report.unit), 0});
        greatest = std::max(greatest, totalOf(period.distance, report.unit));
    }
    plot.from = plot.stacks.front().from;
    plot.to = plot.stacks.back().to;
    setUpwardScale(plot, greatest);
    setDayTicks(plot, {report.volume.front().from, report.volume.back().to});
    plot.placeOf = [study, order](std::size_t mark) { return volumePlace(*study, order, mark); };
    plot.table = [study, order] { return volumeTable(study->report, order); };
    return plot;
}

HistoryPlot yearsPlot(const ProgressStudyPointer &study)
{
    const ProgressReport &report = study->report;
    HistoryPlot plot;
    plot.title = translated(QT_TRANSLATE_NOOP("Progress", "Year against year"));
    plot.unit = translated(QT_TRANSLATE_NOOP("Progress", "%1 since 1 January")).arg(totalUnit(report.unit));
    double greatest = 0;
    for (std::size_t i = 0; i < report.years.size(); ++i) {
        const YearLine &year = report.years[i];
        if (year.sums.empty())
            continue;
        PlotLine line;
        line.role = i == 0 ? PlotRole::Subject : i == 1 ? PlotRole::Former : PlotRole::Context;
        for (std::size_t day = 0; day < year.sums.size(); ++day)
            line.points.push_back({double(day), totalOf(year.sums[day], report.unit)});
        line.label = QStringLiteral("%1 · %2").arg(year.year).arg(display::number(line.points.back().value, 0));
        line.hasDot = i == 0;
        greatest = std::max(greatest, line.points.back().value);
        plot.lines.push_back(std::move(line));
    }
    if (plot.lines.empty() || greatest <= 0) {
        plot.lines.clear();
        plot.missing = translated(QT_TRANSLATE_NOOP("Progress", "No distance is known yet."));
        return plot;
    }
    const std::vector<ChartPoint> &newest = plot.lines.front().points;
    for (std::size_t day = daysOfWeek - 1; day < newest.size(); day += daysOfWeek)
        plot.marks.push_back({newest[day].at, newest[day].value, 0});
    if (plot.marks.empty() || plot.marks.back().at < newest.back().at)
        plot.marks.push_back({newest.back().at, newest.back().value, 0});
    std::ranges::reverse(plot.lines); // the newest is drawn last, over the others
    setUpwardScale(plot, greatest);
    addYearTicks(plot);
    plot.placeOf = [study, marks = plot.marks](
                       std::size_t mark) { return yearsPlace(*study, std::size_t(marks[mark].at)); };
    plot.table = [study] { return yearsTable(study->report); };
    return plot;
}

} // namespace lengthwise
