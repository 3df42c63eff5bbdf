#pragma once

#include "core/report/progress.h"

#include <QJsonObject>

namespace lengthwise {

/// What `progress --json` prints, `source` being what the report is of; rangeName: "6m". Sentences are in the user's
/// language, ids are not. Pure.
QJsonObject progressJson(const ProgressReport &report, const ProgressSource &source, const QString &rangeName);

/// The same for `bests --json`.
QJsonObject bestsJson(const ProgressReport &report, const ProgressSource &source, const QString &rangeName);

} // namespace lengthwise
