#pragma once

#include "core/store/syncstore.h"

#include <optional>

namespace lengthwise {

/// How far the list of activities was read, over all runs.
struct ListPlace {
    std::optional<Instant> newest;        ///< from here the list was read without a hole; absent: not at all yet
    std::optional<Instant> oldest;        ///< of all that was listed
    std::optional<Instant> historyBefore; ///< down to here; absent: not at all yet, or to its end
    bool isHistoryRead = false;           ///< to its end
    std::optional<Instant> sweepBefore;   ///< where the sweep that is under way has come to; absent: none is
    std::optional<Instant> sweptAt;       ///< when the whole list was compared last

    bool operator==(const ListPlace &) const = default;
};

/// One connection's thread.
Result<ListPlace> listPlace(Database &database);
Result<void> setListPlace(Transaction &, const ListPlace &place);

/// When an activity that the list leaves out was looked for, and not found gone; absent: never, or forgotten.
Result<std::optional<Instant>> lookedForAt(Database &database, const std::string &key);
Result<void> setLookedFor(Transaction &, const std::string &key, std::optional<Instant> at);

} // namespace lengthwise
