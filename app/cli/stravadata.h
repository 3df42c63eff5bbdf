#pragma once

#include "app/cli/command.h"
#include "app/library/openlibrary.h"
#include "core/sync/retention.h"

#include <memory>

namespace lengthwise::cli {

/// The options of removing Strava's data.
inline constexpr Option deleteOption{
    "delete", nullptr, QT_TRANSLATE_NOOP("Commands", "disconnect: Strava's data goes, too, here and in backups")};
inline constexpr Option yesOption{
    "yes", nullptr, QT_TRANSLATE_NOOP("Commands", "disconnect --delete: without being asked first")};

/// How long Strava's data of the request's athlete may stay; what was chosen when connecting where the athlete's
/// library cannot be read.
StravaKeep effectiveKeep(const Request &request, const StravaConnection &connection);

/// Whether the swimmer means it: --yes, or the answer to a question on the terminal. Absent: there is none to ask at.
std::optional<bool> isRemovalWanted(const Request &request);

/// An athlete's library, which no other process syncs or rebuilds meanwhile.
struct HeldLibrary {
    std::unique_ptr<OpenLibrary> library;
    LibraryLock lock;
};
/// LibraryBusy; errors of OpenLibrary.
Result<HeldLibrary> heldLibrary(const Request &request);
/// From the library and all its copies.
Result<RemovalReport> removeStravaData(HeldLibrary &held);

} // namespace lengthwise::cli
