#pragma once

#include "core/base/result.h"
#include "core/model/sample.h"

#include <string_view>
#include <vector>

namespace lengthwise {

struct StravaStreams {
    std::vector<Sample> samples; ///< in time order; empty where no times are told
    std::int64_t backwards = 0;  ///< samples that were out of order
    std::int64_t untimed = 0;    ///< points left out because their time is not told or no time
    bool hasPositions = false;
};

/// The streams of one activity, keyed by type, put together point by point. Their order and rate are free; a value that
/// is null, or of a shorter stream, is unknown. `start`: what their times count from.
Result<StravaStreams> readStravaStreams(std::string_view body, Instant start);

} // namespace lengthwise
