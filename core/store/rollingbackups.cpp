#include "core/store/rollingbackups.h"

#include "core/store/athletemeta.h"
#include "core/store/databasefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace lengthwise {

namespace {

std::int64_t revisionOf(const QString &path)
{
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return 0;
    const auto meta = athleteMeta(*database);
    return meta ? meta->revision : 0;
}

void removeUnfinished(const QString &folder, const QString &name)
{
    const QStringList left = QDir(folder).entryList({name + QStringLiteral("-*.db.partial*")}, QDir::Files);
    for (const QString &file : left)
        QFile::remove(folder + u'/' + file);
}

void letOldestGo(const QString &folder, const QString &name)
{
    int kept = 0;
    for (const BackupFile &backup : backupsIn(folder, name)) {
        if (!backup.beforeMigration && ++kept > rollingBackups)
            removeDatabase(backup.path);
    }
}

} // namespace

std::vector<BackupFile> backupsIn(const QString &folder, const QString &name)
{
    const QRegularExpression pattern(
        u'^' + QRegularExpression::escape(name) + QStringLiteral("-(\\d{8}T\\d{9}Z)(-before-schema\\d+)?\\.db$"));
    std::vector<BackupFile> found;
    const QStringList files = QDir(folder).entryList({name + QStringLiteral("-*.db")}, QDir::Files);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = pattern.match(file);
        const auto made = momentOf(match.capturedView(1));
        if (!match.hasMatch() || !made)
            continue;
        const QString path = folder + u'/' + file;
        found.push_back(
            {.path = path, .made = *made, .beforeMigration = match.hasCaptured(2), .revision = revisionOf(path)});
    }
    std::ranges::sort(
        found, std::ranges::greater(), [](const BackupFile &backup) { return std::pair(backup.made, backup.path); });
    return found;
}

Result<LibraryLock> lockBackups(const QString &folder, const QString &name)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return fail(made.error());
    auto lock = LibraryLock::take(folder + u'/' + name + QStringLiteral(".lock"), QStringLiteral("backup"));
    if (lock)
        removeUnfinished(folder, name);
    return lock;
}

Result<std::optional<BackupFile>> backUpRolling(
    Database &from, const QString &folder, const QString &name, Instant now, const BackupProgress &progress)
{
    const auto lock = lockBackups(folder, name);
    if (!lock)
        return fail(lock.error());
    const auto meta = athleteMeta(from);
    if (!meta)
        return fail(meta.error());
    const auto before = backupsIn(folder, name);
    if (!before.empty() && before.front().revision == meta->revision)
        return std::nullopt;
    const QString path = freeName(folder + u'/' + name + u'-', now, QStringLiteral(".db"));
    if (const auto done = backUp(from, path, progress); !done)
        return fail(done.error());
    letOldestGo(folder, name);
    for (const BackupFile &backup : backupsIn(folder, name)) {
        if (backup.path == path)
            return backup;
    }
    return fail({.code = ErrorCode::FileNotFound, .file = path});
}

Result<void> backUpBeforeMigration(Database &from, const QString &folder, const QString &name, Instant now, int schema)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    const QString after = QStringLiteral("-before-schema%1.db").arg(schema);
    return backUp(from, freeName(folder + u'/' + name + u'-', now, after));
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    const QDir parent(QDir::cleanPath(folder + QStringLiteral("/..")));
    if (!parent.mkpath(QStringLiteral("."))
        || !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        // Another process may have made it meanwhile.
        if (QDir(folder).exists())
            return {};
        const bool isReadOnly = parent.exists() && !QFileInfo(parent.path()).isWritable();
        return fail({.code = isReadOnly ? ErrorCode::LibraryReadOnly : ErrorCode::LibraryUnreadable, .file = folder});
    }
    return {};
}

} // namespace lengthwise
