#pragma once

#include "core/model/workoutrow.h"
#include "core/store/transaction.h"

#include <vector>

namespace lengthwise {

/// The row number of a workout in one library. Derived, hence not the same on two machines: never shown, never kept.
using WorkoutNumber = std::int64_t;

/// Derived rows. Only core/derive writes here. One connection's thread.
class WorkoutStore
{
public:
    explicit WorkoutStore(Database &database)
        : m_database(database)
    {
    }

    /// Which workout a swim belongs to; absent before it was derived.
    Result<std::optional<WorkoutNumber>> workoutOf(const SwimId &swim);
    Result<std::vector<SwimId>> membersOf(WorkoutNumber workout);
    /// All groups as they are stored: members sorted, groups sorted by their first member. Swims without one are left
    /// out.
    Result<std::vector<std::vector<SwimId>>> allGroups();

    /// Replaces the workouts that any of members belonged to by one, whose members they are. The other members of a
    /// replaced workout are left without one: the caller stores them next.
    Result<WorkoutNumber> put(
        Transaction &, const std::vector<SwimId> &members, const WorkoutRow &row, int analysisVersion);
    /// Takes away workouts that have no members any more.
    Result<void> removeEmpty(Transaction &);

    /// Newest first. 10,000 in a few ms; deleted ones too.
    Result<std::vector<WorkoutSummary>> summaries();
    Result<std::optional<WorkoutSummary>> summary(WorkoutNumber workout);
    Result<std::optional<WorkoutRow>> row(WorkoutNumber workout);
    /// Workouts whose title, notes, device or sets hold every word of the text, in the order of summaries(). Words
    /// of one or two letters count too.
    Result<std::vector<SwimId>> search(const QString &text, int limit);
    /// How many rows an older analysis than this wrote, swims without a workout included.
    Result<std::int64_t> staleCount(int analysisVersion);
    /// Swims of such rows, at most limit.
    Result<std::vector<SwimId>> staleSwims(int analysisVersion, int limit);
    Result<std::int64_t> count();

private:
    Database &m_database;
};

} // namespace lengthwise
