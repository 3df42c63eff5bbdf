#pragma once

#include "core/decode/strava.h"
#include "core/store/stonestore.h"
#include "core/store/syncstore.h"
#include "core/sync/keptswims.h"
#include "core/sync/listwalk.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// What a pull has to do, worked out from values. Pure.
namespace lengthwise {

/// A digest, in hex, of what a part depends on (Streams: times, distance and sport; Detail: everything).
std::string stateFor(StravaPart part, const ActivityState &state);

/// Whether a part, Streams or Detail, has to be fetched: it was not asked for in this state, and is missing or may be
/// of another one. triesAgain: also where it was set aside. now: also where it was set aside
/// more than a day before because the server failed; absent: not.
bool isWanted(
    const KeptSwim &swim, StravaPart part, bool triesAgain = false, std::optional<Instant> now = std::nullopt);

/// Keys of the swims whose part is wanted, newest first.
std::vector<std::string> wanted(
    const KeptSwims &swims, StravaPart part, bool triesAgain = false, std::optional<Instant> now = std::nullopt);

/// Which stones keep a swim away that Strava lists.
struct StoneRule {
    std::map<std::string, Stone> stones; ///< by key
    Instant connectedSince{};
    bool bringsExpiredBack = false; ///< asked for by hand

    bool keepsAway(const std::string &key) const;
};

/// What a page of the list comes to.
struct PagePlan {
    std::vector<const StravaListed *> added;   ///< swims that are not here; they point into the page
    std::vector<const StravaListed *> changed; ///< swims of which another state is kept
    std::vector<std::string> noSwims;          ///< keys of what is kept as a swim, and is none any more
    std::vector<std::string> keptAway;
    std::map<std::string, int> otherTypes;
    int swims = 0;
};
PagePlan planFor(const std::vector<StravaListed> &page, const KeptSwims &kept, const StoneRule &rule);

/// Kept swims that the walk should have listed with this page, and has not.
std::vector<std::string> missing(const ListWalk::Page &page, const ListWalk &walk, const KeptSwims &kept);

} // namespace lengthwise
