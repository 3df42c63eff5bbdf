#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lengthwise {

/// zstd level 1, with a checksum. Any thread; keeps its working memory per thread.
std::vector<std::byte> compressed(std::span<const std::byte> bytes);

/// size: what it must unpack to. PayloadDamaged where it does not.
Result<std::vector<std::byte>> decompressed(std::span<const std::byte> packed, std::int64_t size);

} // namespace lengthwise
