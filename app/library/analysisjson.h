#pragma once

#include "core/model/workout.h"
#include "core/report/swimmer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace lengthwise {

/// The recorded swim with "metrics", "sets" and its meaning beside it. Pure.
QJsonObject analysisJson(const Workout &workout, const Swimmer &swimmer);

/// Their facts with the words for them.
QJsonArray warningsJson(const std::vector<Warning> &warnings);

/// One swim of a file as an item of "workouts": what `write` makes of it, with file, index and its warnings.
QJsonObject swimJson(
    const Workout &workout, const QString &file, int index, const std::function<QJsonObject(const Workout &)> &write);

} // namespace lengthwise
