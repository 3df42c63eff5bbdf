#include "ui/viewmodels/columnmapping.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ColumnMapping", source);
}

} // namespace

const std::vector<MappedColumn> &columnMeanings()
{
    static const std::vector<MappedColumn> meanings{MappedColumn::Date, MappedColumn::Time, MappedColumn::LengthTime,
        MappedColumn::RestTime, MappedColumn::Strokes, MappedColumn::StrokeName, MappedColumn::LengthDistance,
        MappedColumn::PoolLength, MappedColumn::LengthCount, MappedColumn::Distance, MappedColumn::Speed,
        MappedColumn::Pace, MappedColumn::HeartRate, MappedColumn::StrokeRate, MappedColumn::Latitude,
        MappedColumn::Longitude, MappedColumn::SwimNumber};
    return meanings;
}

QString meaningWords(MappedColumn meaning)
{
    switch (meaning) {
    case MappedColumn::Date:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Date"));
    case MappedColumn::Time:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Time of the row"));
    case MappedColumn::Distance:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Distance so far"));
    case MappedColumn::Speed:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Speed"));
    case MappedColumn::Pace:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Pace per 100"));
    case MappedColumn::HeartRate:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Heart rate"));
    case MappedColumn::StrokeRate:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Stroke rate"));
    case MappedColumn::Latitude:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Latitude"));
    case MappedColumn::Longitude:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Longitude"));
    case MappedColumn::LengthTime:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Length time"));
    case MappedColumn::RestTime:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Rest after"));
    case MappedColumn::Strokes:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Strokes"));
    case MappedColumn::StrokeName:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Stroke name"));
    case MappedColumn::LengthDistance:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Length distance"));
    case MappedColumn::PoolLength:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Pool length"));
    case MappedColumn::SwimNumber:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Swim number"));
    case MappedColumn::LengthCount:
        return translated(QT_TRANSLATE_NOOP("ColumnMapping", "Number of lengths"));
    }
    return {};
}

bool holdsDoubtfulDates(const CandidateColumns &columns)
{
    static const QRegularExpression twoWays(u"^\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"_s);
    return std::ranges::any_of(columns.sample, [](const QStringList &row) {
        return std::ranges::any_of(row, [](const QString &cell) { return twoWays.match(cell).hasMatch(); });
    });
}

MappingVerdict verdictOn(const CsvMapping &mapping)
{
    const auto has = [&mapping](MappedColumn meaning) { return mapping.columns.contains(meaning); };
    const bool hasDay = has(MappedColumn::Date) || has(MappedColumn::Time);
    const QString day = hasDay
        ? QString()
        : u' ' + translated(QT_TRANSLATE_NOOP("ColumnMapping", "The day must then stand above the table."));
    if (has(MappedColumn::LengthTime)) {
        if (has(MappedColumn::LengthDistance) || has(MappedColumn::PoolLength))
            return {true, translated(QT_TRANSLATE_NOOP("ColumnMapping", "Each row is a length or an interval.")) + day};
        return {true,
            translated(QT_TRANSLATE_NOOP(
                "ColumnMapping", "Each row is a length or an interval. You will be asked how long the pool is."))
                + day};
    }
    const bool moves = has(MappedColumn::Distance) || has(MappedColumn::Speed) || has(MappedColumn::Pace);
    if (has(MappedColumn::Time) && moves)
        return {true, translated(QT_TRANSLATE_NOOP("ColumnMapping", "Each row is one moment of the swim."))};
    if (has(MappedColumn::Time))
        return {false, translated(QT_TRANSLATE_NOOP("ColumnMapping", "Still missing: a distance, a speed or a pace."))};
    return {false,
        translated(QT_TRANSLATE_NOOP(
            "ColumnMapping", "Still missing: the time of each length, or the time of each row with a distance."))};
}

} // namespace lengthwise
