#pragma once

#include "core/base/result.h"
#include "core/model/workoutrow.h"
#include "core/store/database.h"

#include <vector>

namespace lengthwise {

/// One line of the list of swims.
struct SwimListRow {
    QString id; ///< as SwimNames calls it
    WorkoutSummary summary;

    const QString &title() const { return summary.shownTitle(); }
    /// Seconds per 100 of the pool's unit, of the time swum.
    std::optional<Seconds> pacePer100() const;

    bool operator==(const SwimListRow &) const = default;
};

/// All workouts but the deleted ones, newest first. One connection's thread; 10,000 in some ten ms.
Result<std::vector<SwimListRow>> swimList(Database &database);

} // namespace lengthwise
