#include "core/store/transaction.h"

#include <utility>

namespace lengthwise {

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
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); then there is nothing left to do.
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_database->statement("ROLLBACK").run());
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const auto committed = m_database->statement("COMMIT").run();
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace lengthwise
