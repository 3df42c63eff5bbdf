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

/// "freestyle", "backstroke" ...; null for an unknown stroke.
QJsonValue stroke(Stroke stroke);

/// One swim as recorded, without the name of its file.
QJsonObject workout(const Workout &workout);

/// The facts: code, byte_offset, line, count, detail. The words for them are the caller's.
QJsonObject warning(const Warning &warning);
QJsonObject error(const Error &error);

} // namespace lengthwise::json
