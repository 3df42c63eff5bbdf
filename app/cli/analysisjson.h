#pragma once

#include "core/model/workout.h"

#include <QJsonObject>

namespace lengthwise::cli {

/// The recorded swim with "metrics" and "sets" beside it. Pure.
QJsonObject analysisJson(const Workout &workout);

} // namespace lengthwise::cli
