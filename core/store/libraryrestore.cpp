#include "core/store/athletefile.h"
#include "core/store/databasefile.h"
#include "core/store/library.h"
#include "core/store/libraryindex.h"
#include "core/store/restore.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>

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

/// What was removed, as far as copies know that were cleaned of it. One that cannot be read tells nothing.
std::vector<Stone> knownStones(const std::vector<QString> &copies)
{
    std::map<std::string, Stone> newest;
    for (const QString &file : copies) {
        auto database = Database::open(file, Database::Access::Read);
        const auto stones = database ? StoneStore(*database).all() : fail(database.error());
        for (const Stone &stone : stones.value_or(std::vector<Stone>())) {
            const auto [known, isNew] = newest.try_emplace(stone.key, stone);
            if (!isNew && known->second.purged < stone.purged)
                known->second = stone;
        }
    }
    std::vector<Stone> stones;
    std::ranges::copy(newest | std::views::values, std::back_inserter(stones));
    return stones;
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
    std::vector<QString> telling = copies(uuid);
    telling.push_back(path); // much of a damaged file can be read
    const std::vector<Stone> stones = knownStones(telling);
    return replaceDatabase(path, file, keptAs, newestKnown(backups(uuid)), stones).map([&] {
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
