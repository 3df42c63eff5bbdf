#pragma once

#include "core/model/athlete.h"
#include "core/model/namedpool.h"
#include "core/model/stroke.h"

#include <optional>

namespace lengthwise {

/// The edition of World Aquatics' base times that is kept here.
inline constexpr int baseTimesYear = 2026;

/// Whether there are base times for this pool at all: 50 m and 25 m.
bool hasBaseTimes(const NamedPool &pool);

/// The time that is worth 1000 points: the world record at the edition's cut. Absent for what no world record is kept
/// in. Pure; any thread.
std::optional<Seconds> baseTime(Sex sex, Stroke stroke, int distance, const NamedPool &pool);

} // namespace lengthwise
