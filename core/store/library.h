#pragma once

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "core/store/backup.h"
#include "core/store/editstore.h"

#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace lengthwise {

/// Held while one process does what only one may do at a time (rebuild, restore, sync). Freed by the end of the
/// process, however it ends.
class LibraryLock
{
public:
    explicit LibraryLock(std::unique_ptr<QLockFile> file);
    LibraryLock(LibraryLock &&) noexcept;
    ~LibraryLock();

private:
    std::unique_ptr<QLockFile> m_file;
};

/// A folder with lengthwise.db (athletes, settings) and one file per athlete, <uuid>.db; backups/ beside them. Rights
/// 0700 and 0600. One connection's thread.
class Library
{
public:
    /// Makes folder and files where missing (Access::Write). A lengthwise.db that is missing or damaged is made anew
    /// from the athletes' files, the damaged one kept beside it. LibraryNewer opens for reading only.
    static Result<Library> open(const QString &folder, Database::Access access, const Clock &clock, std::string device);

    Library(Library &&) noexcept;
    ~Library();

    const QString &folder() const { return m_folder; }
    const Clock &clock() const { return m_clock; }
    const std::string &device() const { return m_device; }

    /// In the order of their names.
    Result<std::vector<Athlete>> athletes();
    /// By name (any case), uuid or the beginning of a uuid (8 or more). AthleteUnknown, AthleteAmbiguous.
    Result<Athlete> athlete(const QString &nameOrUuid);
    /// The chosen one; of a library without any, in Access::Write, one is made with `firstName`. Absent: none.
    Result<std::optional<Athlete>> chosen(const QString &firstName);
    Result<Athlete> add(const QString &name);
    Result<void> choose(const std::string &uuid);
    /// Profile edits in the athlete's own file, undoable; the name in lengthwise.db follows. AthleteNameTaken.
    Result<Athlete> setProfile(const Athlete &changed);

    /// The athlete's own file, migrated (with a backup before). A newer one opens for reading only.
    /// LibraryDamaged names the file: restore() can replace it.
    Result<Database> openAthlete(const std::string &uuid, Database::Access access, Database::Fault fault = {});
    QString athletePath(const std::string &uuid) const;

    std::vector<BackupFile> backups(const std::string &uuid) const;
    Result<std::optional<BackupFile>> backUpRolling(const std::string &uuid, const BackupProgress &progress = {});
    /// Puts a backup in the place of the athlete's file that it was made of; of an athlete who is not here, the
    /// athlete comes with it. What is replaced, damaged or not, is kept beside it.
    struct Restored {
        Athlete athlete;
        QString keptAs; ///< empty: there was nothing to keep
    };
    Result<Restored> restore(const QString &file);

    /// LibraryBusy where another process holds it. purpose: "rebuild", "sync", "restore".
    Result<LibraryLock> lock(const std::string &uuid, const QString &purpose);

private:
    Library(QString folder, Database index, const Clock &clock, std::string device);

    QString m_folder;
    Database m_index;
    const Clock &m_clock;
    std::string m_device;
};

} // namespace lengthwise
