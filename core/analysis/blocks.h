#pragma once

#include "core/analysis/runs.h"

#include <vector>

namespace lengthwise {

/// A pattern of different intervals swum several times: 3 x {100 Fr, 50 Bk}.
struct Block {
    std::size_t first = 0;  ///< interval
    std::size_t period = 0; ///< intervals of one round
    std::size_t rounds = 0; ///< >= 2
    std::size_t count() const { return period * rounds; }
    bool operator==(const Block &) const = default;
};

/// In order, without overlap; where several patterns fit, the longest cover wins, then the shorter pattern.
/// Takes n log n. Pure; any thread.
std::vector<Block> blocksOf(const std::vector<Interval> &intervals);

} // namespace lengthwise
