#pragma once

#include "core/ingest/overlay.h"
#include "core/model/workoutrow.h"

#include <vector>

namespace lengthwise {

/// What is stored of a swim: a function of its corrected recording alone. sources: of all recordings of the group, in
/// any order. Pure; any thread.
WorkoutRow swimRow(
    const CorrectedWorkout &corrected, const SwimId &measured, const std::vector<RecordingKind> &sources);

/// The fields that need no recording: title, notes, effort, deleted.
void setWorkoutFields(WorkoutSummary &summary, const CorrectedWorkout &corrected);

} // namespace lengthwise
