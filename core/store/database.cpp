#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lengthwise {

namespace {

ErrorCode codeOf(int sqlite, int system)
{
    switch (sqlite & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::LibraryFull;
    case SQLITE_IOERR:
        if (system == ENOSPC || system == EDQUOT || system == EFBIG)
            return ErrorCode::LibraryFull;
        // SQLite asks for the reason late: tidying up may have put another in its place. A disk that fails says EIO.
        if (system != EIO && (sqlite == SQLITE_IOERR_WRITE || sqlite == SQLITE_IOERR_SHMSIZE))
            return ErrorCode::LibraryFull;
        return ErrorCode::LibraryFailed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryBusy;
    case SQLITE_READONLY:
        return ErrorCode::LibraryReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::LibraryDamaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::LibraryUnreadable;
    default:
        return ErrorCode::LibraryFailed;
    }
}

/// SQLite creates its files with the umask's rights and copies those of the database to its -wal and -shm.
void createPrivately(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
#else
    Q_UNUSED(path)
#endif
}

int openHandle(const QString &path, int flags, sqlite3 **handle)
{
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close(*handle);
        *handle = nullptr;
    }
    return code;
}

/// A first look that makes SQLite read the file and, in WAL mode, its -wal and -shm.
int firstLook(sqlite3 *handle)
{
    return sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
}

int openForReading(const QString &path, sqlite3 **handle)
{
    int code = openHandle(path, SQLITE_OPEN_READONLY, handle);
    if (code != SQLITE_OK)
        return code;
    code = firstLook(*handle);
    const int primary = code & 0xff;
    if (primary != SQLITE_CANTOPEN && primary != SQLITE_READONLY)
        return SQLITE_OK; // what is wrong otherwise is told by the statements
    // A folder that cannot be written has no place for -shm. Without a -wal there is nothing that it would share.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return code;
    sqlite3_close(std::exchange(*handle, nullptr));
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    return openHandle(QString::fromLatin1(url.toEncoded()), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, handle);
}

} // namespace

bool concernsLibrary(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LibraryUnreadable:
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryFull:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryForeign:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryBusy:
        return true;
    default:
        return false;
    }
}

Result<Database> Database::open(const QString &path, Access access, Fault fault)
{
    sqlite3 *handle = nullptr;
    errno = 0;
    int code = SQLITE_OK;
    if (access == Access::Write) {
        createPrivately(path);
        code = openHandle(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &handle);
    } else {
        code = openForReading(path, &handle);
    }
    if (code != SQLITE_OK) {
        sqlite3_close(handle);
        QString reason = QString::fromUtf8(sqlite3_errstr(code));
        if (errno != 0)
            reason = QString::fromLocal8Bit(std::strerror(errno));
        return fail({.code = codeOf(code, errno), .file = path, .detail = reason});
    }
    Database database(handle, path, access, std::move(fault));
    if (const auto configured = database.configure(); !configured)
        return fail(configured.error());
    return database;
}

Result<void> Database::configure()
{
    sqlite3_busy_timeout(m_handle, busyTimeout);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (const auto done = script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000");
        !done)
        return done;
    if (m_access == Access::Read)
        return {};
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return fail({.code = ErrorCode::LibraryReadOnly, .file = m_path});
    // Pages of 8 kB hold a compressed hour in five. Only an empty file takes a page size.
    // What is deleted is overwritten: removals promise that nothing is left in the file.
    if (const auto done = script("PRAGMA page_size = 8192; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                                 "PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 33554432");
        !done)
        return done;
    return writeAhead();
}

/// Two processes that make the same file get in each other's way here, and SQLite does not wait for the other by
/// itself as it does for a transaction.
Result<void> Database::writeAhead()
{
    constexpr std::chrono::milliseconds pause{5};
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(busyTimeout);
    while (true) {
        const auto done = script("PRAGMA journal_mode = WAL");
        if (done || done.error().code != ErrorCode::LibraryBusy || std::chrono::steady_clock::now() > end)
            return done;
        std::this_thread::sleep_for(pause);
    }
}

Database::Database(sqlite3 *handle, QString path, Access access, Fault fault)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_access(access)
    , m_fault(std::move(fault))
{
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_access(other.m_access)
    , m_fault(std::move(other.m_fault))
    , m_statements(std::exchange(other.m_statements, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_path = std::move(other.m_path);
        m_access = other.m_access;
        m_fault = std::move(other.m_fault);
        m_statements = std::exchange(other.m_statements, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (const auto &[sql, idle] : m_statements) {
        for (sqlite3_stmt *statement : idle)
            sqlite3_finalize(statement);
    }
    m_statements.clear();
    sqlite3_close(std::exchange(m_handle, nullptr));
}

Error Database::errorFor(int code, std::string_view sql) const
{
    QString detail = QString::fromUtf8(sqlite3_errstr(code));
    if (sqlite3_extended_errcode(m_handle) == code)
        detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const ErrorCode kind = codeOf(code, sqlite3_system_errno(m_handle));
    if (kind == ErrorCode::LibraryFailed)
        detail += QStringLiteral(" (%1): %2").arg(code).arg(QString::fromUtf8(sql.data(), qsizetype(sql.size())));
    return {.code = kind, .file = m_path, .detail = detail.simplified()};
}

Statement Database::statement(std::string_view sql)
{
    IdleStatements &home = m_statements[sql];
    if (!home.empty()) {
        sqlite3_stmt *idle = home.back();
        home.pop_back();
        return {*this, home, idle, std::nullopt};
    }
    sqlite3_stmt *prepared = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return {*this, home, nullptr, errorFor(code, sql)};
    return {*this, home, prepared, std::nullopt};
}

Result<void> Database::script(const std::string &sql)
{
    if (m_fault) {
        if (const int code = m_fault(sql); code != SQLITE_OK)
            return fail(errorFor(code, sql));
    }
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorFor(code, sql.substr(0, 200)));
    return {};
}

Result<std::int64_t> Database::number(std::string_view sql)
{
    Statement asked = statement(sql);
    return asked.step().map([&asked](bool isRow) { return isRow ? asked.integer(0) : 0; });
}

std::int64_t Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace lengthwise
