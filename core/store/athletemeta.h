#pragma once

#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lengthwise {

/// What an athlete's file says of itself, apart from its evidence.
struct AthleteMeta {
    std::optional<std::string> athlete; ///< uuid; absent: a file that is only being made
    std::int64_t revision = 0;          ///< grows with every change of the evidence
    std::int64_t clockMs = 0;           ///< last stamp of this machine, as Stamp
    std::int64_t clockCounter = 0;
};

/// LibraryFailed where there is no table meta. The connection's thread.
Result<AthleteMeta> athleteMeta(Database &database);
Result<void> setAthleteMeta(Transaction &, const AthleteMeta &meta);

/// How meta keeps a stamp: "<ms>.<counter>".
std::string clockText(std::int64_t milliseconds, std::int64_t counter);

/// A uuid as we write them: 36 characters, lower case. What names a file must be one.
bool isUuid(std::string_view text);

} // namespace lengthwise
