#pragma once

#include "core/analysis/score.h"
#include "core/base/result.h"
#include "core/model/recording.h"
#include "core/store/database.h"

#include <map>

namespace lengthwise {

/// What follows for a stored swim from its own figures and the swimmer's critical swim speed on its day.
struct SwimVerdict {
    SwimType type{};
    Score score;
    std::optional<Speed> css; ///< what type and load go by
    bool operator==(const SwimVerdict &) const = default;
};

/// Of the swims that start between the two moments, both counted in, deleted ones left out; by the recording that
/// measures them. The connection's thread; 10,000 in some ten ms.
Result<std::map<SwimId, SwimVerdict>> swimVerdicts(Database &database, Instant from, Instant to);

} // namespace lengthwise
