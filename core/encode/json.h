#pragma once

#include "core/model/workout.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

/// Values as JSON for other programs: keys in snake_case with the unit as suffix, null for unknown, SI units.
/// The shape is written down in tests/fixtures/cli/*.schema.json. Pure; any thread.
namespace lengthwise::json {

/// null when unknown or not finite; otherwise rounded, so that no binary noise is printed.
QJsonValue number(std::optional<double> value, int decimals);

/// null when empty.
QJsonValue text(const QString &value);

/// A whole number; null when unknown.
template<class Integer>
QJsonValue whole(std::optional<Integer> value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

/// UTC, ISO 8601 with milliseconds; null beyond the year 9999.
QJsonValue instant(Instant at);
/// To the millisecond.
QJsonValue seconds(std::optional<Seconds> value);
/// To the centimetre.
QJsonValue metres(std::optional<Distance> value);
QJsonValue perMinute(std::optional<StrokeRate> value);
QJsonValue beats(std::optional<HeartRate> value);
QJsonValue percent(std::optional<double> value);

/// "freestyle", "backstroke" ...; null for an unknown stroke.
QJsonValue stroke(Stroke stroke);

/// One swim as recorded, without the name of its file.
QJsonObject workout(const Workout &workout);

/// The facts: code, byte_offset, line, count, detail. The words for them are the caller's.
QJsonObject warning(const Warning &warning);
QJsonObject error(const Error &error);

} // namespace lengthwise::json
