#include "ui/viewmodels/rawrecording.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("RawRecording", source);
}

QString number(int count, const char *one, const char *many)
{
    return counted("RawRecording", count, one, many);
}

QString sourceWords(const SwimSource &source, const Workout &recorded)
{
    QStringList parts{source.fileName, texts::kindName(source.kind)};
    if (source.givesMeasurements)
        parts << recorded.device;
    parts << display::dateAndTime(source.start, recorded.utcOffset);
    if (source.distance)
        parts << display::distance(source.distance, recorded.poolUnit).text();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// Of a file that was only looked at.
QString fileWords(const QString &path, const Workout &recorded)
{
    QStringList parts{QFileInfo(path).fileName(), recorded.sourceFormat, recorded.device,
        display::dateAndTime(recorded.start, recorded.utcOffset)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString countsOf(const Workout &recorded)
{
    const auto rests = int(std::ranges::count(recorded.lengths, LengthType::Rest, &Length::type));
    QStringList parts{texts::lengths(int(recorded.lengths.size()) - rests)};
    const auto add = [&parts](int count, const char *one, const char *many) {
        if (count > 0)
            parts << number(count, one, many);
    };
    add(rests, QT_TRANSLATE_N_NOOP("RawRecording", "%n rest"), QT_TRANSLATE_N_NOOP("RawRecording", "%n rests"));
    add(int(recorded.laps.size()), QT_TRANSLATE_N_NOOP("RawRecording", "%n lap"),
        QT_TRANSLATE_N_NOOP("RawRecording", "%n laps"));
    add(int(recorded.samples.size()), QT_TRANSLATE_N_NOOP("RawRecording", "%n sample"),
        QT_TRANSLATE_N_NOOP("RawRecording", "%n samples"));
    add(int(recorded.stops.size()), QT_TRANSLATE_N_NOOP("RawRecording", "%n stop of the watch"),
        QT_TRANSLATE_N_NOOP("RawRecording", "%n stops of the watch"));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

std::vector<RawFact> rawFacts(const SwimDocument &document)
{
    const Workout &recorded = document.sheet.corrected.recorded;
    if (recorded.lengths.empty() && recorded.laps.empty() && recorded.samples.empty())
        return {};
    std::vector<RawFact> facts;
    for (const SwimSource &source : document.sheet.sources) {
        facts.push_back({source.givesMeasurements ? translated(QT_TRANSLATE_NOOP("RawRecording", "Measured by"))
                                                  : translated(QT_TRANSLATE_NOOP("RawRecording", "Also recorded by")),
            sourceWords(source, recorded)});
    }
    if (facts.empty())
        facts.push_back({translated(QT_TRANSLATE_NOOP("RawRecording", "File")), fileWords(document.file, recorded)});
    facts.push_back({translated(QT_TRANSLATE_NOOP("RawRecording", "Holds")), countsOf(recorded)});
    if (recorded.distance || recorded.elapsed) {
        const auto elapsed = recorded.elapsed ? std::optional(Seconds(*recorded.elapsed)) : std::nullopt;
        facts.push_back({translated(QT_TRANSLATE_NOOP("RawRecording", "Says itself")),
            translated(QT_TRANSLATE_NOOP("RawRecording", "%1 in %2"))
                .arg(display::distance(recorded.distance, recorded.poolUnit).text(),
                    display::duration(elapsed).text())});
    }
    return facts;
}

void RawLengthModel::setRecording(const Workout &recorded)
{
    beginResetModel();
    m_start = recorded.start;
    m_lengths = recorded.lengths;
    endResetModel();
}

ReportTableModel::Column RawLengthModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case StartColumn:
        return {.title = tr("Start"), .toolTip = tr("Since the recording began")};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true};
    case TypeColumn:
        return {.title = tr("Type"), .isText = true};
    case StrokeColumn:
        return {.title = tr("Stroke"), .isText = true};
    case StrokesColumn:
        return {.title = tr("Strokes")};
    default:
        return {};
    }
}

ReportTableModel::Cell RawLengthModel::cell(int row, int column) const
{
    const Length &length = m_lengths[std::size_t(row)];
    const bool isActive = length.type == LengthType::Active;
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(row + 1), .sortValue = row + 1};
    case StartColumn: {
        const Seconds start = length.start - m_start;
        return textCell(display::clock(std::max(Seconds{}, start)), start.count());
    }
    case TimeColumn:
        return textCell(display::time(Seconds(length.elapsed)), Seconds(length.elapsed).count());
    case TypeColumn: {
        const QString type = isActive ? tr("swum") : tr("rest");
        return {.text = type, .sortValue = type};
    }
    case StrokeColumn: {
        if (!isActive)
            return {.spoken = tr("none")};
        const QString stroke = texts::strokeName(length.stroke);
        return {.text = stroke, .sortValue = stroke};
    }
    case StrokesColumn:
        return isActive ? textCell(display::number(raw(length.strokes), 0), raw(length.strokes))
                        : Cell{.spoken = tr("none")};
    default:
        return {};
    }
}

QVariant RawLengthModel::mark(int row, int, int role) const
{
    return role == InferredRole ? QVariant(m_lengths[std::size_t(row)].inferred) : QVariant();
}

} // namespace lengthwise
