#pragma once

#include "core/model/units.h"

namespace lengthwise {

/// How long a pool is, in the unit it is named by.
struct NamedPool {
    double length = 0; ///< in its unit
    PoolUnit unit = PoolUnit::Metres;

    Distance distance() const { return oneOf(unit) * length; }
    bool operator==(const NamedPool &) const = default;
};

} // namespace lengthwise
