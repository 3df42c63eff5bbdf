#include "core/store/backup.h"

#include "core/store/athletemeta.h"
#include "core/store/databasefile.h"
#include "core/store/snapshot.h"

#include <QFile>

#include <sqlite3.h>

namespace lengthwise {

namespace {

constexpr int pagesPerStep = 256;

bool isOfSource(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || code == SQLITE_IOERR_READ
        || code == SQLITE_IOERR_SHORT_READ;
}

/// The errors of a file that is made are about what the caller named, not about the file it is made in.
Error aboutTarget(Error error, const QString &partial, const QString &file)
{
    if (error.file == partial)
        error.file = file;
    if (error.code == ErrorCode::LibraryUnreadable || error.code == ErrorCode::LibraryReadOnly)
        error.code = ErrorCode::FileUnwritable;
    return error;
}

Result<void> copyTo(const QString &partial, Database &from, const BackupProgress &progress)
{
    auto to = Database::open(partial, Database::Access::Write);
    if (!to)
        return fail(to.error());
    // Without a log the pages are written once.
    if (const auto closed = closeLog(*to); !closed)
        return closed;
    return copyPages(from, *to, progress);
}

/// The pages say WAL, as those they were copied from.
Result<void> finish(const QString &partial, Database &from)
{
    auto copy = Database::open(partial, Database::Access::Write);
    if (!copy)
        return fail(copy.error());
    if (const auto closed = closeLog(*copy); !closed)
        return closed;
    const auto found = integrityFault(*copy);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return {};
    const auto before = integrityFault(from);
    if (!before)
        return fail(before.error());
    if (!before->isEmpty())
        return fail({.code = ErrorCode::LibraryDamaged, .file = from.path(), .detail = *before});
    return fail({.code = ErrorCode::BackupDamaged, .file = partial, .detail = *found});
}

} // namespace

Result<void> copyPages(Database &from, Database &to, const BackupProgress &progress)
{
    Snapshot snapshot(from);
    if (const auto begun = snapshot.begin(); !begun)
        return begun;
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return fail(to.errorFor(sqlite3_extended_errcode(to.handle()), "backup"));
    bool isWanted = true;
    int code = SQLITE_OK;
    while (code == SQLITE_OK && isWanted) {
        code = sqlite3_backup_step(copy, pagesPerStep);
        const int total = sqlite3_backup_pagecount(copy);
        if (code == SQLITE_OK && progress)
            isWanted = progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!isWanted)
        return fail({.code = ErrorCode::Cancelled});
    if (code != SQLITE_DONE)
        return fail((isOfSource(code) ? from : to).errorFor(code, "backup"));
    return {};
}

Result<bool> emptyLog(Database &database)
{
    constexpr int patience = 1'000; // ms: a page is read in less
    sqlite3_busy_timeout(database.handle(), patience);
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(database.handle(), busyTimeout);
    if (code == SQLITE_OK || code == SQLITE_BUSY)
        return code == SQLITE_OK;
    return fail(database.errorFor(code, "wal_checkpoint"));
}

Result<void> closeLog(Database &database)
{
    Statement change = database.statement("PRAGMA journal_mode = DELETE");
    const auto row = change.step();
    if (!row)
        return fail(row.error());
    if (!*row || change.text(0) != "delete")
        return fail({.code = ErrorCode::LibraryBusy, .file = database.path(), .detail = QStringLiteral("journal")});
    return {};
}

Result<QString> integrityFault(Database &database)
{
    Statement check = database.statement("PRAGMA integrity_check(1)");
    const auto row = check.step();
    if (!row)
        return fail(row.error());
    const QString found = *row ? check.string(0) : QString();
    return found == QLatin1StringView("ok") ? QString() : found;
}

Result<void> backUp(Database &from, const QString &file, const BackupProgress &progress)
{
    if (QFile::exists(file))
        return fail({.code = ErrorCode::FileExists, .file = file});
    const QString partial = file + QStringLiteral(".partial");
    removeDatabase(partial);
    const auto made = copyTo(partial, from, progress).and_then([&] { return finish(partial, from); }).and_then([&] {
        return publishDatabase(partial, file);
    });
    if (!made) {
        removeDatabase(partial);
        return fail(made.error().file == from.path() ? made.error() : aboutTarget(made.error(), partial, file));
    }
    return {};
}

Result<BackupContent> inspectBackup(const QString &file)
{
    if (!QFile::exists(file))
        return fail({.code = ErrorCode::FileNotFound, .file = file});
    const auto damaged = [&file](const Error &error) {
        // Tables that are missing or odd make statements fail: no backup either.
        if (error.code == ErrorCode::LibraryDamaged || error.code == ErrorCode::LibraryFailed)
            return Error{.code = ErrorCode::BackupDamaged, .file = file, .detail = error.detail};
        return error;
    };
    auto database = Database::open(file, Database::Access::Read);
    if (!database)
        return fail(damaged(database.error()));
    const auto state = schemaState(*database, athleteSchema());
    if (!state)
        return fail(damaged(state.error()));
    const auto schema = database->number("PRAGMA user_version");
    if (*state == SchemaState::Newer)
        return fail({.code = ErrorCode::LibraryNewer, .file = file, .count = schema.value_or(0)});
    const auto fault = integrityFault(*database);
    if (!fault)
        return fail(damaged(fault.error()));
    if (!fault->isEmpty())
        return fail({.code = ErrorCode::BackupDamaged, .file = file, .detail = *fault});
    const auto meta = athleteMeta(*database);
    if (!meta)
        return fail(damaged(meta.error()));
    if (!meta->athlete || !isUuid(*meta->athlete))
        return fail({.code = ErrorCode::BackupDamaged, .file = file, .detail = QStringLiteral("athlete")});
    const auto recordings = database->number("SELECT count(*) FROM recording");
    if (!recordings)
        return fail(damaged(recordings.error()));
    return BackupContent{.athlete = *meta->athlete, .recordings = *recordings, .schema = int(schema.value_or(0))};
}

} // namespace lengthwise
