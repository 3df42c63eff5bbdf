#pragma once

#include "core/analysis/css.h"
#include "core/analysis/thresholds.h"
#include "core/model/athletesettings.h"

#include <optional>

namespace lengthwise {

/// What is known of the swimmer on the day of a swim, beyond the recording itself.
struct Swimmer {
    std::optional<CssEstimate> css; ///< absent: there is no library to look in
    std::optional<HeartRate> maximumHeartRate;
    PaceBorders paceBorders = thresholds::zones.paceBorders;
    std::optional<int> effort; ///< 1 to 10, how hard this swim felt

    std::optional<Speed> cssSpeed() const { return css ? css->css : std::nullopt; }
    bool operator==(const Swimmer &) const = default;
};

} // namespace lengthwise
