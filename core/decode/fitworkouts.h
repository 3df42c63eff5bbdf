#pragma once

#include "core/decode/fitactivity.h"

namespace lengthwise {

/// What the swims of a file may still hold, over all recordings chained in it.
struct FitRoom {
    std::size_t bytes = workBound - fit::mostSamples * sizeof(Sample); ///< beside the records they are cut from

    /// Takes the swim's share; false where it does not fit.
    bool take(const Workout &swim);
    bool takeBytes(std::size_t count);
};

/// The swims of a recording in order of their start, without the warnings of the file itself. Empty where it holds
/// none. Laps and lengths are a session's by the indices it states where they fit, else by time; samples and stops by
/// time. Without a session message the swim is rebuilt from what there is (SummaryRebuilt), if it is evidently one.
/// OutOfMemoryBound where sessions claim more than there is room for.
Result<std::vector<Workout>> fitSwims(FitActivity activity, FitRoom &room);

} // namespace lengthwise
