#include "ui/viewmodels/swimfilterjson.h"

#include "ui/viewmodels/swimfacets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr auto textKey = "text"_L1;
constexpr auto daysKey = "days"_L1;
constexpr auto fromKey = "from"_L1;
constexpr auto toKey = "to"_L1;
constexpr auto unknownName = "unknown"_L1;
constexpr auto openWaterName = "open-water"_L1;
constexpr auto ungradedName = "none"_L1;
constexpr qsizetype longestText = 500;
constexpr qsizetype mostCodes = 64; // of one facet
constexpr double longestPool = 1000;

// Each in the order of its enumeration.
constexpr std::array keys{"pool"_L1, "stroke"_L1, "distance"_L1, "type"_L1, "grade"_L1, "source"_L1};
constexpr std::array strokeNames{"unknown"_L1, "freestyle"_L1, "backstroke"_L1, "breaststroke"_L1, "butterfly"_L1,
    "medley"_L1, "mixed"_L1, "drill"_L1, "kick"_L1};
constexpr std::array typeNames{
    "short"_L1, "technique"_L1, "recovery"_L1, "threshold"_L1, "speed"_L1, "intervals"_L1, "broken"_L1, "endurance"_L1};
constexpr std::array gradeNames{"A"_L1, "B"_L1, "C"_L1, "D"_L1};

template<std::size_t count>
std::optional<int> placeOf(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::ranges::find_if(
        names, [&name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()));
}

QString poolName(int code)
{
    const PoolOfCode pool = poolOf(code);
    return QString::number(pool.length) + (pool.unit == PoolUnit::Yards ? u"yd"_s : u"m"_s);
}

std::optional<int> poolNamed(const QString &name)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d)?)(m|yd)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.compare(openWaterName, Qt::CaseInsensitive) == 0)
        return openWaterCode;
    const QRegularExpressionMatch match = form.match(name);
    const double length = match.captured(1).toDouble(); // 0 without a match
    if (length <= 0 || length > longestPool)
        return std::nullopt;
    return poolCode(
        length, match.captured(2).startsWith(u'm', Qt::CaseInsensitive) ? PoolUnit::Metres : PoolUnit::Yards);
}

QString bandName(int code)
{
    const auto band = std::size_t(code);
    const QString from = QString::number(band == 0 ? 0 : bandLimits[band - 1]);
    return from + u'-' + (band < bandLimits.size() ? QString::number(bandLimits[band]) : QString());
}

std::optional<int> bandNamed(const QString &name)
{
    for (int band = 0; band <= int(bandLimits.size()); ++band) {
        if (name == bandName(band))
            return band;
    }
    return std::nullopt;
}

std::optional<int> sourceNamed(const QString &name)
{
    const auto kind = recordingKind(name.toLower().toStdString());
    return kind ? std::optional(int(*kind)) : std::nullopt;
}

QJsonValue daysValue(const SwimFilter &filter)
{
    if (filter.span) {
        const std::string_view name = nameOf(*filter.span);
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    QJsonObject range;
    if (filter.days->from != allDays().from)
        range.insert(fromKey, filter.days->from.toString(Qt::ISODate));
    if (filter.days->to != allDays().to)
        range.insert(toKey, filter.days->to.toString(Qt::ISODate));
    return range;
}

/// Absent where it is no day; the end that is not said is open.
std::optional<QDate> dayOf(const QJsonValue &value, QDate open)
{
    if (value.isUndefined())
        return open;
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    const DayRange all = allDays();
    return day.isValid() ? std::optional(std::clamp(day, all.from, all.to)) : std::nullopt;
}

bool readDays(SwimFilter &filter, const QJsonValue &value, QDate today)
{
    if (const auto span = daySpan(value.toString())) {
        filter.setSpan(*span, today);
        return true;
    }
    const QJsonObject range = value.toObject();
    const auto from = dayOf(range.value(fromKey), allDays().from);
    const auto to = dayOf(range.value(toKey), allDays().to);
    if (range.isEmpty() || !from || !to || *from > *to)
        return false;
    filter.days = DayRange{*from, *to};
    return true;
}

bool readCodes(SwimFilter &filter, Facet facet, const QJsonValue &value)
{
    const QJsonArray names = value.toArray();
    bool isWhole = !names.isEmpty() && names.size() <= mostCodes;
    std::set<int> &wanted = filter.wanted(facet);
    for (qsizetype i = 0; i < std::min(names.size(), mostCodes); ++i) {
        if (const auto code = codeNamed(facet, names.at(i).toString()))
            wanted.insert(*code);
        else
            isWhole = false;
    }
    if (wanted.empty())
        wanted.insert(unreadCode);
    return isWhole;
}

} // namespace

QString facetKey(Facet facet)
{
    return keys[std::size_t(facet)];
}

QString codeName(Facet facet, int code)
{
    if (code < 0)
        return facet == Facet::Grade && code == unknownCode ? QString(ungradedName)
            : code == unknownCode                           ? QString(unknownName)
                                                            : u"newer"_s;
    switch (facet) {
    case Facet::Pool:
        return code == openWaterCode ? QString(openWaterName) : poolName(code);
    case Facet::Stroke:
        return strokeNames[std::size_t(code)];
    case Facet::Distance:
        return bandName(code);
    case Facet::Type:
        return typeNames[std::size_t(code)];
    case Facet::Grade:
        return gradeNames[std::size_t(code)];
    case Facet::Source:
        break;
    }
    const std::string_view name = nameOf(RecordingKind(code));
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<int> codeNamed(Facet facet, const QString &name)
{
    if (name.compare(facet == Facet::Grade ? ungradedName : unknownName, Qt::CaseInsensitive) == 0)
        return unknownCode;
    switch (facet) {
    case Facet::Pool:
        return poolNamed(name);
    case Facet::Stroke:
        return placeOf(strokeNames, name);
    case Facet::Distance:
        return bandNamed(name);
    case Facet::Type:
        return placeOf(typeNames, name);
    case Facet::Grade:
        return placeOf(gradeNames, name);
    case Facet::Source:
        break;
    }
    return sourceNamed(name);
}

std::string wishOf(const SwimFilter &filter)
{
    QJsonObject json;
    if (const QString text = filter.text.simplified().left(longestText); !text.isEmpty())
        json.insert(textKey, text);
    if (filter.days)
        json.insert(daysKey, daysValue(filter));
    for (std::size_t f = 0; f < facetCount; ++f) {
        QJsonArray names;
        for (const int code : filter.choices[f])
            names.append(codeName(Facet(f), code));
        if (!names.isEmpty())
            json.insert(keys[f], names);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

ReadFilter filterOf(const std::string &wish, QDate today)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(wish));
    const QJsonObject json = document.object();
    ReadFilter read{.filter = {}, .isWhole = document.isObject()};
    for (auto part = json.begin(); part != json.end(); ++part) {
        const auto facet = placeOf(keys, part.key());
        bool isRead = false;
        if (part.key() == textKey) {
            read.filter.text = part->toString().simplified().left(longestText);
            isRead = part->isString();
        } else if (part.key() == daysKey) {
            isRead = readDays(read.filter, *part, today);
        } else if (facet) {
            isRead = readCodes(read.filter, Facet(*facet), *part);
        }
        read.isWhole = read.isWhole && isRead;
    }
    return read;
}

} // namespace lengthwise
