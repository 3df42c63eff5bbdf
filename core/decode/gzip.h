#pragma once

#include "core/decode/decoder.h"

#include <cstddef>
#include <vector>

namespace lengthwise {

/// What came out of a gzip.
struct Inflated {
    enum class End {
        Whole,   ///< all members, their checksums right
        CutOff,  ///< the packed bytes end before the data does
        Damaged, ///< what follows is no packed data, or a checksum is wrong
        NoRoom,  ///< there is more than the caller allows
    };
    std::vector<std::byte> content; ///< everything up to there
    End end = End::Whole;
};

/// gzip by its first bytes.
bool isGzip(Bytes content);

/// Unpacks a gzip in memory, to the last byte that a file cut in two still gives. Members behind each other make one
/// content; what follows the last and is no gzip is left out. Pure; any thread.
Inflated inflateGzip(Bytes content, std::size_t room);

} // namespace lengthwise
