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

/// Interval's time / sum of its lengths' times: above 1 where the watch left the turns out. 1 for no time.
double turnFactor(const Interval &interval);

/// The piece's time, its share of the turns included; `turns` is the interval's turnFactor.
Seconds timeOf(const Interval &interval, Piece piece, double turns);

/// Whether each of its lengths is one crossing: counts that were repaired tell no speed of their own.
bool isSound(const Interval &interval, Piece piece);

/// Speeds (m/s) of the interval's blocks of about `block`, weighted by time; a remainder and unsound blocks are left
/// out. The whole interval where it is shorter.
std::vector<Weighted> blockSpeeds(const Interval &interval, Distance pool, Distance block);

} // namespace lengthwise
