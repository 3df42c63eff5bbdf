#pragma once

#include "core/model/workoutrow.h"
#include "core/store/transaction.h"

#include <map>
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
    /// replaced workout are left without one: the caller stores them next. A member's row number is kept where there
    /// is one. SwimUnknown where a member is not in the library.
    Result<WorkoutNumber> put(
        Transaction &, const std::vector<SwimId> &members, const WorkoutRow &row, int analysisVersion);
    /// Takes away workouts that have no members any more.
    Result<void> removeEmpty(Transaction &);

    /// Newest first. 10,000 in a few ms; deleted ones too.
    Result<std::vector<WorkoutSummary>> summaries();
    Result<std::optional<WorkoutSummary>> summary(WorkoutNumber workout);
    /// Of the workout that a swim belongs to; absent before it was derived.
    Result<std::optional<WorkoutSummary>> summaryOf(const SwimId &swim);
    /// The swim that names the workout which this one belongs to; itself before it was derived.
    Result<SwimId> measuredOf(const SwimId &swim);
    Result<std::optional<WorkoutRow>> row(WorkoutNumber workout);
    /// Of the workouts that start between the two moments, both counted in, and are not deleted; by start.
    Result<std::vector<DatedFigures>> figuresBetween(Instant from, Instant to);
    /// Of the same workouts, those without heart rate left out; by the recording that measures them.
    Result<std::map<SwimId, std::vector<HistogramBin>>> heartRatesBetween(Instant from, Instant to);
    /// Workouts whose title, notes, device or sets hold every word of the text, in the order of summaries(). Words
    /// of one or two letters count too.
    Result<std::vector<SwimId>> search(const QString &text, int limit);
    /// How many swims have a row that an older analysis than this wrote, or none.
    Result<std::int64_t> staleCount(int analysisVersion);
    /// Such swims, at most limit; of a large workout not always all.
    Result<std::vector<SwimId>> staleSwims(int analysisVersion, int limit);
    Result<std::int64_t> count();

private:
    Result<std::vector<WorkoutNumber>> workoutsOf(const std::vector<SwimId> &members);
    Result<void> remove(WorkoutNumber workout);
    Result<WorkoutNumber> putSummary(
        std::optional<WorkoutNumber> replaced, const WorkoutSummary &summary, int analysisVersion);
    Result<bool> hasSameWords(WorkoutNumber workout, const WorkoutSummary &summary);
    Result<void> putWords(WorkoutNumber workout, const WorkoutSummary &summary);
    Result<void> putDetail(WorkoutNumber workout, const WorkoutRow &row);
    Result<void> putBests(WorkoutNumber workout, const std::vector<BestEffort> &bests);
    Result<void> putSets(WorkoutNumber workout, const std::vector<SetSummary> &sets);
    Result<void> link(WorkoutNumber workout, const std::vector<SwimId> &members);

    Database &m_database;
};

} // namespace lengthwise
