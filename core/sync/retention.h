#pragma once

#include "core/ingest/removal.h"
#include "core/store/library.h"
#include "core/sync/stravaconnection.h"

#include <string>
#include <vector>

/// What may not be kept for ever, and its removal from the library and from its backups. One connection's thread, the
/// writer's; in transactions of 50 ms or less, so that a kill leaves a whole library and the next time goes on: each of
/// these functions cleans all copies of what stones say, were it left over from an earlier time.
namespace lengthwise {

inline constexpr std::chrono::days shortKeep{7}; ///< Strava's API policy 6.2

struct RemovalReport {
    Removed removed;
    int backupsCleaned = 0;        ///< backups and what a restore kept that held what went, and no longer do
    std::vector<Error> notCleaned; ///< those that could not be; file: which

    bool operator==(const RemovalReport &) const = default;
};

/// One athlete's library and what removing needs of it.
struct RemovalPlace {
    Library &library;
    Database &database;
    Derivation &derivation;
    const Clock &clock;
    std::string athlete;
};

/// What holds: the swimmer's own setting, else what was chosen when connecting.
Result<StravaKeep> keepOf(Database &athleteFile, const StravaConnection &connection);

/// Strava's recordings whose oldest part was fetched more than seven days ago, where keep says so.
Result<RemovalReport> expireStrava(const RemovalPlace &place, StravaKeep keep);
/// All of Strava's recordings, and how far syncing had come: "Disconnect and Delete Strava Data".
Result<RemovalReport> removeStrava(const RemovalPlace &place);
/// These, because they are gone at Strava.
Result<RemovalReport> removeGone(const RemovalPlace &place, const std::vector<std::string> &keys);
/// Swims that were deleted longer ago than AthleteSettings::purgeAfterDays says, with all their recordings. One whose
/// recording holds another swim, too, waits until that one may go.
Result<RemovalReport> purgeDeleted(const RemovalPlace &place);
/// What had been here long enough and went.
struct Overdue {
    RemovalReport expired; ///< Strava's
    RemovalReport purged;  ///< swims that were deleted
};
/// What the swimmer's own settings say has been here long enough, connected or not: to be asked for whenever a library
/// is opened for changes. Costs little where there is nothing to do.
Result<Overdue> removeOverdue(const RemovalPlace &place);

} // namespace lengthwise
