#pragma once

#include "core/ingest/sameswim.h"
#include "core/store/database.h"

#include <vector>

namespace lengthwise {

/// All swims that the grouping of `changed` depends on: what matches or is linked to them, and so on. groupSwims of it
/// gives the same groups as groupSwims of the whole library does for these swims. One connection's thread.
struct Surroundings {
    std::vector<SwimFacts> swims;
    std::vector<SwimLink> links;
};
Result<Surroundings> surroundingsOf(Database &database, const std::vector<SwimId> &changed);

/// The same for the whole library.
Result<Surroundings> everything(Database &database);

} // namespace lengthwise
