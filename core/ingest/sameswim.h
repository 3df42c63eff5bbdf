#pragma once

#include "core/model/edit.h"
#include "core/model/recording.h"

#include <vector>

namespace lengthwise {

/// The swimmer's word on two swims; an edit of the smaller one ("link/<key>#<n>" of the larger).
struct SwimLink {
    SwimId a; ///< smaller
    SwimId b; ///< larger
    bool isSame = true;
    Stamp stamp;

    bool operator==(const SwimLink &) const = default;
};

/// Why two swims are one, the best reason first.
enum class MatchReason { Overlap, ShiftedClock /**< quarter hours or 00:00:01 */, ExternalFile };

struct SwimMatch {
    MatchReason reason = MatchReason::Overlap;
    double overlapShare = 0; ///< of the longer one's elapsed time; 0..1

    bool operator==(const SwimMatch &) const = default;
};

/// Whether two swims match, from recorded times alone. DESIGN section 1. Symmetric. Absent: they do not.
std::optional<SwimMatch> match(const SwimFacts &a, const SwimFacts &b);

/// The recordings of one swim as the swimmer sees it.
struct SwimGroup {
    std::vector<SwimId> members; ///< sorted
    SwimId measured;             ///< the richest: gives the measurements
    SwimId keeper;               ///< kept longest (file before Strava): new edits of title, notes ... go here

    bool operator==(const SwimGroup &) const = default;
};

/// Groups sorted by their first member; every swim in exactly one. Pure: the order of the arguments does not matter,
/// and the result for a union of sets of swims that do not touch is the union of the results.
std::vector<SwimGroup> groupSwims(std::vector<SwimFacts> swims, std::vector<SwimLink> links);

/// A recording that covers two or more others (each by >= 70 % of the other's time, no match with any): the swimmer is
/// asked which to keep.
struct CoveringSwim {
    SwimId swim;
    std::vector<SwimId> covered; ///< sorted

    bool operator==(const CoveringSwim &) const = default;
};
std::vector<CoveringSwim> coveringSwims(const std::vector<SwimFacts> &swims, const std::vector<SwimGroup> &groups);

} // namespace lengthwise
