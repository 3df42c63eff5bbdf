#include "core/store/athleteprofile.h"

#include "core/base/safetext.h"
#include "core/store/jsontext.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr int longestName = 80;
constexpr int firstBirthYear = 1900;
constexpr int lastBirthYear = 2100;
constexpr double lowestMaximum = 60; // beats per minute
constexpr double highestMaximum = 260;

constexpr std::string_view nameField = "profile/name";
constexpr std::string_view birthYearField = "profile/birth_year";
constexpr std::string_view sexField = "profile/sex";
constexpr std::string_view maximumField = "profile/max_hr";
constexpr std::string_view unitsField = "profile/units";

bool isBirthYear(double year)
{
    return year >= firstBirthYear && year <= lastBirthYear && year == std::floor(year);
}

bool isMaximum(double heartRate)
{
    return heartRate >= lowestMaximum && heartRate <= highestMaximum;
}

void read(Athlete &athlete, const std::string &field, const QJsonValue &value)
{
    const QString text = value.toString();
    if (field == nameField)
        athlete.name = cleanName(text);
    else if (field == birthYearField && isBirthYear(value.toDouble()))
        athlete.birthYear = value.toInt();
    else if (field == sexField && text == QLatin1StringView("female"))
        athlete.sex = Sex::Female;
    else if (field == sexField && text == QLatin1StringView("male"))
        athlete.sex = Sex::Male;
    else if (field == maximumField && isMaximum(value.toDouble()))
        athlete.maximumHeartRate = HeartRate{value.toDouble()};
    else if (field == unitsField && text == QLatin1StringView("m"))
        athlete.units = PoolUnit::Metres;
    else if (field == unitsField && text == QLatin1StringView("yd"))
        athlete.units = PoolUnit::Yards;
}

} // namespace

Athlete athleteOf(const std::string &uuid, const std::vector<Edit> &edits)
{
    Athlete athlete{.uuid = uuid};
    for (const Edit &edit : edits) {
        if (edit.value && edit.subject == athlete.subject())
            read(athlete, edit.field, jsonValueOf(*edit.value));
    }
    return athlete;
}

QString cleanName(const QString &name)
{
    return safeText(name.normalized(QString::NormalizationForm_C), longestName);
}

bool isSameName(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

Result<std::vector<Change>> profileChanges(const Athlete &athlete)
{
    const QString name = cleanName(athlete.name);
    if (name.isEmpty())
        return fail({.code = ErrorCode::AthleteNameEmpty});
    const auto refused = [](std::string_view field, double value) {
        return fail({.code = ErrorCode::ValueRefused,
            .detail =
                QStringLiteral("%1 %2").arg(QLatin1StringView(field.data(), qsizetype(field.size()))).arg(value)});
    };
    if (athlete.birthYear && !isBirthYear(*athlete.birthYear))
        return refused(birthYearField, *athlete.birthYear);
    if (athlete.maximumHeartRate && !isMaximum(athlete.maximumHeartRate->beatsPerMinute))
        return refused(maximumField, athlete.maximumHeartRate->beatsPerMinute);

    std::vector<Change> changes;
    const auto add = [&](std::string_view field, const QJsonValue &value) {
        changes.push_back(
            {athlete.subject(), std::string(field), value.isNull() ? std::nullopt : std::optional(jsonTextOf(value))});
    };
    add(nameField, name);
    add(birthYearField, athlete.birthYear ? QJsonValue(*athlete.birthYear) : QJsonValue());
    add(sexField,
        athlete.sex ? QJsonValue(QLatin1StringView(*athlete.sex == Sex::Female ? "female" : "male")) : QJsonValue());
    add(maximumField, athlete.maximumHeartRate ? QJsonValue(athlete.maximumHeartRate->beatsPerMinute) : QJsonValue());
    add(unitsField,
        athlete.units ? QJsonValue(QLatin1StringView(*athlete.units == PoolUnit::Metres ? "m" : "yd")) : QJsonValue());
    return changes;
}

} // namespace lengthwise
