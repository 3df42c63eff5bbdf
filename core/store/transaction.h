#pragma once

#include "core/store/database.h"

namespace lengthwise {

/// BEGIN IMMEDIATE to COMMIT; rolled back unless committed. Everything that writes asks for one as proof.
/// Waits up to ten seconds for another writer, then LibraryBusy. One at a time per database, not nested.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable when it returns without an error; with one, nothing of it was stored.
    Result<void> commit();
    /// Makes meta's "revision" grow by one, once however often it is asked. Whoever changes the evidence asks.
    Result<void> countEvidence();
    Database &database() const { return *m_database; }

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database; ///< nullptr: ended or moved from
    bool m_isEvidenceCounted = false;
};

} // namespace lengthwise
