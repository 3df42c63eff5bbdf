#include "core/store/athletefile.h"
#include "core/store/databasefile.h"
#include "core/store/library.h"
#include "core/store/libraryindex.h"
#include "core/store/restore.h"

#include <QFile>

#include <algorithm>

namespace lengthwise {

namespace {

/// What a damaged file can no longer tell: how far its evidence had come, as far as its backups know.
AthleteMeta newestKnown(const std::vector<BackupFile> &backups)
{
    AthleteMeta meta;
    for (const BackupFile &backup : backups)
        meta.revision = std::max(meta.revision, backup.revision);
    return meta;
}

} // namespace

Result<QString> Library::putInPlace(const QString &file, const std::string &uuid, const BackupProgress &progress)
{
    const QString path = athletePath(uuid);
    const QString before = m_folder + u'/' + QString::fromStdString(uuid);
    const Instant now = m_clock->now();
    auto present = openAthleteFile(path, uuid, Database::Access::Write, backupFolder(), now);
    if (present) {
        const QString keptAs = freeName(before + QStringLiteral("-replaced-"), now, QStringLiteral(".db"));
        const auto restored = restoreInto(*present, file, keptAs, progress);
        if (restored)
            return keptAs;
        // A copy of it fails its check only where it is damaged itself.
        const Error &error = restored.error();
        if (error.code != ErrorCode::LibraryDamaged || (error.file != path && error.file != keptAs))
            return fail(error);
        present = fail(restored.error());
    }
    if (present.error().code != ErrorCode::LibraryDamaged && present.error().code != ErrorCode::LibraryForeign)
        return fail(present.error());
    const QString keptAs = freeName(before + QStringLiteral("-damaged-"), now, QStringLiteral(".db"));
    const bool isKept = QFile::exists(path); // else there is a log at most
    return replaceDatabase(path, file, keptAs, newestKnown(backups(uuid))).map([&] {
        return isKept ? keptAs : QString();
    });
}

Result<Library::Restored> Library::restore(const QString &file, const BackupProgress &progress)
{
    const auto content = inspectBackup(file);
    if (!content)
        return fail(content.error());
    if (m_index.access() == Database::Access::Read)
        return fail({.code = ErrorCode::LibraryReadOnly, .file = m_folder});
    const auto held = lock(content->athlete, QStringLiteral("restore"));
    if (!held)
        return fail(held.error());
    auto keptAs = putInPlace(file, content->athlete, progress);
    if (!keptAs)
        return fail(keptAs.error());
    auto athlete = readAthlete(athletePath(content->athlete), content->athlete);
    if (!athlete)
        return fail(athlete.error());
    if (athlete->name.isEmpty())
        athlete->name = QString::fromStdString(athlete->uuid.substr(0, shortestUuid));
    if (const auto indexed = index(*athlete); !indexed)
        return fail(indexed.error());
    return Restored{std::move(*athlete), std::move(*keptAs)};
}

} // namespace lengthwise
