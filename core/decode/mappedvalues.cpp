#include "core/decode/mappedvalues.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lengthwise::mapped {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestCell = 200;

QString lowered(std::string_view text)
{
    text = text.substr(0, longestCell);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toLower();
}

/// The number at the front of a cell, and the word behind it in lower case.
struct Measured {
    double value = 0;
    QString unit;
};

std::optional<Measured> measured(CsvCell cell, char delimiter)
{
    const std::string text = plainText({cell.text.substr(0, longestCell), cell.quoted});
    const auto end = text.find_first_not_of("0123456789+-.,eE");
    const CsvNumber parsed = parseNumber({std::string_view(text).substr(0, end), cell.quoted}, delimiter);
    if (parsed.kind != CsvNumber::Kind::Number)
        return std::nullopt;
    const QString unit = end == std::string::npos ? QString() : lowered(std::string_view(text).substr(end));
    return Measured{parsed.value, unit};
}

std::optional<Duration> asDuration(double seconds)
{
    constexpr double day = 86'400;
    if (!(seconds >= 0 && seconds < day))
        return std::nullopt;
    return Duration(std::llround(seconds * 1000));
}

/// "1:02:03.4": up to three parts, the last with a fraction.
std::optional<Duration> clockForm(std::string_view text)
{
    double seconds = 0;
    int parts = 0;
    while (true) {
        const auto colon = text.find(':');
        const std::string part(text.substr(0, colon));
        const bool isLast = colon == std::string_view::npos;
        const auto allowed = isLast ? "0123456789.," : "0123456789";
        if (part.empty() || part.size() > 9 || part.find_first_not_of(allowed) != std::string::npos)
            return std::nullopt;
        const CsvNumber number = parseNumber({part, true}, ';');
        if (number.kind != CsvNumber::Kind::Number || (parts > 0 && number.value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + number.value;
        if (++parts > 3)
            return std::nullopt;
        if (isLast)
            return asDuration(seconds);
        text.remove_prefix(colon + 1);
    }
}

struct StrokeWords {
    Stroke stroke;
    std::span<const char *const> words; ///< of three letters or more: anywhere in the text; shorter: the whole text
};

constexpr auto kickWords =
    std::to_array<const char *>({"kick", "beine", "beinschlag", "jambes", "battement", "piernas"});
constexpr auto drillWords =
    std::to_array<const char *>({"drill", "technik", "techni", "ducatif", "tecnica", "técnica"});
constexpr auto medleyWords =
    std::to_array<const char *>({"im", "medley", "lagen", "4 nages", "quatre nages", "4n", "estilos", "combinado"});
constexpr auto mixedWords = std::to_array<const char *>({"mixed", "choice", "gemischt", "mixte", "mixto", "various"});
constexpr auto freeWords =
    std::to_array<const char *>({"fr", "fs", "free", "freistil", "krau", "crawl", "crol", "libre", "nl"});
constexpr auto backWords = std::to_array<const char *>({"bk", "ba", "back", "rücken", "ruecken", "dos", "espalda"});
constexpr auto breastWords = std::to_array<const char *>({"br", "breast", "brust", "brasse", "braza", "pecho"});
constexpr auto flyWords = std::to_array<const char *>(
    {"fl", "bu", "fly", "schmetterling", "delfin", "delphin", "papillon", "mariposa", "dolphin"});
// Drill and kick are said beside the stroke ("Freestyle kick"), and so count first.
constexpr auto strokeWords = std::to_array<StrokeWords>({
    {Stroke::Kick, kickWords},
    {Stroke::Drill, drillWords},
    {Stroke::Medley, medleyWords},
    {Stroke::Mixed, mixedWords},
    {Stroke::Butterfly, flyWords},
    {Stroke::Backstroke, backWords},
    {Stroke::Breaststroke, breastWords},
    {Stroke::Freestyle, freeWords},
});

bool says(const QString &text, std::span<const char *const> words)
{
    return std::ranges::any_of(words, [&text](const char *word) {
        const QString known = QString::fromUtf8(word);
        return known.size() < 3 ? text == known : text.contains(known);
    });
}

bool beginsWithOne(const QString &text, std::span<const char *const> words)
{
    return std::ranges::any_of(words, [&text](const char *word) { return text.startsWith(QString::fromUtf8(word)); });
}

} // namespace

std::optional<Duration> duration(CsvCell cell, char delimiter, Duration unit)
{
    const std::string text = plainText({cell.text.substr(0, longestCell), cell.quoted});
    if (text.find(':') != std::string::npos)
        return clockForm(text);
    const auto read = measured(cell, delimiter);
    if (!read || read->value < 0)
        return std::nullopt;
    double seconds = Seconds(unit).count();
    if (read->unit == QLatin1String("ms"))
        seconds = 0.001;
    else if (read->unit.startsWith(u'm'))
        seconds = 60;
    else if (read->unit.startsWith(u's') || read->unit == QLatin1String("\""))
        seconds = 1;
    else if (!read->unit.isEmpty())
        return std::nullopt;
    return asDuration(read->value * seconds);
}

std::optional<Reach> length(CsvCell cell, char delimiter, double unit)
{
    constexpr double furthest = 1'000'000;
    const auto read = measured(cell, delimiter);
    if (!read || read->value < 0)
        return std::nullopt;
    Reach result{.metres = read->value * unit, .inYards = unit == metresPerYard};
    if (read->unit.startsWith(QLatin1String("km")))
        result = {.metres = read->value * 1000};
    else if (read->unit.startsWith(u'y'))
        result = {.metres = read->value * metresPerYard, .inYards = true};
    else if (read->unit.startsWith(u'm'))
        result = {.metres = read->value};
    else if (!read->unit.isEmpty())
        return std::nullopt;
    return result.metres <= furthest ? std::optional(result) : std::nullopt;
}

std::optional<double> number(CsvCell cell, char delimiter)
{
    const auto read = measured(cell, delimiter);
    return read ? std::optional(read->value) : std::nullopt;
}

Stroke stroke(std::string_view text)
{
    const QString said = lowered(text);
    for (const StrokeWords &words : strokeWords) {
        if (says(said, words.words))
            return words.stroke;
    }
    return Stroke::Unknown;
}

bool saysRest(std::string_view text)
{
    static constexpr auto words =
        std::to_array<const char *>({"rest", "pause", "repos", "descanso", "erholung", "ruhe"});
    return beginsWithOne(lowered(text), words);
}

bool saysSummary(std::string_view text)
{
    static constexpr auto words = std::to_array<const char *>(
        {"summary", "total", "gesamt", "zusammenfassung", "summe", "résumé", "resumen", "récapitulatif"});
    return beginsWithOne(lowered(text), words);
}

Duration timeUnitOf(std::string_view name)
{
    const QString said = lowered(name);
    if (said.contains(QLatin1String("(ms)")) || said.contains(QLatin1String("[ms]"))
        || said.endsWith(QLatin1String("_ms")) || said.endsWith(QLatin1String(" ms"))
        || said.contains(QLatin1String("milli")))
        return 1ms;
    if (said.contains(QLatin1String("(min")) || said.contains(QLatin1String("[min")))
        return 1min;
    return 1s;
}

double lengthUnitOf(std::string_view name, PoolUnit unit)
{
    const QString said = lowered(name);
    if (said.contains(QLatin1String("(km")) || said.contains(QLatin1String("[km"))
        || said.endsWith(QLatin1String("_km")))
        return 1000;
    if (said.contains(QLatin1String("(yd")) || said.contains(QLatin1String("[yd"))
        || said.contains(QLatin1String("yard")))
        return metresPerYard;
    if (said.contains(QLatin1String("(m)")) || said.contains(QLatin1String("[m]"))
        || said.contains(QLatin1String("meter")) || said.contains(QLatin1String("metre")))
        return 1;
    return oneOf(unit).metres;
}

LocalTime::LocalTime(const std::string &zone)
    : m_zone(zone.empty() ? QTimeZone() : QTimeZone(QByteArray::fromStdString(zone)))
{
}

CsvTime LocalTime::at(
    std::chrono::sys_days day, Duration clock, const std::optional<std::chrono::minutes> &offset, bool isUtc)
{
    const Instant written = Instant(day) + clock;
    if (offset && !isUtc)
        return {written - *offset, offset};
    const auto zone = offsetAt(written); // of UTC too: an hour off at most where the clock was just changed
    return {isUtc ? written : written - zone.value_or(0min), zone};
}

std::optional<std::chrono::minutes> LocalTime::offsetAt(Instant local)
{
    if (!m_zone.isValid())
        return std::nullopt;
    const std::int64_t hour = std::chrono::floor<std::chrono::hours>(local).time_since_epoch().count();
    if (hour != m_hour) {
        const auto milliseconds = local.time_since_epoch().count();
        const QDateTime written = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        m_offset = std::chrono::minutes(QDateTime(written.date(), written.time(), m_zone).offsetFromUtc() / 60);
        m_hour = hour;
    }
    return m_offset;
}

} // namespace lengthwise::mapped
