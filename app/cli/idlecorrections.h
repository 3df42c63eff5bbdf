#pragma once

#include "app/library/openlibrary.h"

#include <vector>

namespace lengthwise::cli {

/// The workouts (named by their measured swim) that have corrections which are kept but not shown. Opens only swims
/// whose corrections are more than their row applies.
Result<std::vector<SwimId>> swimsWithIdleCorrections(OpenLibrary &library);

} // namespace lengthwise::cli
