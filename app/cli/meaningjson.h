#pragma once

#include "core/report/workoutreport.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace lengthwise::cli {

/// "type", "quality", "score", "coach", "css_mps" and what stands beside them: the meaning of a swim for other
/// programs. Sentences are in the user's language, ids are not. `workout`: what the report is on. Pure.
QJsonObject meaningJson(const WorkoutReport &report, const Workout &workout);

/// {"points", "basis"}; null where it is not known.
QJsonValue loadJson(const std::optional<SwimLoad> &load);

} // namespace lengthwise::cli
