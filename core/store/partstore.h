#pragma once

#include "core/model/edit.h"
#include "core/model/recording.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lengthwise {

/// The answers that a Strava recording is made of.
enum class StravaPart {
    Summary, ///< of the list, or the activity itself
    Streams,
    Detail, ///< with laps and description
};

/// "summary", "streams", "detail".
std::string_view nameOf(StravaPart part);
std::optional<StravaPart> stravaPart(std::string_view name);

/// An answer as it is kept: compressed and unchecked, for work in other threads.
struct PackedPart {
    StravaPart part{};
    std::vector<std::byte> packed;
    std::int64_t size = 0;
    Stamp fetched; ///< valueHash: SHA-256 of the body in hex
};

/// The body, checked against its digest. PayloadDamaged. Pure; any thread.
Result<std::string> bodyOf(const PackedPart &part);

/// A kept answer that is on its way in from Strava or from another machine.
struct NewPart {
    std::int64_t activity = 0;
    StravaPart part{};
    std::string_view body;
    Stamp fetched; ///< valueHash may be empty: it is worked out
};

/// The parts of Strava's recordings: last-writer-wins registers by (fetched, hash). One connection's thread.
class PartStore
{
public:
    explicit PartStore(Database &database)
        : m_database(database)
    {
    }

    enum class Put {
        New,      ///< nothing was here for this part
        Replaced, ///< an older answer
        Older,    ///< what is here is as new or newer, and stays
    };
    /// Makes the recording where there is none. now: when it was added. The swims of the recording stay as they are.
    Result<Put> put(Transaction &, const NewPart &part, Instant now);
    /// In the order of StravaPart; empty: none is kept.
    Result<std::vector<PackedPart>> parts(const std::string &key);
    /// Absent: not kept.
    Result<std::optional<std::string>> body(const std::string &key, StravaPart part);
    /// Keys of the activities of which anything is kept, sorted.
    Result<std::vector<std::string>> keys();
    /// When the oldest of its parts was fetched; absent: none is kept. One whose stamp lies after now, as from a
    /// machine whose clock is ahead, counts from when the recording was added here.
    Result<std::optional<Instant>> oldestFetch(const std::string &key, Instant now);

private:
    Result<std::int64_t> rowFor(const NewPart &part, Instant now);
    Result<std::optional<Stamp>> stampOf(std::int64_t recording, StravaPart part);

    Database &m_database;
};

} // namespace lengthwise
