#include "ui/viewmodels/swimglance.h"

#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SwimGlance", source);
}

Tile figure(const char *label, const display::Quantity &quantity)
{
    return {translated(label), quantity.value, quantity.unit, {}};
}

QString subtitleOf(const WorkoutSummary &summary)
{
    QStringList parts{display::dateAndTime(summary.start, summary.utcOffset)};
    if (summary.environment == Environment::OpenWater)
        parts << translated(QT_TRANSLATE_NOOP("SwimGlance", "open water"));
    else if (summary.poolLength)
        parts << display::poolName(*summary.poolLength, summary.unit);
    return parts.join(QStringLiteral(" \u00b7 "));
}

std::vector<Tile> figuresOf(const SwimListRow &row)
{
    const WorkoutSummary &summary = row.summary;
    const QString pace =
        translated(QT_TRANSLATE_NOOP("SwimGlance", "Pace %1")).arg(display::paceUnitName(summary.unit));
    return {
        figure(QT_TRANSLATE_NOOP("SwimGlance", "Distance"), display::distance(summary.distance, summary.unit)),
        figure(QT_TRANSLATE_NOOP("SwimGlance", "Active time"), {display::duration(summary.active).value, {}}),
        {pace, display::time(row.pacePer100()), {}, {}},
        figure(QT_TRANSLATE_NOOP("SwimGlance", "SWOLF"), {display::number(summary.swolf, 1), {}}),
        figure(QT_TRANSLATE_NOOP("SwimGlance", "Stroke rate"), display::strokeRate(summary.strokeRate)),
        figure(QT_TRANSLATE_NOOP("SwimGlance", "Heart rate"), display::heartRate(summary.averageHeartRate)),
    };
}

QString meanOf(const SetRow &set, PoolUnit unit)
{
    constexpr double minute = 60;
    if (!set.repeatsAlike)
        return set.pacePer100.count() > 0 ? display::pace(set.pacePer100, unit).text() : QString();
    return set.meanTime.count() < minute ? display::seconds(set.meanTime, 1).text() : display::time(set.meanTime);
}

} // namespace

std::vector<FingerprintBar> glanceBars(const SwimChart &chart)
{
    std::vector<FingerprintBar> bars;
    for (const ChartBar &bar : chart.bars)
        bars.push_back({bar.start, bar.end, bar.speed, bar.stroke});
    return bars;
}

std::vector<GlanceSet> glanceSets(const WorkoutReport &report)
{
    std::vector<GlanceSet> sets;
    for (const SetRow &set : report.sets)
        sets.push_back({set.number, set.notation, meanOf(set, report.unit), set.start.count(), set.end.count()});
    return sets;
}

SwimGlance swimGlance(const SwimListRow &row)
{
    SwimGlance glance;
    glance.title = row.title().isEmpty() ? untitled(row.summary.environment) : row.title();
    glance.subtitle = subtitleOf(row.summary);
    if (row.verdict && row.verdict->score.grade) {
        glance.grade = texts::gradeLetter(*row.verdict->score.grade);
        glance.step = int(*row.verdict->score.grade);
    }
    glance.figures = figuresOf(row);
    glance.bars = fingerprintOf(row.summary);
    return glance;
}

SwimGlance swimGlance(const SwimListRow &row, const SwimDocument &document)
{
    SwimGlance glance = swimGlance(row);
    const WorkoutReport &report = document.report();
    if (!document.chart.bars.empty())
        glance.bars = glanceBars(document.chart);
    if (!report.coach.headline.text.empty())
        glance.headline = texts::sentence(report.coach.headline, report.unit);
    glance.sets = glanceSets(report);
    return glance;
}

SelectionGlance selectionGlance(const std::vector<const SwimListRow *> &rows, PoolUnit unit, QDate today)
{
    Distance distance{};
    Seconds active{};
    for (const SwimListRow *row : rows) {
        distance = distance + row->summary.distance.value_or(Distance{});
        active += row->summary.active.value_or(Seconds{});
    }
    SelectionGlance glance;
    glance.title = texts::swims(int(rows.size()));
    if (!rows.empty()) {
        const auto [first, last] =
            std::ranges::minmax(rows, {}, [](const SwimListRow *row) { return row->summary.start; });
        glance.subtitle = display::days({swimDay(first->summary), swimDay(last->summary)}, today);
    }
    const display::Quantity sum = display::longDistance(distance, unit);
    glance.figures = {figure(QT_TRANSLATE_NOOP("SwimGlance", "Distance"), sum),
        figure(QT_TRANSLATE_NOOP("SwimGlance", "Active time"), display::duration(active))};
    return glance;
}

} // namespace lengthwise
