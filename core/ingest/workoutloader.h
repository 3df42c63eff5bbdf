#pragma once

#include "core/ingest/overlay.h"
#include "core/store/editstore.h"
#include "core/store/recordingstore.h"

#include <vector>

namespace lengthwise {

/// A workout opened: the recordings of its group with the corrections over the richest of them.
struct LoadedWorkout {
    SwimGroup group;
    std::vector<Recording> recordings; ///< in the order of group.members (one may stand twice)
    CorrectedWorkout corrected;
};

/// Reads, checks, decodes and corrects; what counts as a stroke is the athlete's setting where no edit says so. group:
/// as groupSwims gave it. PayloadMissing, PayloadDamaged; decoding errors name the recording's file. Where the richest
/// recording cannot be read, the next takes its place; the error comes only when none can. One connection's thread.
Result<LoadedWorkout> loadWorkout(Database &database, const SwimGroup &group);
/// Of the group that the swim belongs to now.
Result<LoadedWorkout> loadWorkout(Database &database, const SwimId &swim);

/// The edits of all members, in their order: what overlay() wants of a group.
Result<std::vector<Edit>> editsOf(Database &database, const std::vector<SwimId> &members);

/// What holds of a group where no edit says otherwise: the athlete's settings, and the words of the first member that
/// has any.
Result<Unedited> uneditedOf(Database &database, const std::vector<SwimId> &members);

/// The group that a swim belongs to now, from facts and links in its surroundings.
Result<SwimGroup> groupOf(Database &database, const SwimId &swim);

/// A swim by the beginning of its id (hex, shortestId or more, any case) or by its key. SwimUnknown, SwimAmbiguous,
/// SwimIdTooShort. An id of any recording of a group resolves; two recordings of one group are not ambiguous.
Result<SwimId> resolveId(Database &database, const QString &id);

} // namespace lengthwise
