#pragma once

#include "core/analysis/load.h"
#include "core/base/result.h"
#include "core/model/athlete.h"
#include "core/model/workoutrow.h"
#include "core/report/verdicts.h"
#include "core/store/database.h"

#include <vector>

namespace lengthwise {

/// One line of the list of swims.
struct SwimListRow {
    QString id; ///< as SwimNames calls it
    WorkoutSummary summary;
    std::optional<SwimVerdict> verdict; ///< absent until addVerdicts(), and for a swim that is not derived yet
    std::optional<SwimLoad> load;       ///< as the swim's report has it; absent until addVerdicts()

    const QString &title() const { return summary.shownTitle(); }
    /// Seconds per 100 of the pool's unit, of the time swum.
    std::optional<Seconds> pacePer100() const;

    bool operator==(const SwimListRow &) const = default;
};

/// All workouts but the deleted ones, newest first. One connection's thread; 10,000 in some ten ms.
Result<std::vector<SwimListRow>> swimList(Database &database);
/// Grades the swims of a list (newest first) and works out their load. Apart from the list, which can be shown before.
/// One connection's thread; 10,000 in some ten ms.
Result<void> addVerdicts(Database &database, const Athlete &athlete, std::vector<SwimListRow> &rows);

} // namespace lengthwise
