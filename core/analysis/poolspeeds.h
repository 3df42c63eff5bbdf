#pragma once

#include "core/analysis/intervals.h"
#include "core/analysis/statistics.h"

#include <vector>

namespace lengthwise {

/// Neighbouring lengths of one interval, looked at as one piece.
struct Piece {
    std::size_t first = 0; ///< into Interval::lengths
    std::size_t count = 0;
};

/// Lengths that come nearest to a distance (in m), at least one.
std::size_t lengthsNearest(Distance pool, Distance distance);

/// The piece's time, its share of the turns included where the watch left them out.
Seconds timeOf(const Interval &interval, Piece piece);

/// Whether each of its lengths is one crossing: counts that were repaired tell no speed of their own.
bool isSound(const Interval &interval, Piece piece);

/// Speeds (m/s) of the interval's blocks of about `block`, weighted by time; a remainder and unsound blocks are left
/// out. The whole interval where it is shorter.
std::vector<Weighted> blockSpeeds(const Interval &interval, Distance pool, Distance block);

} // namespace lengthwise
