#pragma once

#include "core/decode/strava.h"
#include "core/store/syncstore.h"

#include <map>
#include <optional>
#include <string>

namespace lengthwise {

/// What is kept of an activity, with the state that its summary tells of.
struct KeptSwim {
    KeptActivity kept;
    ActivityState state;
};
using KeptSwims = std::map<std::string, KeptSwim>; ///< by key

/// Absent: no summary of it is kept. One connection's thread.
Result<std::optional<KeptSwim>> keptSwim(Database &database, const std::string &key);
Result<KeptSwims> keptSwims(Database &database);

} // namespace lengthwise
