#include "app/cli/swimpage.h"

#include "app/cli/meaningpage.h"
#include "app/cli/pageparts.h"
#include "app/cli/terminalchart.h"
#include "app/cli/texttable.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"
#include "ui/viewmodels/tiles.h"

#include <QCoreApplication>

namespace lengthwise::cli {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("Page", source);
}

QString figures(const WorkoutReport &report)
{
    constexpr int labelWidth = 14;
    constexpr int valueWidth = 8;
    constexpr int unitWidth = 13;
    QString text;
    for (const Tile &tile : tiles(report)) {
        if (tile.value == display::unknown())
            continue;
        const QString note = tile.note == tile.unit ? QString() : tile.note;
        QString line = QStringLiteral("  ") + tile.label.leftJustified(labelWidth)
            + tile.value.rightJustified(valueWidth) + u' ' + tile.unit.leftJustified(unitWidth) + note;
        while (line.endsWith(u' '))
            line.chop(1);
        text += fitted(line, pageWidth) + u'\n';
    }
    return text;
}

QString setNotation(const SetRow &set)
{
    return set.inferred ? set.notation + QStringLiteral(" *") : set.notation;
}

QString setTable(const WorkoutReport &report)
{
    TextTable table({{.title = QStringLiteral("#")},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Set")), .isText = true, .isElastic = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Mean"))}, {.title = display::paceUnitName(report.unit)},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "CV %"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Rest"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "/min"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "SWOLF"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "bpm"))}});
    bool anyInferred = false;
    for (const SetRow &set : report.sets) {
        anyInferred = anyInferred || set.inferred;
        const auto pace = set.pacePer100.count() > 0 ? std::optional(set.pacePer100) : std::nullopt;
        table.addRow({QString::number(set.number), setNotation(set), display::time(set.meanTime), display::time(pace),
            display::number(set.spreadPercent, 1), display::seconds(set.rest, 0).value,
            display::strokeRate(set.strokeRate).value, display::number(set.swolf, 1),
            display::heartRate(set.heartRate).value});
    }
    QString text = table.text(2, pageWidth);
    if (anyInferred)
        text += wrapped(QStringLiteral("  * "), texts::inferredSet());
    return text;
}

QString splitTable(const WorkoutReport &report)
{
    TextTable table({{.title = QStringLiteral("#")}, {.title = translated(QT_TRANSLATE_NOOP("Page", "Start"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Time"))}, {.title = display::paceUnitName(report.unit)},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "/min"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "bpm"))}});
    for (const LengthRow &row : report.lengths)
        table.addRow({QString::number(row.number), display::clock(row.start),
            display::distance(row.distance, report.unit).text(), display::time(row.time), display::time(row.pacePer100),
            display::strokeRate(row.strokeRate).value, display::heartRate(row.heartRate).value});
    return table.text(2, pageWidth);
}
} // namespace

QString swimPage(const FoundSwim &swim, const Swimmer &swimmer)
{
    const WorkoutReport report = reportOn(swim.workout, swimmer);
    QString page = pageHead(report, swim) + figures(report) + meaningPage(report);
    if (const QString chart = terminalChart(report, pageWidth); !chart.isEmpty())
        page += u'\n' + chart;
    if (!report.sets.empty())
        page += u'\n' + setTable(report);
    else if (report.environment == Environment::OpenWater && !report.lengths.empty())
        page += u'\n' + splitTable(report);
    return page + pageWarnings(report.warnings) + u'\n';
}

} // namespace lengthwise::cli
