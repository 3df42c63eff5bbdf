#pragma once

#include "core/ingest/fields.h"
#include "core/store/editstore.h"

namespace lengthwise {

/// The registers to change so that a workout's title, notes, effort, stroke count or deletion becomes `value`
/// (absent: as recorded). These are read from all recordings of a group, the newest wins, and are written to the one
/// that is kept longest. Nothing where it is so already. One connection's thread.
Result<std::vector<Change>> changeOfGroup(
    EditStore &edits, const SwimGroup &group, const std::string &field, const std::optional<std::string> &value);

} // namespace lengthwise
