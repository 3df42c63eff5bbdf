#pragma once

#include "core/model/recording.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

namespace lengthwise {

/// A recording as it is kept, without its bytes.
struct Recording {
    std::string key;
    RecordingKind kind = RecordingKind::Fit;
    std::string fileName; ///< as it came in, without folder; empty for Strava
    Instant addedAt{};
    std::int64_t size = 0;  ///< bytes, uncompressed
    int decoderVersion = 0; ///< of the decoder that gave the facts of its swims
    bool hasPayload = true; ///< false: purged or expired

    bool operator==(const Recording &) const = default;
};

/// A file recording on its way in.
struct NewRecording {
    Recording recording;
    std::vector<std::byte> packed; ///< compressed(bytes)
    std::vector<SwimFacts> swims;  ///< at least one, n = 0, 1, ...
};

/// The evidence; Strava's answers are in the PartStore. Nothing here is ever changed: recordings are added, and taken
/// away by core/ingest/removal.h only. The
/// facts of swims beside them are derived by decoding and may be rewritten. One connection's thread.
class RecordingStore
{
public:
    explicit RecordingStore(Database &database)
        : m_database(database)
    {
    }

    enum class Added { New, Known, PayloadReturned /**< known, but its bytes had been purged */ };
    Result<Added> add(Transaction &, const NewRecording &recording);
    /// Replaces the facts of a recording's swims after a better decoder read it. Tells the swims that are new, changed
    /// or gone; their workouts count as stale. SwimUnknown where there is no such recording.
    Result<std::vector<SwimId>> setSwims(
        Transaction &, const std::string &key, int decoderVersion, const std::vector<SwimFacts> &swims);

    /// Keys of the files whose bytes are here.
    Result<std::unordered_set<std::string>> keys();
    /// In the order of their keys, from after (exclusive), at most limit.
    Result<std::vector<Recording>> page(const std::string &after, int limit);
    Result<std::optional<Recording>> find(const std::string &key);
    /// The bytes as they came in, checked against the key. PayloadMissing, PayloadDamaged.
    Result<std::vector<std::byte>> payload(const std::string &key);
    /// The same still compressed and unchecked, for work in other threads.
    struct Packed {
        std::vector<std::byte> packed;
        std::int64_t size = 0;
    };
    Result<Packed> packedPayload(const std::string &key);

    Result<std::vector<SwimFacts>> swimsOf(const std::string &key);
    Result<std::optional<SwimFacts>> swim(const SwimId &id);
    Result<std::vector<SwimFacts>> allSwims();
    /// Swims that start in [from, to], in the order of their starts.
    Result<std::vector<SwimFacts>> swimsStarting(Instant from, Instant to);
    /// The longest elapsed time of all swims: bounds where a swim that overlaps may start.
    Result<Duration> longestElapsed();
    /// Swims whose idHash begins with these hex digits (lower case, shortestId or more), at most limit.
    Result<std::vector<SwimId>> swimsByIdPrefix(const std::string &hexPrefix, int limit);
    /// idHash of every swim, in order.
    Result<std::vector<std::string>> idHashes();
    Result<std::int64_t> count();

private:
    Result<Added> returnPayload(Transaction &, const NewRecording &returned);
    Result<std::int64_t> rowOf(const std::string &key);

    Database &m_database;
};

} // namespace lengthwise
