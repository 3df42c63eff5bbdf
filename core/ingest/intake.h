#pragma once

#include "core/ingest/derivation.h"
#include "core/ingest/incoming.h"
#include "core/store/editstore.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace lengthwise {

/// Stores what workers hand on, with the rows that follow from it. One connection's thread, the writer's.
class Intake
{
public:
    /// Looks what is here already. Where that fails, failure() tells it.
    Intake(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock);

    /// Keys of recordings whose bytes are here; does not change.
    const std::unordered_set<std::string> &known() const { return m_known; }

    /// Stores a batch in one transaction; where that fails, one by one, so that a bad item fails alone. Tells what
    /// became of each.
    std::vector<ImportedItem> store(std::vector<Incoming> batch);

    /// What the last batch took but for waiting: for another writer, and for the disk to make it durable.
    std::chrono::steady_clock::duration lastWork() const { return m_lastWork; }

    /// The library itself failed (full, damaged, read-only ...): nothing was stored since, nothing will be.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    struct Changes {
        std::vector<SwimId> swims;
        std::vector<PreparedRow> rows;
    };
    struct Failure {
        Error error;
        bool isOfLibrary = false; ///< nothing else could be stored either
    };
    Result<void> look();
    std::optional<Failure> storeTogether(std::span<Incoming> batch);
    void storeAlone(Incoming &incoming);
    Result<void> change(Transaction &transaction, std::span<Incoming> batch);
    Result<void> storeOne(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<void> add(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<void> readSwims(Incoming &incoming);
    Result<void> takeBackDeletion(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<std::vector<Change>> restoring(const SwimId &swim);

    Database &m_database;
    EditStore &m_edits;
    Derivation &m_derivation;
    const Clock &m_clock;
    std::unordered_set<std::string> m_known;
    std::unordered_set<std::string> m_deleted; ///< keys of recordings in groups that were deleted
    std::optional<Error> m_failure;
    std::chrono::steady_clock::duration m_lastWork{};
};

} // namespace lengthwise
