#include "core/derive/workoutrows.h"

#include "core/derive/grouprefresh.h"
#include "core/derive/swimrow.h"

namespace lengthwise {

WorkoutRow WorkoutRows::derive(
    const CorrectedWorkout &corrected, const SwimId &measured, const std::vector<RecordingKind> &sources) const
{
    return swimRow(corrected, measured, sources);
}

Result<void> WorkoutRows::refresh(
    Transaction &transaction, const std::vector<SwimId> &changed, const std::vector<PreparedRow> &prepared)
{
    std::vector<ReadyRow> ready;
    ready.reserve(prepared.size());
    for (const PreparedRow &each : prepared)
        ready.push_back({{each.swim}, {}, analysisVersion, each.row});
    return refreshGroups(transaction, *this, analysisVersion, changed, ready);
}

} // namespace lengthwise
