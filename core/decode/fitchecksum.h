#pragma once

#include "core/decode/decoder.h"

#include <cstdint>

namespace lengthwise {

/// The FIT protocol's 16-bit checksum (polynomial 0xA001, reflected, start 0). Sixteen bytes a step: read bit by bit it
/// alone would cost more than the rest of decoding. Pure; any thread.
std::uint16_t checksumOf(Bytes bytes);

} // namespace lengthwise
