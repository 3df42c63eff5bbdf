#include "ui/viewmodels/columnmapping.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ColumnMapping", source);
}

/// Words in a header's name that speak for a meaning. The first meaning that fits a name takes it, so the narrower ones
/// come first.
struct NameHint {
    MappedColumn meaning;
    std::vector<const char *> words;
};

const std::vector<NameHint> &hints()
{
    static const std::vector<NameHint> hints{
        {MappedColumn::PoolLength, {"pool"}},
        {MappedColumn::SwimNumber, {"swim no", "swim number", "session", "workout id", "activity id"}},
        {MappedColumn::HeartRate, {"heart", "hr", "bpm", "puls"}},
        {MappedColumn::RestTime, {"rest", "pause"}},
        {MappedColumn::StrokeRate, {"stroke rate", "strokerate", "cadence", "spm"}},
        {MappedColumn::StrokeName, {"stroke type", "stroke name", "swim stroke", "style", "technique", "lage"}},
        {MappedColumn::Strokes, {"stroke count", "strokes", "number of strokes", "züge"}},
        {MappedColumn::StrokeName, {"stroke"}},
        {MappedColumn::Pace, {"pace", "/100"}},
        {MappedColumn::Speed, {"speed", "velocity"}},
        {MappedColumn::Latitude, {"lat"}},
        {MappedColumn::Longitude, {"lon", "lng"}},
        {MappedColumn::LengthDistance, {"length (m)", "length (yd)", "length distance", "lap distance"}},
        {MappedColumn::LengthTime, {"split", "length time", "lap time", "move time", "duration", "seconds"}},
        {MappedColumn::Distance, {"distance", "dist", "metres", "meters", "yards"}},
        {MappedColumn::Date, {"date", "day", "datum"}},
        {MappedColumn::Time, {"time", "clock", "zeit"}},
    };
    return hints;
}

/// "hr" is a word of "avg hr", not of "three".
bool holdsWord(const QString &name, const QString &word)
{
    const qsizetype at = name.indexOf(word);
    if (at < 0)
        return false;
    return word.size() > 3
        || ((at == 0 || !name[at - 1].isLetter())
            && (at + word.size() == name.size() || !name[at + word.size()].isLetter()));
}

} // namespace

const std::vector<MappedColumn> &columnMeanings()
{
    static const std::vector<MappedColumn> meanings{MappedColumn::Date, MappedColumn::Time, MappedColumn::LengthTime,
        MappedColumn::RestTime, MappedColumn::Strokes, MappedColumn::StrokeName, MappedColumn::LengthDistance,
        MappedColumn::PoolLength, MappedColumn::Distance, MappedColumn::Speed, MappedColumn::Pace,
        MappedColumn::HeartRate, MappedColumn::StrokeRate, MappedColumn::Latitude, MappedColumn::Longitude,
        MappedColumn::SwimNumber};
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
    }
    return {};
}

CsvMapping proposedMapping(const QStringList &names)
{
    CsvMapping mapping;
    bool saysYards = false;
    for (const QString &name : names) {
        const QString plain = name.toLower();
        saysYards = saysYards || plain.contains(u"yard"_s) || plain.contains(u"(yd"_s);
        for (const NameHint &hint : hints()) {
            const bool fits = std::ranges::any_of(
                hint.words, [&plain](const char *word) { return holdsWord(plain, QString::fromUtf8(word)); });
            if (!fits)
                continue;
            mapping.columns.try_emplace(hint.meaning, name.toStdString());
            break;
        }
    }
    mapping.unit = saysYards ? PoolUnit::Yards : PoolUnit::Metres;
    return mapping;
}

MappingVerdict verdictOn(const CsvMapping &mapping)
{
    const auto has = [&mapping](MappedColumn meaning) { return mapping.columns.contains(meaning); };
    if (has(MappedColumn::LengthTime)) {
        if (has(MappedColumn::LengthDistance) || has(MappedColumn::PoolLength))
            return {true, translated(QT_TRANSLATE_NOOP("ColumnMapping", "Each row is one length of the pool."))};
        return {true,
            translated(
                QT_TRANSLATE_NOOP("ColumnMapping", "Each row is one length. You will be asked how long the pool is."))};
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
