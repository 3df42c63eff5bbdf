#pragma once

#include "core/store/stonestore.h"

/// A recording that goes for good, from a file of any schema that this program knows: only what all of them have is
/// touched. One connection's thread.
namespace lengthwise {

/// Its row with bytes, answers and swims, what was noted of fetching it, and what of it waits to be sent. False: it was
/// not here. Workouts stay as they are: without members, or with others.
Result<bool> removeRecording(Transaction &transaction, const std::string &key);

/// What stones say, done to a copy of an athlete's file: what they name goes, and they are put into it. Workouts that
/// had a part in it go, too: of what is left of them nothing is derived, and their swims count as stale. Empties its
/// free pages, so that not even bytes are left, unless nothing went. mayReturn: a recording that was added after its
/// stone came back and stays; then the stone goes. Tells how many recordings went. Outside of a transaction.
Result<int> obeyStones(Database &copy, const std::vector<Stone> &stones, bool mayReturn);

/// Whether a file holds anything that stones name. LibraryNewer, LibraryForeign, LibraryDamaged, with the file.
Result<bool> holdsAny(const QString &file, const std::vector<Stone> &stones);

/// What stones say, done to a file that nobody has open: a checked copy without them takes its place and its name
/// (0600), or it stays as it was. Errors of holdsAny; LibraryFull, FileUnwritable.
Result<void> cleanCopy(const QString &file, const std::vector<Stone> &stones);

} // namespace lengthwise
