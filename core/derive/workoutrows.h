#pragma once

#include "core/ingest/derivation.h"
#include "core/store/workoutstore.h"

namespace lengthwise {

/// Raised with every change of what rows hold; older rows are rebuilt.
inline constexpr int analysisVersion = 3;

/// The only writer of derived rows.
class WorkoutRows final : public Derivation
{
public:
    WorkoutRow derive(const CorrectedWorkout &corrected, const SwimId &measured,
        const std::vector<RecordingKind> &sources) const override;
    Result<void> refresh(
        Transaction &, const std::vector<SwimId> &changed, const std::vector<PreparedRow> &prepared) override;
};

} // namespace lengthwise
