#pragma once

#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lengthwise {

/// How far a recording's file is on its way to Strava; stored before and after each step, so that nothing is sent twice
/// after a kill. Stays on this machine.
struct UploadNote {
    Instant at{};                         ///< just before it was sent
    int n = 0;                            ///< which swim of the recording was meant: Strava makes one of a file
    std::optional<std::int64_t> upload;   ///< absent: nobody knows whether Strava has it
    std::optional<std::int64_t> activity; ///< absent: none was made yet

    bool operator==(const UploadNote &) const = default;
};

/// Absent: never sent. One connection's thread.
Result<std::optional<UploadNote>> uploadNote(Database &database, const std::string &key);
/// Absent: forgotten.
Result<void> noteUpload(Transaction &, const std::string &key, const std::optional<UploadNote> &note);

} // namespace lengthwise
