#pragma once

#include "core/ingest/overlay.h"

namespace lengthwise {

/// What lets an idle correction of a conflict show: every other one that it excludes is taken back. ValueRefused where
/// it is none of the idle ones in conflict. Pure; the changes form one step.
Result<std::vector<Change>> takeInstead(
    const CorrectedWorkout &corrected, const std::string &subject, const std::string &field);

} // namespace lengthwise
