#pragma once

#include "core/base/result.h"
#include "core/store/athletemeta.h"
#include "core/store/backup.h"
#include "core/store/stonestore.h"

#include <QString>

namespace lengthwise {

/// Replaces the content of an open athlete's file by a backup: a checked copy is first made beside it
/// ("<file>.restoring") and migrated there, then taken in through the backup interface in one transaction. A kill
/// leaves the old content or the new; other connections see a commit. Before that the content that is replaced is
/// backed up to `keptAs`. Revision and clock of what is replaced are never fallen behind. What its stones name does not
/// come back, unless the backup has it from a later day (obeyStones). Cancelled, and all errors of
/// inspectBackup (then file is the backup) and backUp; LibraryDamaged with the file of `into`: replaceDatabase() can.
/// The connection's thread; one process at a time (LibraryLock).
Result<void> restoreInto(
    Database &into, const QString &file, const QString &keptAs, const BackupProgress &progress = {});

/// The same where there is no file at `path`, or one that is damaged: what is there is moved to `keptAs` with its log.
/// Nobody may have it open. atLeast, stones: revision and clock not to fall behind, and what not to bring back, as far
/// as known.
Result<void> replaceDatabase(const QString &path, const QString &file, const QString &keptAs,
    const AthleteMeta &atLeast, const std::vector<Stone> &stones = {});

} // namespace lengthwise
