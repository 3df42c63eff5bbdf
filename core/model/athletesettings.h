#pragma once

#include "core/model/namedpool.h"

#include <array>
#include <optional>

namespace lengthwise {

/// Where the six pace zones meet, as shares of critical swim speed; rising.
using PaceBorders = std::array<double, 5>;

/// What a swimmer set for all swims. Kept as athlete edits ("setting/..."), so it travels and undoes like corrections.
struct AthleteSettings {
    std::optional<PoolUnit> units;          ///< of totals over several swims; the profile's own field
    std::optional<NamedPool> pool;          ///< offered first for swims that do not say theirs; absent: none is
    bool isStrokeCycle = false;             ///< watches count both arms as one stroke, unless a swim says otherwise
    std::optional<PaceBorders> paceBorders; ///< absent: those of thresholds.h

    bool operator==(const AthleteSettings &) const = default;
};

} // namespace lengthwise
