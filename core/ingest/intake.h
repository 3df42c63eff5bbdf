#pragma once

#include "core/ingest/derivation.h"
#include "core/ingest/fields.h"
#include "core/ingest/incoming.h"
#include "core/ingest/knownrecordings.h"
#include "core/store/editstore.h"

#include <chrono>
#include <map>
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
    /// Looks what is here already. Where that fails, failure() tells it. poolLengths: stored with the swims they are
    /// of, all as one step that can be undone. All must outlive it.
    Intake(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock,
        const std::map<SwimId, field::PoolLength> &poolLengths);

    /// Keys of recordings whose bytes are here; does not change.
    const std::unordered_set<std::string> &known() const { return m_known.keys; }

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
        std::int64_t answers = 0; ///< the step that holds them; 0: none yet
    };
    struct Failure {
        Error error;
        bool isOfLibrary = false; ///< nothing else could be stored either
    };
    std::optional<Failure> storeTogether(std::span<Incoming> batch);
    void storeAlone(Incoming &incoming);
    Result<void> change(Transaction &transaction, std::span<Incoming> batch, Changes &changes);
    Result<void> countNewSwims(std::span<Incoming> batch);
    Result<void> storeOne(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<void> add(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<void> returnPurged(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<void> answer(Transaction &transaction, const std::vector<SwimId> &swims, Changes &changes);
    Result<void> readSwims(Incoming &incoming);
    Result<void> takeBackDeletion(Transaction &transaction, Incoming &incoming, Changes &changes);
    Result<std::vector<Change>> restoring(const SwimId &swim);

    Database &m_database;
    EditStore &m_edits;
    Derivation &m_derivation;
    const Clock &m_clock;
    const std::map<SwimId, field::PoolLength> &m_poolLengths;
    KnownRecordings m_known;
    std::int64_t m_answers = 0; ///< the step that holds the pool lengths stored so far; 0: none yet
    std::optional<Error> m_failure;
    std::chrono::steady_clock::duration m_lastWork{};
};

} // namespace lengthwise
