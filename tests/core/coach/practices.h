#pragma once

#include "tests/core/coach/rulefixtures.h"

#include <cstdint>

namespace lengthwise {

/// A practice that nobody planned with a sentence in mind: any pool, sets, drills, fading, watch noise; with or without
/// CSS. The same seed gives the same swim.
struct Practice {
    Workout workout;
    double css = 0; ///< m/s; 0: not known
};
Practice practice(std::uint32_t seed);

} // namespace lengthwise
