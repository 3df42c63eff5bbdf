#pragma once

#include "core/model/units.h"

#include <array>
#include <optional>

namespace lengthwise {

/// Where the six pace zones meet, as shares of critical swim speed; rising.
using PaceBorders = std::array<double, 5>;

/// How long a pool is, in the unit it is named by.
struct NamedPool {
    double length = 0; ///< in its unit
    PoolUnit unit = PoolUnit::Metres;

    Distance distance() const { return unit == PoolUnit::Yards ? yards(length) : metres(length); }
    bool operator==(const NamedPool &) const = default;
};

/// What a swimmer set for all swims. Kept as athlete edits ("setting/..."), so it travels and undoes like corrections.
struct AthleteSettings {
    std::optional<PoolUnit> units;          ///< of totals over several swims; the profile's own field
    std::optional<NamedPool> pool;          ///< offered first for swims that do not say theirs; absent: none is
    bool isStrokeCycle = false;             ///< watches count both arms as one stroke, unless a swim says otherwise
    std::optional<PaceBorders> paceBorders; ///< absent: those of thresholds.h

    bool operator==(const AthleteSettings &) const = default;
};

} // namespace lengthwise
