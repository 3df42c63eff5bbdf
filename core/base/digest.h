#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace lengthwise {

/// SHA-256 as 64 lower-case hex digits. Any thread.
std::string sha256Hex(std::span<const std::byte> bytes);
std::string sha256Hex(std::string_view text);

} // namespace lengthwise
