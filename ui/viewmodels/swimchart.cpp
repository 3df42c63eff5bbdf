#include "ui/viewmodels/swimchart.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace lengthwise {

namespace {
constexpr double shownInSeconds = 59.95; // from here on "1:00.0" is written

QString translated(const char *source)
{
    return QCoreApplication::translate("SwimChart", source);
}

QString placeOf(const WorkoutReport &report, const LengthRow &row)
{
    const QString what = report.environment == Environment::Pool
        ? translated(QT_TRANSLATE_NOOP("SwimChart", "length %1")).arg(row.number)
        : translated(QT_TRANSLATE_NOOP("SwimChart", "split %1")).arg(row.number);
    if (row.repeat == 0 || row.set >= report.sets.size())
        return what;
    if (report.sets[row.set].repeats.size() < 2)
        return translated(QT_TRANSLATE_NOOP("SwimChart", "%1 \u00b7 set %2"))
            .arg(what)
            .arg(report.sets[row.set].number);
    return translated(QT_TRANSLATE_NOOP("SwimChart", "%1 \u00b7 set %2, repeat %3"))
        .arg(what)
        .arg(report.sets[row.set].number)
        .arg(row.repeat);
}

QString shortTime(Seconds time)
{
    return time.count() < shownInSeconds ? display::seconds(time, 1).text() : display::time(time);
}

QString swumAs(const LengthRow &row)
{
    if (row.stroke == Stroke::Unknown)
        return shortTime(row.time);
    return texts::strokeName(row.stroke) + u' ' + shortTime(row.time);
}

QString strokesOf(const LengthRow &row)
{
    QStringList parts;
    if (row.strokes)
        parts << texts::strokes(*row.strokes);
    if (row.swolf)
        parts << translated(QT_TRANSLATE_NOOP("SwimChart", "SWOLF %1")).arg(display::number(row.swolf, 1));
    return parts.join(QStringLiteral(" \u00b7 "));
}

ChartBar bar(const WorkoutReport &report, const LengthRow &row)
{
    ChartBar bar;
    bar.start = row.start.count();
    bar.end = (row.start + row.time).count();
    bar.speed = row.speed.value_or(Speed{}).metresPerSecond;
    bar.pacePer100 = row.pacePer100.value_or(Seconds{}).count();
    if (row.strokeRate)
        bar.strokeRate = row.strokeRate->perMinute;
    if (row.distancePerStroke)
        bar.distancePerStroke = *row.distancePerStroke / oneOf(report.unit);
    bar.stroke = row.stroke;
    bar.set = row.set;
    bar.repeat = row.repeat;
    bar.inferred = row.inferred;
    bar.readout = {display::clock(row.start), placeOf(report, row), swumAs(row), strokesOf(row)};
    return bar;
}

QString meanOf(const SetRow &set)
{
    if (set.repeatsAlike)
        return translated(QT_TRANSLATE_NOOP("SwimChart", "%1 mean")).arg(shortTime(set.meanTime));
    if (set.pacePer100.count() <= 0)
        return {};
    return translated(QT_TRANSLATE_NOOP("SwimChart", "%1 /100")).arg(display::time(set.pacePer100));
}

std::vector<ChartPoint> points(const std::vector<SeriesPoint> &series)
{
    std::vector<ChartPoint> result;
    result.reserve(series.size());
    for (const SeriesPoint &point : series)
        result.push_back({point.at.count(), point.value});
    return result;
}
} // namespace

SwimChart swimChart(const WorkoutReport &report)
{
    SwimChart chart;
    chart.environment = report.environment;
    chart.unit = report.unit;
    for (const LengthRow &row : report.lengths)
        chart.bars.push_back(bar(report, row));
    for (const SetRow &set : report.sets)
        chart.brackets.push_back({set.start.count(), set.end.count(), shownNotation(report, set), meanOf(set),
            set.number, doubtOf(report, set)});
    chart.heartRate = points(report.heartRate);
    chart.speed = points(report.speed);
    chart.strokeRate = points(report.strokeRates);
    if (report.css)
        chart.criticalSwimSpeed = report.css->speed.metresPerSecond;
    return chart;
}

} // namespace lengthwise
