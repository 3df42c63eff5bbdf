#pragma once

#include "core/ingest/fields.h"
#include "core/store/editstore.h"

namespace lengthwise {

/// What holds of title, notes, effort, stroke count or deletion among all recordings of a group: the newest. Absent: as
/// recorded. One connection's thread.
Result<std::optional<Edit>> newestOfGroup(EditStore &edits, const SwimGroup &group, const std::string &field);

/// The registers to change so that a workout's title, notes, effort, stroke count or deletion becomes `value`
/// (absent: as recorded). These are read from all recordings of a group, the newest wins, and are written to the one
/// that is kept longest, and to the one that said otherwise last. Nothing where it is so already. One connection's
/// thread.
Result<std::vector<Change>> changeOfGroup(
    EditStore &edits, const SwimGroup &group, const std::string &field, const std::optional<std::string> &value);

} // namespace lengthwise
