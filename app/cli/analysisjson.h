#pragma once

#include "core/report/swimmer.h"

#include <QJsonObject>

namespace lengthwise::cli {

/// The recorded swim with "metrics", "sets" and its meaning beside it. Pure.
QJsonObject analysisJson(const Workout &workout, const Swimmer &swimmer);

} // namespace lengthwise::cli
