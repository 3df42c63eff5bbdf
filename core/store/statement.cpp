#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace lengthwise {

Statement::Statement(Database &database, IdleStatements &home, sqlite3_stmt *statement, std::optional<Error> error)
    : m_database(&database)
    , m_home(&home)
    , m_statement(statement)
    , m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_home(other.m_home)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_home->push_back(m_statement);
}

Result<bool> Statement::step()
{
    if (m_error)
        return fail(*m_error);
    if (m_database->m_fault) {
        if (const int code = m_database->m_fault(sqlite3_sql(m_statement)); code != SQLITE_OK)
            return fail(m_database->errorFor(code, sqlite3_sql(m_statement)));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(m_database->errorFor(code, sqlite3_sql(m_statement)));
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view view = text(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::span<const std::byte> Statement::bytes(int column) const
{
    const auto *data = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return {data, std::size_t(sqlite3_column_bytes(m_statement, column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string> Statement::maybeText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(std::string(text(column)));
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database->errorFor(code, sqlite3_sql(m_statement));
}

void Statement::bindOne(int index, std::int64_t value)
{
    if (m_statement)
        note(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindOne(int index, double value)
{
    if (m_statement)
        note(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindOne(int index, std::string_view value)
{
    // A null pointer would bind NULL: an empty text is a text.
    if (m_statement)
        note(sqlite3_bind_text64(
            m_statement, index, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindOne(int index, const QString &value)
{
    const QByteArray text = value.toUtf8();
    if (m_statement)
        note(sqlite3_bind_text64(
            m_statement, index, text.constData(), std::uint64_t(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, std::span<const std::byte> value)
{
    if (!m_statement)
        return;
    if (value.empty())
        note(sqlite3_bind_zeroblob(m_statement, index, 0));
    else
        note(sqlite3_bind_blob64(m_statement, index, value.data(), value.size(), SQLITE_STATIC));
}

void Statement::bindOne(int index, std::nullopt_t)
{
    if (m_statement)
        note(sqlite3_bind_null(m_statement, index));
}

} // namespace lengthwise
