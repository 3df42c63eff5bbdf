#pragma once

#include "app/library/openlibrary.h"
#include "core/model/workoutrow.h"
#include "core/report/swimlist.h"
#include "core/report/swimnames.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lengthwise::cli {

/// The row of the workout that a swim belongs to, with what depends on the other swims; that is absent for a deleted
/// swim. Absent where it is not worked out yet.
Result<std::optional<SwimListRow>> gradedRowOf(OpenLibrary &library, const SwimId &swim);
/// The same of many, the newest first.
Result<std::vector<SwimListRow>> gradedRows(OpenLibrary &library, std::vector<WorkoutSummary> summaries);

/// "A" to "D"; empty where the swim is not graded.
QString gradeOf(const SwimListRow &row);

/// One swim as `list --json` has it.
QJsonObject rowObject(const SwimListRow &graded, const SwimNames &names);

/// The swimmer's title, else the largest set, else "Pool swim" or "Open-water swim".
QString titleOf(const WorkoutSummary &row);

/// "Garmin", "FIT, Strava": where its recordings come from.
QString sourcesOf(const WorkoutSummary &row);

} // namespace lengthwise::cli
