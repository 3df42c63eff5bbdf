#pragma once

#include "app/library/openlibrary.h"
#include "core/ingest/workoutloader.h"
#include "core/report/swimmer.h"
#include "core/report/swimnames.h"

#include <QStringList>

#include <vector>

namespace lengthwise::cli {

/// A swim of the library with all that its page and its document say.
struct OpenedSwim {
    SwimId asked; ///< the recording that the id named
    QString name; ///< id of the workout
    LoadedWorkout loaded;
    std::optional<WorkoutSummary> row;
    Swimmer swimmer;       ///< on the day of the swim
    QStringList members;   ///< ids, in the order of loaded.group.members
    QStringList covers;    ///< ids of the swims that this recording covers; deleted ones left out
    QStringList coveredBy; ///< ids of the recordings that cover this swim
};

/// Errors as resolveId and loadWorkout.
Result<OpenedSwim> openSwim(OpenLibrary &library, const QString &id);

} // namespace lengthwise::cli
