#pragma once

#include "core/analysis/intervals.h"

#include <QString>

namespace lengthwise {

enum class SetKind {
    Single,  ///< one interval that stands alone
    Repeats, ///< 8 x 100
    Block,   ///< 3 x {100 Fr, 50 Bk}
    Pyramid, ///< 100-200-300-200-100, or a ladder
};

/// Like intervals in a row. Together the sets of a swim cover every interval once, in order.
struct SwimSet {
    SetKind kind = SetKind::Single;
    std::size_t firstInterval = 0;
    std::size_t intervalCount = 0;
    int repeats = 1;                 ///< Repeats: intervals; Block: rounds; Single, Pyramid: 1
    Distance distance{};             ///< of one repeat, one round, or the whole single or pyramid
    Stroke stroke = Stroke::Unknown; ///< Mixed where the intervals differ
    std::optional<Seconds> sendOff;  ///< start to start; absent where it is not regular
    std::optional<Seconds> rest;     ///< median rest between the repeats; absent for fewer than two
    bool inferred = false;           ///< rests on an inferred rest or a repaired count
    QString notation;                ///< as on the pool deck: "8 x 100 Fr @ 1:45"; distances in the pool's unit

    bool operator==(const SwimSet &) const = default;
};

/// Pure; any thread. Times of the repeats are those of the intervals.
std::vector<SwimSet> findSets(const Workout &workout, const std::vector<Interval> &intervals);

} // namespace lengthwise
