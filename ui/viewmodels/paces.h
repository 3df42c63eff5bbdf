#pragma once

#include "core/model/units.h"

#include <optional>

namespace lengthwise {

/// Per 100 of the pool's unit; nothing for standing still.
inline std::optional<Seconds> pacePer100(Speed speed, PoolUnit unit)
{
    if (!(speed.metresPerSecond > 0))
        return std::nullopt;
    return Seconds((oneOf(unit) * 100).metres / speed.metresPerSecond);
}

} // namespace lengthwise
