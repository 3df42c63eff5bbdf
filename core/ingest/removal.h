#pragma once

#include "core/ingest/derivation.h"
#include "core/store/stonestore.h"

#include <string>
#include <vector>

/// The removals that cannot be undone (DESIGN section 5): Expire and Purge. The recording, its bytes, facts and rows
/// go; a stone stays, and so do the swimmer's edits, which hold again should the recording come back.
namespace lengthwise {

struct Removed {
    std::vector<std::string> keys; ///< of recordings that were here and went
    int swimsGone = 0;             ///< workouts that went with them
    int swimsKept = 0;             ///< workouts that stay, because another recording has them, too

    bool operator==(const Removed &) const = default;
};

/// In the caller's transaction; at most some hundred at a time. Keys that are not here get a stone all the same.
Result<Removed> removeRecordings(Transaction &, Derivation &derivation, const std::vector<std::string> &keys,
    RemovalReason reason, Instant now, const std::string &device);

} // namespace lengthwise
