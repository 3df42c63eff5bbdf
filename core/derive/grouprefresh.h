#pragma once

#include "core/ingest/derivation.h"
#include "core/model/edit.h"

#include <vector>

namespace lengthwise {

/// A row worked out before its transaction, with all that it was worked out from but the recording: it holds while the
/// group has these members and these edits.
struct ReadyRow {
    std::vector<SwimId> members; ///< sorted
    std::vector<Edit> edits;     ///< of all members, as editsOf gives them
    int analysisVersion = 0;
    WorkoutRow row;
};

/// An error of the store, not of one recording in it: nothing more can be read or written.
bool isOfStore(const Error &error);

/// Groups anew what `changed` touches and writes the rows of every group that holds one of these swims or has other
/// members than before. A group none of whose recordings can be read keeps the row that one of its members had, with
/// title, notes, effort and deleted as edited now, marked stale (analysis version 0); without one it stays without.
/// That is no error: the others are stored.
Result<void> refreshGroups(Transaction &transaction, const Derivation &derivation, int analysisVersion,
    const std::vector<SwimId> &changed, const std::vector<ReadyRow> &ready);

} // namespace lengthwise
