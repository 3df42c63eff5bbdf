#pragma once

#include "app/library/openlibrary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace lengthwise::cli {

/// What the step was, in words: "split a length".
QString actionOf(const EditStep &step);

/// One line for each change, of many only the first ones: "  4f2a9c10  stroke of the length at 4:10: Free -> Breast".
Result<QString> stepLines(OpenLibrary &library, const std::vector<StepChange> &changes);

/// Ids of the workouts that the changes touch, each once.
Result<QStringList> workoutNames(OpenLibrary &library, const std::vector<StepChange> &changes);

/// {"action","changes":[{"subject","field","before","after"}]}; values are JSON, null: as recorded.
QJsonObject stepObject(const EditStep &step);
QJsonArray changesArray(const std::vector<StepChange> &changes);

/// A value as it is stored, as JSON; text where it does not read.
QJsonValue valueJson(const std::optional<std::string> &value);

} // namespace lengthwise::cli
