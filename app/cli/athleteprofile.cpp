#include "app/cli/athleteprofile.h"

#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
QString sexName(std::optional<Sex> sex)
{
    return !sex ? QString() : *sex == Sex::Female ? u"female"_s : u"male"_s;
}

QString unitsName(std::optional<PoolUnit> units)
{
    return !units ? QString() : *units == PoolUnit::Metres ? u"metres"_s : u"yards"_s;
}

std::optional<int> whole(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

template<class Value>
bool setField(std::optional<Value> &field, std::optional<Value> value, bool isEmptied)
{
    field = isEmptied ? std::nullopt : value;
    return isEmptied || value.has_value();
}

std::optional<HeartRate> heartRate(const QString &text)
{
    const auto beats = whole(text, 60, 260);
    return beats ? std::optional(HeartRate{double(*beats)}) : std::nullopt;
}

std::optional<Sex> sex(const QString &text)
{
    if (text == u"female")
        return Sex::Female;
    return text == u"male" ? std::optional(Sex::Male) : std::nullopt;
}

std::optional<PoolUnit> units(const QString &text)
{
    if (text == u"metres" || text == u"meters" || text == u"m")
        return PoolUnit::Metres;
    return text == u"yards" || text == u"yd" ? std::optional(PoolUnit::Yards) : std::nullopt;
}

QString row(const char *label, const QString &value)
{
    constexpr int labelWidth = 20;
    return QStringLiteral("%1 %2\n")
        .arg(translated(label), -labelWidth)
        .arg(value.isEmpty() ? display::unknown() : value);
}
} // namespace

QJsonObject profileObject(const Athlete &athlete)
{
    return {
        {u"id"_s, QString::fromStdString(athlete.uuid)},
        {u"name"_s, athlete.name},
        {u"birth_year"_s, json::whole(athlete.birthYear)},
        {u"sex"_s, json::text(sexName(athlete.sex))},
        {u"max_hr_bpm"_s, json::beats(athlete.maximumHeartRate)},
        {u"units"_s, json::text(unitsName(athlete.units))},
    };
}

QString profilePage(const Athlete &athlete)
{
    return row(QT_TRANSLATE_NOOP("Commands", "Name"), safeText(athlete.name))
        + row(QT_TRANSLATE_NOOP("Commands", "Id"), QString::fromStdString(athlete.uuid))
        + row(QT_TRANSLATE_NOOP("Commands", "Year of birth"),
            athlete.birthYear ? QString::number(*athlete.birthYear) : QString())
        + row(QT_TRANSLATE_NOOP("Commands", "Sex"), sexName(athlete.sex))
        + row(QT_TRANSLATE_NOOP("Commands", "Maximum heart rate"), display::heartRate(athlete.maximumHeartRate).text())
        + row(QT_TRANSLATE_NOOP("Commands", "Units"), unitsName(athlete.units));
}

Result<Athlete> withProfile(Athlete athlete, const QString &field, const QString &value)
{
    const QString name = QString(field).replace(u'_', u'-');
    const bool isEmptied = value == u"none";
    bool isTaken = false;
    if (name == u"name") {
        athlete.name = value;
        isTaken = true;
    } else if (name == u"birth-year") {
        isTaken = setField(athlete.birthYear, whole(value, 1900, 2100), isEmptied);
    } else if (name == u"sex") {
        isTaken = setField(athlete.sex, sex(value), isEmptied);
    } else if (name == u"max-heart-rate") {
        isTaken = setField(athlete.maximumHeartRate, heartRate(value), isEmptied);
    } else if (name == u"units") {
        isTaken = setField(athlete.units, units(value), isEmptied);
    } else {
        return fail({.code = ErrorCode::FieldUnknown, .detail = field});
    }
    return isTaken ? Result<Athlete>(std::move(athlete))
                   : fail({.code = ErrorCode::ValueRefused, .detail = field + u' ' + value});
}

} // namespace lengthwise::cli
