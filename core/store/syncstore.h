#pragma once

#include "core/base/error.h"
#include "core/store/partstore.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// How syncing went and stands, for each peer: "strava", "postgres:<uuid>". Stays on this machine.
namespace lengthwise {

inline constexpr std::string_view stravaPeer = "strava";

enum class SyncCause { Hand, Start, Wake, Schedule, Opened };
/// "hand", "start", "wake", "schedule", "opened": as stored and as printed for other programs.
std::string_view nameOf(SyncCause cause);

/// One run and what came of it.
struct SyncRun {
    std::int64_t id = 0;
    SyncCause cause{};
    Instant startedAt{};
    std::optional<Instant> endedAt;        ///< absent: it runs, or was killed
    std::int64_t seen = 0;                 ///< swims that the peer listed, each once
    std::int64_t added = 0;                ///< swims that were not here
    std::int64_t changed = 0;              ///< swims whose state is another than the one here
    std::int64_t deleted = 0;              ///< swims that went, because they are gone there
    std::int64_t skipped = 0;              ///< swims that were left out: removed here before, or set aside for an error
    std::int64_t calls = 0;                ///< requests that were sent, repeated ones each time
    std::int64_t left = 0;                 ///< answers still to be fetched when it ended
    std::optional<Instant> resumesAt;      ///< where the budget was spent
    Duration waited{};                     ///< for the budget
    std::map<std::string, int> otherTypes; ///< activities that are no swims, by their type as written
    std::optional<Error> error;            ///< what ended it; Cancelled: the swimmer

    bool operator==(const SyncRun &) const = default;
};

/// Which state of an activity a part was asked for last, and what came of it.
struct FetchNote {
    std::string state; ///< a digest, in hex
    Instant askedAt{};
    std::optional<Error> error; ///< it fails for good in this state

    bool operator==(const FetchNote &) const = default;
};

/// What is kept of one of Strava's activities, and what was asked for.
struct KeptActivity {
    std::int64_t activity = 0;
    Stamp summary;
    std::optional<Stamp> streams, detail; ///< absent: not kept
    std::optional<FetchNote> streamsNote, detailNote;

    bool operator==(const KeptActivity &) const = default;
};

/// One connection's thread.
class SyncStore
{
public:
    explicit SyncStore(Database &database)
        : m_database(database)
    {
    }

    /// Stores a run that begins, and gives it its id. Lets runs go that began more than a year before.
    Result<SyncRun> begin(Transaction &, std::string_view peer, SyncCause cause, Instant now);
    /// What is known of it by now.
    Result<void> update(Transaction &, const SyncRun &run);
    /// Newest first.
    Result<std::vector<SyncRun>> runs(std::string_view peer, int limit);
    /// The newest that ended without an error; absent: none.
    Result<std::optional<SyncRun>> lastGood(std::string_view peer);

    /// Absent: never set.
    Result<std::optional<std::string>> state(std::string_view peer, std::string_view name);
    /// Absent: forgotten.
    Result<void> setState(
        Transaction &, std::string_view peer, std::string_view name, const std::optional<std::string> &value);
    /// Everything that is known of a peer's state goes; its runs stay.
    Result<void> forgetState(Transaction &, std::string_view peer);

    Result<std::optional<FetchNote>> fetchNote(const std::string &key, StravaPart part);
    Result<void> note(Transaction &, const std::string &key, StravaPart part, const FetchNote &note);
    Result<void> forgetNotes(Transaction &, const std::string &key);
    /// Those with an error, by key; of two parts the one that was asked for last.
    Result<std::map<std::string, FetchNote>> setAside();

    /// Activities of which a summary is kept, by key.
    Result<std::map<std::string, KeptActivity>> keptActivities();
    Result<std::optional<KeptActivity>> keptActivity(const std::string &key);

private:
    Database &m_database;
};

} // namespace lengthwise
