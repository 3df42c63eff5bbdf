#include "core/store/transaction.h"

#include <sqlite3.h>

#include <utility>

namespace lengthwise {

namespace {

/// Past the fault of tests and without a statement to prepare: what undoes a failure must not fail with it.
/// SQLite may have rolled back by itself (a full disk); then there is nothing left to do.
void rollBack(Database &database)
{
    if (database.isInTransaction())
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.isInTransaction());
    if (database.access() != Database::Access::Write)
        return fail({.code = ErrorCode::LibraryReadOnly, .file = database.path()});
    // Deferred, a transaction that reads first could not become a writer after another process committed.
    if (const auto begun = database.statement("BEGIN IMMEDIATE").run(); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_isEvidenceCounted(other.m_isEvidenceCounted)
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack(*m_database);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database &database = *std::exchange(m_database, nullptr);
    const auto committed = database.statement("COMMIT").run();
    // A commit that was refused (busy, full) leaves the transaction open.
    if (!committed)
        rollBack(database);
    return committed;
}

Result<void> Transaction::countEvidence()
{
    Q_ASSERT(m_database);
    if (m_isEvidenceCounted)
        return {};
    const auto counted = m_database
                             ->statement("INSERT INTO meta (name, value) VALUES ('revision', 1)"
                                         " ON CONFLICT (name) DO UPDATE SET value = value + 1")
                             .run();
    m_isEvidenceCounted = counted.has_value();
    return counted;
}

} // namespace lengthwise
