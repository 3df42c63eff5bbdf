#pragma once

#include "core/ingest/swimmatch.h"
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

/// The recordings of one swim as the swimmer sees it.
struct SwimGroup {
    std::vector<SwimId> members; ///< sorted
    SwimId measured;             ///< the richest: gives the measurements
    SwimId keeper;               ///< kept longest (file before Strava): new edits of title, notes ... go here

    bool operator==(const SwimGroup &) const = default;
};

/// Groups sorted by their first member; every swim in exactly one. Pure: the order of the arguments does not matter,
/// and the result for a union of sets of swims that do not touch is the union of the results. The ids are distinct;
/// links of swims that are not here are passed over.
///
/// 1. No two swims of one recording come into one group, nor two that the swimmer called different.
/// 2. What the swimmer called the same is joined, whether it matches or not, the newest word first: of words that
///    contradict each other through others the newer hold.
/// 3. Matching pairs are taken by (overlap share descending, smaller id, larger id); their groups are joined when every
///    pair across them matches. Where x matches (or is) a, y matches (or is) c, and the swimmer called a and c the
///    same, x and y count as matching: so copies of both follow that word, whenever they arrive.
std::vector<SwimGroup> groupSwims(std::vector<SwimFacts> swims, std::vector<SwimLink> links);

/// A recording that covers two or more others (each by >= 70 % of the other's time, no match with any): the swimmer is
/// asked which to keep. Each group is looked at by the recording that measures it, so copies do not ask twice; swims of
/// one recording do not cover each other.
struct CoveringSwim {
    SwimId swim;
    std::vector<SwimId> covered; ///< sorted

    bool operator==(const CoveringSwim &) const = default;
};
/// In the order of the groups. groups: of these swims.
std::vector<CoveringSwim> coveringSwims(const std::vector<SwimFacts> &swims, const std::vector<SwimGroup> &groups);

} // namespace lengthwise
