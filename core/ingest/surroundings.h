#pragma once

#include "core/ingest/sameswim.h"
#include "core/store/database.h"

#include <vector>

namespace lengthwise {

/// Swims, sorted by their ids, and what the swimmer said of two of them.
struct Surroundings {
    std::vector<SwimFacts> swims;
    std::vector<SwimLink> links;
};

/// All swims that the grouping of `changed` depends on: what matches or is called the same as one of them, and so on,
/// deleted ones too. groupSwims of it gives the same groups as groupSwims of the whole library does for these swims.
/// Swims that are not there (any more) are passed over: who takes a swim out names its former companions too. Reads
/// with several statements: in a transaction where others write. One connection's thread.
Result<Surroundings> surroundingsOf(Database &database, const std::vector<SwimId> &changed);

/// The same for swims that are not in the library, as if they and the newcomers had come in. newcomers: sorted by their
/// starts; swims of one key are in the library, in `changed` or among the newcomers.
Result<Surroundings> surroundingsOf(
    Database &database, const std::vector<SwimFacts> &changed, const std::vector<SwimFacts> &newcomers);

/// The same for the whole library.
Result<Surroundings> everything(Database &database);

} // namespace lengthwise
