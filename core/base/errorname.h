#pragma once

#include "core/base/error.h"

#include <optional>
#include <string_view>

namespace lengthwise {

/// A word that stays the same in all versions: as stored and as printed for other programs ("file_not_found"). Any
/// thread.
std::string_view nameOf(ErrorCode code);
/// Absent: of a newer program, or no such word.
std::optional<ErrorCode> errorCode(std::string_view name);

} // namespace lengthwise
