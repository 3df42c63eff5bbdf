#pragma once

#include "core/ingest/fields.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// 25 m, 50 m, 25 yd, 33 1/3 m: what most pools are.
const std::vector<field::PoolLength> &usualPools();
/// "25 m", "33 1/3 m"
QString poolLengthWords(const field::PoolLength &pool);
/// Whether the swim counts with it, to the millimetre.
bool isPool(const Workout &workout, const field::PoolLength &pool);
/// "25 m"; "not known".
QString recordedPool(const Workout &workout);

} // namespace lengthwise
