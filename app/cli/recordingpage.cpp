#include "app/cli/recordingpage.h"

#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

namespace lengthwise::cli {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("Page", source);
}

std::optional<Seconds> inSeconds(std::optional<Duration> value)
{
    return value ? std::optional(Seconds(*value)) : std::nullopt;
}

QString count(std::optional<int> value)
{
    return display::number(value ? std::optional(double(*value)) : std::nullopt, 0);
}

QString strokeOf(Stroke stroke)
{
    return stroke == Stroke::Unknown ? display::unknown() : texts::strokeName(stroke);
}

// The head of the page without any analysis: its title says only where it was swum.
WorkoutReport headOf(const Workout &workout)
{
    WorkoutReport head;
    head.environment = workout.environment;
    head.start = workout.start;
    head.utcOffset = workout.utcOffset;
    head.poolLength = workout.poolLength;
    head.unit = workout.poolUnit;
    head.device = workout.device;
    head.sourceFormat = workout.sourceFormat;
    return head;
}

QString totals(const Workout &workout)
{
    struct Line {
        const char *label;
        QString value;
    };
    const Line lines[] = {
        {QT_TRANSLATE_NOOP("Page", "Distance"), display::distance(workout.distance, workout.poolUnit).text()},
        {QT_TRANSLATE_NOOP("Page", "Elapsed"), display::time(inSeconds(workout.elapsed))},
        {QT_TRANSLATE_NOOP("Page", "Timer"), display::time(inSeconds(workout.timer))},
        {QT_TRANSLATE_NOOP("Page", "Strokes"), count(workout.strokes)},
        {QT_TRANSLATE_NOOP("Page", "Heart rate"), display::heartRate(workout.averageHeartRate).text()},
        {QT_TRANSLATE_NOOP("Page", "Laps"), count(int(workout.laps.size()))},
        {QT_TRANSLATE_NOOP("Page", "Lengths"), count(int(workout.lengths.size()))},
        {QT_TRANSLATE_NOOP("Page", "Samples"), count(int(workout.samples.size()))},
        {QT_TRANSLATE_NOOP("Page", "Watch stops"), count(int(workout.stops.size()))},
    };
    constexpr int labelWidth = 14;
    QString text;
    for (const Line &line : lines)
        text += QStringLiteral("  ") + translated(line.label).leftJustified(labelWidth) + line.value + u'\n';
    return text;
}

QString lapTable(const Workout &workout)
{
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Lap"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Start"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Time"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Stroke")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Strokes"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "bpm"))}});
    int number = 0;
    for (const Lap &lap : workout.laps)
        table.addRow({QString::number(++number), display::clock(Seconds(lap.start - workout.start)),
            display::time(Seconds(lap.elapsed)), display::distance(lap.distance, workout.poolUnit).text(),
            strokeOf(lap.stroke), count(lap.strokes), display::heartRate(lap.averageHeartRate).value});
    return table.text(2, pageWidth);
}

} // namespace

QString lengthTable(const Workout &workout, const std::vector<bool> &corrected)
{
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Length"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Start"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Time"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Stroke")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Strokes"))}, {.title = QString(), .isText = true}});
    int number = 0;
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        const Length &length = workout.lengths[i];
        const bool isRest = length.type == LengthType::Rest;
        table.addRow({isRest ? QString() : QString::number(++number),
            display::clock(Seconds(length.start - workout.start)), display::time(Seconds(length.elapsed)),
            isRest ? translated(QT_TRANSLATE_NOOP("Page", "rest")) : strokeOf(length.stroke),
            isRest ? QString() : count(length.strokes),
            i < corrected.size() && corrected[i] ? translated(QT_TRANSLATE_NOOP("Page", "corrected")) : QString()});
    }
    return table.text(2, pageWidth);
}
QString recordingPage(const FoundSwim &swim)
{
    QString page = pageHead(headOf(swim.workout), swim) + totals(swim.workout);
    if (!swim.workout.laps.empty())
        page += u'\n' + lapTable(swim.workout);
    if (!swim.workout.lengths.empty())
        page += u'\n' + lengthTable(swim.workout, {});
    return page + pageWarnings(swim.workout.warnings) + u'\n';
}

} // namespace lengthwise::cli
