#pragma once

#include "core/ingest/fields.h"

#include <QString>

#include <array>

namespace lengthwise {

/// 25 m, 50 m, 25 yd, 33 1/3 m: what most pools are, and what is offered before "Other".
inline constexpr std::array usualPools{field::PoolLength{25, PoolUnit::Metres}, field::PoolLength{50, PoolUnit::Metres},
    field::PoolLength{25, PoolUnit::Yards}, field::PoolLength{100.0 / 3, PoolUnit::Metres}};

/// Whether they mean the same pool, to the two decimals that are written of one: 33.33 m is 33 1/3 m.
bool samePool(const field::PoolLength &a, const field::PoolLength &b);
/// The place among usualPools; their size for another.
std::size_t usualPoolOf(const field::PoolLength &pool);
/// Whether the swim counts with it.
bool isPool(const Workout &workout, const field::PoolLength &pool);
/// "25 m", "33⅓ m", "22.9 m"
QString poolLengthWords(const field::PoolLength &pool);
/// "25 m"; "not known".
QString recordedPool(const Workout &workout);

} // namespace lengthwise
