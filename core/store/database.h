#pragma once

#include "core/base/result.h"
#include "core/model/units.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace lengthwise {

class Database;

/// How long a connection waits for another one, in ms.
inline constexpr int busyTimeout = 10'000;

/// An error of the file as a whole: nothing else could be read or stored either. Not of a single statement
/// (LibraryFailed). Any thread.
bool concernsLibrary(const Error &error);

/// The prepared statements of one text that are not lent.
using IdleStatements = std::vector<sqlite3_stmt *>;

/// A prepared statement, lent by its database; given back (reset, values forgotten) when it goes out of scope. What
/// goes wrong while preparing or binding is told by step() or run().
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds all parameters in order, from the first. Text and bytes must live until the statement ended.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// True: a row is there to be read; false: the end.
    Result<bool> step();
    /// To the end, rows are passed over.
    Result<void> run();

    // Columns of the current row, 0-based. NULL reads as 0 or empty where no optional is asked for. Text and bytes live
    // until the next step.
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    QString string(int column) const;
    std::span<const std::byte> bytes(int column) const;
    bool isNull(int column) const;
    std::optional<std::int64_t> maybeInteger(int column) const;
    std::optional<double> maybeReal(int column) const;
    std::optional<std::string> maybeText(int column) const;

private:
    friend class Database;
    Statement(Database &database, IdleStatements &home, sqlite3_stmt *statement, std::optional<Error> error);

    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, bool value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, double value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string &value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const char *value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const QString &value);
    void bindOne(int index, std::span<const std::byte> value);
    void bindOne(int index, std::nullopt_t);
    // Values of the model, in the units of their columns.
    void bindOne(int index, Instant value) { bindOne(index, std::int64_t{value.time_since_epoch().count()}); }
    void bindOne(int index, Duration value) { bindOne(index, std::int64_t{value.count()}); }
    void bindOne(int index, std::chrono::minutes value) { bindOne(index, std::int64_t{value.count()}); }
    void bindOne(int index, Seconds value) { bindOne(index, value.count()); }
    void bindOne(int index, Distance value) { bindOne(index, value.metres); }
    void bindOne(int index, StrokeRate value) { bindOne(index, value.perMinute); }
    void bindOne(int index, HeartRate value) { bindOne(index, value.beatsPerMinute); }
    template<class Value>
    void bindOne(int index, const std::optional<Value> &value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindOne(index, std::nullopt);
    }
    void note(int code);

    Database *m_database;
    IdleStatements *m_home;
    sqlite3_stmt *m_statement; ///< nullptr: could not be prepared
    std::optional<Error> m_error;
};

/// One connection to one SQLite file. Belongs to the thread that opened it. SQLite's own interface is used rather than
/// QSQLITE: see the architecture page.
class Database
{
public:
    enum class Access {
        Write, ///< creates the file where it is missing (0600)
        Read,  ///< works in a folder without write permission too
    };
    /// What tests use to make the n-th call fail: called before each statement's step with its text; what it returns
    /// is taken for SQLite's result (0: go on).
    using Fault = std::function<int(std::string_view sql)>;

    /// LibraryUnreadable, LibraryReadOnly, LibraryDamaged (no database at all). The schema is not looked at.
    static Result<Database> open(const QString &path, Access access, Fault fault = {});

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Prepared once per text and kept; a text that is lent already is prepared once more. sql: one statement, a
    /// literal or something that outlives the database. No statement may be lent while the database is moved or closed.
    Statement statement(std::string_view sql);
    /// Several statements without parameters and rows.
    Result<void> script(const std::string &sql);
    /// A single number; 0 where there is no row.
    Result<std::int64_t> number(std::string_view sql);

    std::int64_t lastInsertedRow() const;
    /// Rows changed by the last statement.
    std::int64_t changedRows() const;
    /// Changes when another connection committed: what was read before may be old.
    Result<std::int64_t> dataVersion() { return number("PRAGMA data_version"); }

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    bool isInTransaction() const;
    /// For SQLite's backup interface only.
    sqlite3 *handle() const { return m_handle; }
    /// SQLite's result as our error, with the file and SQLite's words.
    Error errorFor(int code, std::string_view sql) const;

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path, Access access, Fault fault);
    Result<void> configure();
    Result<void> writeAhead();
    void close();

    sqlite3 *m_handle = nullptr;
    QString m_path;
    Access m_access = Access::Read;
    Fault m_fault;
    std::unordered_map<std::string_view, IdleStatements> m_statements;
};

} // namespace lengthwise
