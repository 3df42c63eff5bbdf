#pragma once

#include "core/ingest/overlay.h"
#include "core/model/workoutrow.h"
#include "core/store/transaction.h"

#include <vector>

namespace lengthwise {

/// A row worked out before its transaction: of a swim that is alone in its group and without edits.
struct PreparedRow {
    SwimId swim;
    WorkoutRow row;
};

/// What ingest asks of whoever derives rows (core/derive): ingest stores evidence, and knows no analysis.
class Derivation
{
public:
    virtual ~Derivation() = default;

    /// Pure; any thread. sources: of all recordings of the group.
    virtual WorkoutRow derive(
        const CorrectedWorkout &corrected, const SwimId &measured, const std::vector<RecordingKind> &sources) const = 0;

    /// Groups anew what `changed` (new, changed, edited or gone swims) touches and writes the rows of these groups, in
    /// the transaction that changed them. prepared rows are used where they hold.
    virtual Result<void> refresh(
        Transaction &, const std::vector<SwimId> &changed, const std::vector<PreparedRow> &prepared) = 0;
};

} // namespace lengthwise
