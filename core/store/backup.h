#pragma once

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <functional>
#include <string>

namespace lengthwise {

/// pagesDone, pagesTotal; false: stop. Asked between steps, never after the last.
using BackupProgress = std::function<bool(int, int)>;

/// Copies an open database to a file through SQLite's backup interface in small steps, checks the copy
/// (integrity_check) and only then gives it its name: a kill leaves "<file>.partial" at worst. The copy is of the
/// moment the call began; readers and writers go on meanwhile. It needs no file beside it, so that it opens from a
/// folder that cannot be written. FileExists, FileUnwritable, LibraryFull, LibraryDamaged (what is copied),
/// BackupDamaged (the copy alone), Cancelled. The connection's thread.
Result<void> backUp(Database &from, const QString &file, const BackupProgress &progress = {});

/// What a restore would bring: opened read-only, checked whole (integrity_check, application id, schema).
struct BackupContent {
    std::string athlete; ///< uuid
    std::int64_t recordings = 0;
    int schema = 0;
};
/// BackupDamaged, LibraryForeign, LibraryNewer, FileNotFound, LibraryUnreadable. Any thread.
Result<BackupContent> inspectBackup(const QString &file);

/// SQLite's integrity_check: what it found first; empty: whole. LibraryDamaged where it cannot even be asked.
Result<QString> integrityFault(Database &database);

/// All pages of one database into another, in steps but in one transaction of `to`: a kill leaves it as it was. Both
/// without a transaction and without a statement under way. Errors name the file they came from.
Result<void> copyPages(Database &from, Database &to, const BackupProgress &progress);

/// What was committed goes from the log into the file, and the log is cut to nothing, so that what was deleted is in
/// neither of them. Waits a moment for those who read; false: they are still at it, and some of it stays in the log
/// until a later time.
Result<bool> emptyLog(Database &database);

/// Back from WAL to a file that stands alone. LibraryBusy where another connection has it open.
Result<void> closeLog(Database &database);

} // namespace lengthwise
