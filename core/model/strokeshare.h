#pragma once

#include "core/model/stroke.h"
#include "core/model/units.h"

#include <optional>

namespace lengthwise {

/// What a swim holds of one stroke. Means are over the active lengths in it whose strokes are known, and absent where
/// there are none; lengths whose count or time was repaired take no part in them.
struct StrokeShare {
    Stroke stroke = Stroke::Unknown;
    Distance distance{};         ///< all of it
    std::optional<double> swolf; ///< mean of seconds + strokes of a length; comparable within one pool length only
    std::optional<Distance> distancePerStroke;

    bool operator==(const StrokeShare &) const = default;
};

} // namespace lengthwise
