#pragma once

#include "core/model/recording.h"

namespace lengthwise {

/// Why two swims are one, the best reason first.
enum class MatchReason { Overlap, ShiftedClock /**< quarter hours or 00:00:01 */, ExternalFile };

struct SwimMatch {
    MatchReason reason = MatchReason::Overlap;
    double overlapShare = 0; ///< of the longer one's elapsed time; 0..1

    bool operator==(const SwimMatch &) const = default;
};

/// Whether two swims match, from recorded times alone. DESIGN section 1. Symmetric. Absent: they do not. A swim whose
/// elapsed time is not known, or is longer than any swim, matches none.
std::optional<SwimMatch> match(const SwimFacts &a, const SwimFacts &b);

/// How long both were under way; 0 where one of the elapsed times is not known or longer than any swim.
Duration overlapOf(const SwimFacts &a, const SwimFacts &b);

/// Starts of swims, both ends included.
struct StartWindow {
    Instant from{};
    Instant to{};
};

/// Where everything that matches this swim starts. longestElapsed: of all swims.
StartWindow matchWindow(const SwimFacts &swim, Duration longestElapsed);

} // namespace lengthwise
