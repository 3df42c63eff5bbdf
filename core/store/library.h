#pragma once

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "core/store/database.h"
#include "core/store/librarylock.h"
#include "core/store/rollingbackups.h"
#include "core/store/stonestore.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// A folder with lengthwise.db (athletes, settings) and one file per athlete, <uuid>.db; backups/ beside them. Rights
/// 0700 (of folders it makes) and 0600. One connection's thread. clock must outlive it.
class Library
{
public:
    /// Makes folder and files where missing (Access::Write). A lengthwise.db that is missing or damaged is made anew
    /// from the athletes' files, the damaged one kept beside it. device: uuid of this machine, for the stamps of edits.
    /// LibraryNewer opens for reading only; LibraryUnreadable where there is none to read; LibraryReadOnly.
    static Result<Library> open(const QString &folder, Database::Access access, const Clock &clock, std::string device);

    const QString &folder() const { return m_folder; }
    const Clock &clock() const { return *m_clock; }
    const std::string &device() const { return m_device; }

    /// In the order of their names. Of one whose file cannot be read, the name is all that is known.
    Result<std::vector<Athlete>> athletes();
    /// By name (any case), uuid or the beginning of a uuid (8 or more). AthleteUnknown, AthleteAmbiguous.
    Result<Athlete> athlete(const QString &nameOrUuid);
    /// The chosen one, else the first; of a library without any, in Access::Write, one is made with `firstName`.
    /// Absent: none.
    Result<std::optional<Athlete>> chosen(const QString &firstName);
    /// AthleteNameEmpty, AthleteNameTaken.
    Result<Athlete> add(const QString &name);
    Result<void> choose(const std::string &uuid);
    /// Profile edits in the athlete's own file as one step "profile", undoable; the name in lengthwise.db follows.
    /// AthleteNameEmpty, AthleteNameTaken, ValueRefused.
    Result<Athlete> setProfile(const Athlete &changed);

    /// The athlete's own file, migrated (with a backup before). A newer one opens for reading only (LibraryNewer).
    /// LibraryDamaged names the file, missing ones too: restore() can replace it. AthleteUnknown.
    Result<Database> openAthlete(const std::string &uuid, Database::Access access, Database::Fault fault = {});
    QString athletePath(const std::string &uuid) const;

    /// Newest first.
    std::vector<BackupFile> backups(const std::string &uuid) const;
    /// All other files that hold, or held once, what the athlete's own file does: the backups and what restore() kept.
    std::vector<QString> copies(const std::string &uuid) const;
    /// Takes what these stones name out of all copies; see cleanCopy(). Stones that name nothing there cost little.
    struct CopiesCleaned {
        int count = 0;                 ///< that held any of it, and no longer do
        std::vector<Error> notCleaned; ///< file: which. LibraryBusy: another process makes a backup
    };
    CopiesCleaned cleanCopies(const std::string &uuid, const std::vector<Stone> &stones);
    /// Absent: nothing changed since the newest. Keeps three.
    Result<std::optional<BackupFile>> backUpRolling(const std::string &uuid, const BackupProgress &progress = {});
    /// Puts a backup in the place of the athlete's file that it was made of; of an athlete who is not here, the
    /// athlete comes with it. What is replaced is kept beside it: "<uuid>-replaced-<time>.db", or
    /// "<uuid>-damaged-<time>.db" where it is damaged (then no process may have it open). Errors of inspectBackup;
    /// LibraryNewer where the present file is newer than this program; LibraryBusy; LibraryFull; Cancelled.
    /// What was removed for good after the backup was made does not come back with it (StoneStore).
    struct Restored {
        Athlete athlete;
        QString keptAs; ///< empty: there was nothing to keep
    };
    Result<Restored> restore(const QString &file, const BackupProgress &progress = {});

    /// LibraryBusy where another process holds it. purpose: "rebuild", "sync", "restore".
    Result<LibraryLock> lock(const std::string &uuid, const QString &purpose);

private:
    Library(QString folder, Database index, const Clock &clock, std::string device);

    Result<Athlete> add(Transaction &transaction, const QString &name);
    /// Unless there is somebody already.
    Result<void> addFirst(const QString &name);
    Result<void> requireKnown(const std::string &uuid);
    Result<void> requireFreeName(const QString &name, const std::string &exceptUuid);
    Result<void> index(const Athlete &athlete);
    Result<Athlete> only(std::vector<Athlete> found, const QString &asked) const;
    Result<QString> putInPlace(const QString &file, const std::string &uuid, const BackupProgress &progress);
    QString backupFolder() const;

    QString m_folder;
    Database m_index;
    const Clock *m_clock;
    std::string m_device;
};

} // namespace lengthwise
