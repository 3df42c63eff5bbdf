#pragma once

#include "app/library/openlibrary.h"
#include "core/model/workoutrow.h"
#include "core/report/swimnames.h"
#include "core/report/verdicts.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lengthwise::cli {

/// The swim that names the workout which this one belongs to; itself where it is not worked out yet.
Result<SwimId> shownAs(OpenLibrary &library, const SwimId &swim);

/// The row of the workout that a swim belongs to; absent where it is not worked out yet.
Result<std::optional<WorkoutSummary>> rowOf(OpenLibrary &library, const SwimId &swim);

/// A row with what depends on the other swims, too.
struct GradedRow {
    WorkoutSummary summary;
    std::optional<SwimVerdict> verdict; ///< absent for a deleted swim

    /// "A" to "D"; empty where the swim is not graded.
    QString grade() const;
};
Result<std::optional<GradedRow>> gradedRowOf(OpenLibrary &library, const SwimId &swim);

/// One swim as `list --json` has it.
QJsonObject rowObject(const GradedRow &graded, const SwimNames &names);

/// The swimmer's title, else the largest set, else "Pool swim" or "Open-water swim".
QString titleOf(const WorkoutSummary &row);

/// "Garmin", "FIT, Strava": where its recordings come from.
QString sourcesOf(const WorkoutSummary &row);

} // namespace lengthwise::cli
