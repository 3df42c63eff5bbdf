#pragma once

#include "core/decode/csvsessions.h"
#include "core/model/workout.h"

namespace lengthwise {

/// The session is a swim by its sport or sub-sport (names or numbers of the FIT profile); one that names neither is
/// taken for a swim: the tables come from swimmers.
bool isSwim(const CsvSession &session);

/// What is recorded, the lengths that the samples allow to infer, and totals that no session column gives rebuilt from
/// the samples (SummaryRebuilt, detail: which).
Workout workoutFromSession(CsvSession session);

} // namespace lengthwise
