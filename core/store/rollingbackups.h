#pragma once

#include "core/model/units.h"
#include "core/store/backup.h"
#include "core/store/librarylock.h"

#include <QString>

#include <optional>
#include <vector>

/// The backups that are made without being asked for: three rolling ones of each athlete's file and one before each
/// migration, in one folder. A file's name says what it is: "<name>-20240927T160000123Z.db",
/// "<name>-20240927T160000123Z-before-schema2.db".
namespace lengthwise {

inline constexpr int rollingBackups = 3;

/// A backup that was found.
struct BackupFile {
    QString path;
    Instant made{};
    bool beforeMigration = false;
    std::int64_t revision = 0; ///< of the evidence it holds; 0 where it cannot be read

    bool operator==(const BackupFile &) const = default;
};

/// Newest first. A folder that is not there holds none. Any thread.
std::vector<BackupFile> backupsIn(const QString &folder, const QString &name);

/// Held by whoever makes, replaces or lets go backups of this name. What a killed run left unfinished is taken away.
/// Makes the folder where missing. LibraryBusy while another process holds it.
Result<LibraryLock> lockBackups(const QString &folder, const QString &name);

/// Makes one more unless nothing changed since the newest; then lets the oldest beyond three go. Absent: nothing
/// changed. Errors of lockBackups and backUp.
Result<std::optional<BackupFile>> backUpRolling(
    Database &from, const QString &folder, const QString &name, Instant now, const BackupProgress &progress = {});

/// The one before a migration to this schema; never let go.
Result<void> backUpBeforeMigration(Database &from, const QString &folder, const QString &name, Instant now, int schema);

/// Makes a folder that only its owner can read; one that is there stays as it is. LibraryReadOnly, LibraryUnreadable.
Result<void> makePrivateFolder(const QString &folder);

} // namespace lengthwise
