#pragma once

#include "core/decode/fitactivity.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// How reading one FIT file of a chain ended.
struct FitSegmentEnd {
    std::size_t next = 0;          ///< where the next one would begin
    std::vector<Warning> warnings; ///< what was lost or doubtful
    bool full = false;             ///< FitActivity took no more: give up
};

/// Reads the FIT file whose header stands at the offset into the activity: everything that is whole. A size in the
/// header that is 0 or wrong (the device never closed the file) does not keep it from the messages behind.
FitSegmentEnd readFitSegment(Bytes file, std::size_t offset, const FitHeader &header, FitActivity &activity);

/// The next FIT header at or behind the offset; absent where none follows. Used behind damage only.
std::optional<std::size_t> findFitHeader(Bytes file, std::size_t offset);

} // namespace lengthwise
