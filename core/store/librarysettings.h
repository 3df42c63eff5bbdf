#pragma once

#include "core/store/transaction.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Named texts of lengthwise.db: what holds on this machine and is in no backup. One connection's thread.
namespace lengthwise {

struct LibrarySetting {
    bool isThere = false;            ///< it was set once, to nothing perhaps
    std::optional<std::string> text; ///< absent: set to nothing

    bool operator==(const LibrarySetting &) const = default;
};

Result<LibrarySetting> librarySetting(Database &index, std::string_view name);
/// Those that are set to something and whose name begins so, by name.
Result<std::map<std::string, std::string>> librarySettings(Database &index, std::string_view beginning);
Result<void> setLibrarySetting(Transaction &, std::string_view name, const std::optional<std::string> &text);

} // namespace lengthwise
