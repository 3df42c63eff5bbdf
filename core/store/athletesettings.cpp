#include "core/store/athletesettings.h"

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/editstore.h"
#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr Distance shortestPool = metres(1);
constexpr Distance longestPool = metres(1000);
constexpr double lowestBorder = .3; // of critical swim speed
constexpr double highestBorder = 2;

constexpr std::string_view unitsField = "profile/units";
constexpr std::string_view poolField = "setting/pool";
constexpr std::string_view countField = "setting/stroke_count";
constexpr std::string_view zonesField = "setting/pace_zones";
constexpr std::string_view keepField = "setting/strava_keep";
constexpr std::string_view purgeField = "setting/purge_after_days";
constexpr int mostPurgeDays = 3650;

QString nameOf(PoolUnit unit)
{
    return unit == PoolUnit::Metres ? QStringLiteral("m") : QStringLiteral("yd");
}

std::optional<PoolUnit> unitOf(const QJsonValue &value)
{
    const QString name = value.toString();
    if (name == nameOf(PoolUnit::Metres))
        return PoolUnit::Metres;
    return name == nameOf(PoolUnit::Yards) ? std::optional(PoolUnit::Yards) : std::nullopt;
}

bool isPool(const NamedPool &pool)
{
    return pool.distance() >= shortestPool && pool.distance() <= longestPool;
}

bool areBorders(const PaceBorders &borders)
{
    const bool rise = std::ranges::adjacent_find(borders, std::ranges::greater_equal()) == borders.end();
    return rise && borders.front() >= lowestBorder && borders.back() <= highestBorder;
}

std::optional<NamedPool> poolOf(const QJsonObject &json)
{
    const auto unit = unitOf(json.value(QLatin1StringView("unit")));
    const NamedPool pool{json.value(QLatin1StringView("length")).toDouble(), unit.value_or(PoolUnit::Metres)};
    return unit && isPool(pool) ? std::optional(pool) : std::nullopt;
}

std::optional<PaceBorders> bordersOf(const QJsonArray &percents)
{
    PaceBorders borders{};
    if (percents.size() != qsizetype(borders.size()))
        return std::nullopt;
    std::ranges::transform(
        percents, borders.begin(), [](const QJsonValue &percent) { return percent.toDouble() / 100; });
    return areBorders(borders) ? std::optional(borders) : std::nullopt;
}

bool isPurgeTime(int days)
{
    return days >= 1 && days <= mostPurgeDays;
}

std::optional<int> purgeTimeOf(const QJsonValue &value)
{
    const int days = value.toInt(); // 0 for what is no whole number
    return isPurgeTime(days) ? std::optional(days) : std::nullopt;
}

QJsonValue keepValue(const std::optional<StravaKeep> &keep)
{
    return keep ? QJsonValue(QString::fromStdString(std::string(lengthwise::nameOf(*keep)))) : QJsonValue();
}

QJsonArray percentsOf(const PaceBorders &borders)
{
    QJsonArray percents;
    for (const double border : borders)
        percents.append(std::round(border * 1000) / 10); // to the tenth: .94 * 100 is 93.99...
    return percents;
}

void read(AthleteSettings &settings, const std::string &field, const QJsonValue &value)
{
    if (field == unitsField)
        settings.units = unitOf(value);
    else if (field == poolField)
        settings.pool = poolOf(value.toObject());
    else if (field == countField)
        settings.isStrokeCycle = value.toString() == QLatin1StringView("cycle");
    else if (field == zonesField)
        settings.paceBorders = bordersOf(value.toArray());
    else if (field == keepField)
        settings.stravaKeep = stravaKeep(value.toString().toStdString());
    else if (field == purgeField)
        settings.purgeAfterDays = purgeTimeOf(value);
}

tl::unexpected<Error> refused(std::string_view field)
{
    return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromUtf8(field.data(), qsizetype(field.size()))});
}

} // namespace

AthleteSettings settingsOf(const std::string &subject, const std::vector<Edit> &edits)
{
    AthleteSettings settings;
    for (const Edit &edit : edits) {
        if (edit.value && edit.subject == subject)
            read(settings, edit.field, jsonValueOf(*edit.value));
    }
    return settings;
}

Result<std::vector<Change>> settingChanges(const std::string &subject, const AthleteSettings &settings)
{
    if (settings.pool && !isPool(*settings.pool))
        return refused(poolField);
    if (settings.paceBorders && !areBorders(*settings.paceBorders))
        return refused(zonesField);
    if (settings.purgeAfterDays && !isPurgeTime(*settings.purgeAfterDays))
        return refused(purgeField);
    std::vector<Change> changes;
    const auto add = [&](std::string_view field, const QJsonValue &value) {
        changes.push_back(
            {subject, std::string(field), value.isNull() ? std::nullopt : std::optional(jsonTextOf(value))});
    };
    add(unitsField, settings.units ? QJsonValue(nameOf(*settings.units)) : QJsonValue());
    add(poolField,
        settings.pool ? QJsonValue(QJsonObject{{QLatin1StringView("length"), settings.pool->length},
            {QLatin1StringView("unit"), nameOf(settings.pool->unit)}})
                      : QJsonValue());
    add(countField, settings.isStrokeCycle ? QJsonValue(QLatin1StringView("cycle")) : QJsonValue());
    add(zonesField, settings.paceBorders ? QJsonValue(percentsOf(*settings.paceBorders)) : QJsonValue());
    add(keepField, keepValue(settings.stravaKeep));
    add(purgeField, settings.purgeAfterDays ? QJsonValue(*settings.purgeAfterDays) : QJsonValue());
    return changes;
}

Result<AthleteSettings> readSettings(Database &database)
{
    const auto meta = athleteMeta(database);
    if (!meta)
        return fail(meta.error());
    if (!meta->athlete)
        return AthleteSettings();
    const std::string subject = Athlete{.uuid = *meta->athlete}.subject();
    const SystemClock unused;
    return EditStore(database, unused, {}).editsOf(subject).map([&subject](const auto &edits) {
        return settingsOf(subject, edits);
    });
}

} // namespace lengthwise
