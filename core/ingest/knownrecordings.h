#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <string>
#include <unordered_set>

namespace lengthwise {

/// What of the files that come in is here already.
struct KnownRecordings {
    std::unordered_set<std::string> keys;    ///< of recordings whose bytes are here
    std::unordered_set<std::string> deleted; ///< of all recordings of swims that the swimmer deleted
};

/// One connection's thread; a few ms for 10,000.
Result<KnownRecordings> knownRecordings(Database &database);

} // namespace lengthwise
