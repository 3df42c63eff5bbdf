#pragma once

#include "core/model/units.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <functional>
#include <vector>

namespace lengthwise {

/// pagesDone, pagesTotal; false: stop.
using BackupProgress = std::function<bool(int, int)>;

/// Copies an open database to a file through SQLite's backup interface in small steps, checks the copy
/// (integrity_check) and only then gives it its name: a kill leaves "<file>.partial" at worst. Readers and writers go
/// on meanwhile. FileExists, FileUnwritable, LibraryFull, BackupDamaged, LibraryDamaged, Cancelled.
Result<void> backUp(Database &from, const QString &file, const BackupProgress &progress = {});

/// A backup that was found.
struct BackupFile {
    QString path;
    Instant made{};
    bool beforeMigration = false;
    std::int64_t revision = 0; ///< of the evidence it holds

    bool operator==(const BackupFile &) const = default;
};

/// Three rolling backups of one library file and one before each migration, in a folder. Newest first.
std::vector<BackupFile> backupsIn(const QString &folder, const QString &name);

/// Makes one more unless nothing changed since the newest; then lets the oldest beyond three go. Absent: nothing
/// changed.
Result<std::optional<BackupFile>> backUpRolling(
    Database &from, const QString &folder, const QString &name, Instant now, const BackupProgress &progress = {});

/// What a restore would bring: opened read-only, checked whole (integrity_check, application id, schema).
/// BackupDamaged, LibraryForeign, LibraryNewer, FileNotFound.
struct BackupContent {
    std::string athlete; ///< uuid
    std::int64_t recordings = 0;
    int schema = 0;
};
Result<BackupContent> inspectBackup(const QString &file);

/// Replaces the content of an open database by a checked backup, through the backup interface, in one transaction;
/// then migrates it. Other connections see it as a commit. Before that the replaced content is copied to `keptAs`.
Result<void> restoreInto(Database &into, const QString &file, const QString &keptAs);

} // namespace lengthwise
