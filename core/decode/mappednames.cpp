#include "core/decode/mappednames.h"

#include "core/decode/mappedvalues.h"

#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace lengthwise {

namespace {

using Words = std::span<const char *const>;

constexpr auto anyOfSwim = std::to_array<const char *>({"swim id", "swim number", "swim #", "swim no", "session",
    "workout", "activity id", "activity no", "einheit", "training", "séance", "sesión", "sesion"});
constexpr auto anyOfPool = std::to_array<const char *>({"pool", "becken", "bahnlänge", "bassin", "piscin", "alberca"});
constexpr auto anyOfDate = std::to_array<const char *>({"date", "datum", "fecha", "day", "jour"});
constexpr auto anyOfCount = std::to_array<const char *>(
    {"lengths", "# lengths", "number of lengths", "length count", "bahnen", "anzahl bahnen", "longueurs", "largos"});
constexpr auto anyOfRest = std::to_array<const char *>({"rest", "pause", "repos", "descanso"});
constexpr auto anyOfRate = std::to_array<const char *>(
    {"stroke rate", "strk rate", "strokes/min", "strokes per min", "spm", "cadence", "zugfrequenz", "frequenz",
        "schlagrate", "fréquence de", "frecuencia de brazada", "cadencia", "tempo (strokes"});
constexpr auto anyOfStrokes = std::to_array<const char *>({"total strokes", "stroke count", "strk count", "strokes",
    "züge", "zuege", "armzüge", "zugzahl", "coups de bras", "mouvements", "brazadas"});
constexpr auto anyOfStroke = std::to_array<const char *>(
    {"stroke type", "swim stroke", "stroke", "schwimmstil", "schwimmart", "lage", "stil", "nage", "estilo", "style"});
constexpr auto anyOfHeart = std::to_array<const char *>({"heart", "avg hr", "avg bpm", "average bpm", "bpm", "hr",
    "puls", "herzfrequenz", "hf", "fréquence cardiaque", "fc", "pulso", "ritmo card"});
constexpr auto anyOfPace = std::to_array<const char *>({"pace", "tempo", "allure", "ritmo"});
constexpr auto anyOfSpeed = std::to_array<const char *>({"speed", "geschwindigkeit", "vitesse", "velocidad"});
constexpr auto anyOfLatitude = std::to_array<const char *>({"latitude", "lat", "breite", "latitud"});
constexpr auto anyOfLongitude =
    std::to_array<const char *>({"longitude", "lon", "lng", "long", "länge (geo)", "longitud"});
constexpr auto anyOfDistance = std::to_array<const char *>({"interval distance", "length distance", "distance", "dist",
    "strecke", "distanz", "distancia", "meters", "metres", "meter", "length (m)", "length (yd)", "yards"});
constexpr auto anyOfLengthTime = std::to_array<const char *>(
    {"move time", "moving time", "length time", "split time", "lap time", "swim time", "interval time", "duration",
        "dauer", "durée", "duracion", "duración", "schwimmzeit", "split", "time", "zeit", "temps", "tiempo"});
constexpr auto anyOfMoment = std::to_array<const char *>({"timestamp", "date time", "datetime", "start time",
    "cumulative time", "cumul time", "elapsed time", "elapsed", "startzeit", "uhrzeit", "zeitstempel", "gesamtzeit",
    "heure", "hora", "start", "begin", "time", "zeit", "temps", "tiempo"});

// What a name must not hold to be of this column: sums, means and bests are no measurement of the row.
constexpr auto neverDistance = std::to_array<const char *>({"cumul", "total", "per stroke", "pro zug", "dps"});
constexpr auto neverLengthTime = std::to_array<const char *>({"cumul", "start", "stamp", "rest", "pause", "date",
    "elapsed", "gesamt", "best", "repos", "descanso", "of day", "swim start"});
constexpr auto neverStrokes = std::to_array<const char *>(
    {"rate", "avg", "average", "per", "/", "min", "type", "distance", "frequenz", "ø", "index"});
constexpr auto neverStroke = std::to_array<const char *>(
    {"count", "rate", "strokes", "per", "distance", "avg", "total", "anlage", "index", "zahl"});
constexpr auto neverHeart = std::to_array<const char *>({"max", "min", "recovery", "zone"});
constexpr auto neverPace = std::to_array<const char *>({"best", "max", "strokes", "bester"});
constexpr auto neverDate = std::to_array<const char *>({"update", "birth"});
constexpr auto neverSpeed = std::to_array<const char *>({"max", "best"});
constexpr auto neverRate = std::to_array<const char *>({"max", "best", "heart", "cardia"});
constexpr auto neverCount = std::to_array<const char *>({"time", "zeit"});
constexpr auto never = std::array<const char *, 0>{};

struct Guess {
    MappedColumn column;
    Words words; ///< the likelier first
    Words unless;
};

// In the order in which columns are given away: the more telling name first.
const auto guesses = std::to_array<Guess>({
    {MappedColumn::Latitude, anyOfLatitude, never},
    {MappedColumn::Longitude, anyOfLongitude, never},
    {MappedColumn::PoolLength, anyOfPool, never},
    {MappedColumn::StrokeRate, anyOfRate, neverRate},
    {MappedColumn::Strokes, anyOfStrokes, neverStrokes},
    {MappedColumn::StrokeName, anyOfStroke, neverStroke},
    {MappedColumn::HeartRate, anyOfHeart, neverHeart},
    {MappedColumn::RestTime, anyOfRest, neverHeart},
    {MappedColumn::LengthCount, anyOfCount, neverCount},
    {MappedColumn::Pace, anyOfPace, neverPace},
    {MappedColumn::Speed, anyOfSpeed, neverSpeed},
    {MappedColumn::Date, anyOfDate, neverDate},
    {MappedColumn::SwimNumber, anyOfSwim, neverDate},
});

QString lowered(const std::string &name)
{
    return QString::fromStdString(name).simplified().toLower();
}

/// Short words must be the whole name, or stand before a bracket: "hr (bpm)".
bool holds(const QString &name, const QString &word)
{
    if (word.size() > 3)
        return name.contains(word);
    return name == word || name.startsWith(word + u' ') || name.startsWith(word + u'(') || name.startsWith(word + u'_');
}

class Naming
{
public:
    explicit Naming(const std::vector<std::string> &names)
        : m_isTaken(names.size())
    {
        for (const std::string &name : names)
            m_names.push_back(lowered(name).replace(u'_', u' '));
    }

    std::optional<std::size_t> take(Words words, Words unless)
    {
        for (const char *word : words) {
            for (std::size_t i = 0; i < m_names.size(); ++i) {
                const auto isHeld = [this, i](
                                        const char *other) { return m_names[i].contains(QString::fromUtf8(other)); };
                if (m_isTaken[i] || !holds(m_names[i], QString::fromUtf8(word)) || std::ranges::any_of(unless, isHeld))
                    continue;
                m_isTaken[i] = true;
                return i;
            }
        }
        return std::nullopt;
    }

private:
    std::vector<QString> m_names;
    std::vector<bool> m_isTaken;
};

/// Of dates like 3/4/2026: what the first rows rule out, else what AM and PM tell of the writer.
bool isDayFirst(const std::vector<std::vector<std::string>> &sample, const std::optional<std::size_t> &column)
{
    const auto isAmerican = [](const std::vector<std::string> &row) {
        return std::ranges::any_of(row, [](const std::string &cell) {
            return cell.ends_with(" AM") || cell.ends_with(" PM") || cell.ends_with("yd");
        });
    };
    for (const auto &row : sample) {
        if (!column || *column >= row.size())
            continue;
        const auto dayFirst = mapped::moment(row[*column], true);
        const auto monthFirst = mapped::moment(row[*column], false);
        const std::string &cell = row[*column];
        if (cell.find('/') == std::string::npos || !dayFirst || !monthFirst || *dayFirst != *monthFirst)
            continue;
        return std::atoi(cell.c_str()) > 12; // only one of the two makes a date
    }
    return std::ranges::none_of(sample, isAmerican);
}

bool saysYards(const std::vector<std::string> &names, const std::vector<std::vector<std::string>> &sample)
{
    const auto isOfYards = [](const std::string &text) {
        const QString said = lowered(text);
        return said.contains(QLatin1String("yard")) || said.contains(QLatin1String("(yd"))
            || said.contains(QLatin1String("/100yd")) || said.endsWith(QLatin1String(" yd"));
    };
    return std::ranges::any_of(names, isOfYards)
        || std::ranges::any_of(sample, [&](const auto &row) { return std::ranges::any_of(row, isOfYards); });
}

} // namespace

std::optional<CsvMapping> proposedMapping(
    const std::vector<std::string> &names, const std::vector<std::vector<std::string>> &sample)
{
    CsvMapping mapping;
    Naming naming(names);
    std::optional<std::size_t> date;
    const auto give = [&](MappedColumn column, Words words, Words unless) {
        const auto index = naming.take(words, unless);
        if (index)
            mapping.columns[column] = names[*index];
        return index;
    };
    for (const Guess &guess : guesses) {
        const auto index = give(guess.column, guess.words, guess.unless);
        if (guess.column == MappedColumn::Date)
            date = index;
    }
    const auto has = [&mapping](MappedColumn column) { return mapping.columns.contains(column); };
    const bool isOfSamples = has(MappedColumn::Latitude)
        || !(has(MappedColumn::Strokes) || has(MappedColumn::StrokeName) || has(MappedColumn::RestTime)
            || has(MappedColumn::LengthCount) || has(MappedColumn::PoolLength));
    bool isOfLengths = false;
    if (!isOfSamples) {
        isOfLengths = give(MappedColumn::LengthTime, anyOfLengthTime, neverLengthTime).has_value();
        give(MappedColumn::LengthDistance, anyOfDistance, neverDistance);
    } else {
        give(MappedColumn::Distance, anyOfDistance, {});
    }
    const bool hasMoment = give(MappedColumn::Time, anyOfMoment, {}).has_value();
    if (!isOfLengths && !hasMoment && !date)
        return std::nullopt;
    mapping.dayFirst = isDayFirst(sample, date);
    mapping.unit = saysYards(names, sample) ? PoolUnit::Yards : PoolUnit::Metres;
    return mapping;
}

} // namespace lengthwise
