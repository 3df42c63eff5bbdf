#pragma once

#include "core/model/edit.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lengthwise {

/// Why a recording's bytes went for good.
enum class RemovalReason {
    Expired,      ///< past the retention of Strava's data
    GoneAtStrava, ///< deleted there, no longer visible to us, or no swim any more
    Disconnected, ///< with "Disconnect and Delete Strava Data"
    Purged,       ///< some days after the swimmer deleted it
};

/// "expired", "gone", "disconnected", "purged": as stored and as printed for other programs.
std::string_view nameOf(RemovalReason reason);
std::optional<RemovalReason> removalReason(std::string_view name);

/// What is left of a removed recording: keeps it from coming back by itself, and travels.
struct Stone {
    std::string key;
    Stamp purged; ///< valueHash is empty
    RemovalReason reason{};

    bool operator==(const Stone &) const = default;
};

/// One connection's thread.
class StoneStore
{
public:
    explicit StoneStore(Database &database)
        : m_database(database)
    {
    }

    /// Where none is here, or an older one.
    Result<void> put(Transaction &, const Stone &stone);
    /// The recording came back: it may.
    Result<void> remove(Transaction &, const std::string &key);
    Result<std::optional<Stone>> find(const std::string &key);
    /// In the order of their keys.
    Result<std::vector<Stone>> all();

private:
    Database &m_database;
};

} // namespace lengthwise
