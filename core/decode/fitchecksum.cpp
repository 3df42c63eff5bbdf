#include "core/decode/fitchecksum.h"

#include <array>

namespace lengthwise {

namespace {

constexpr std::size_t stride = 16;
using Tables = std::array<std::array<std::uint16_t, 256>, stride>;

// tables[n][b]: what byte b leaves in the checksum after n more zero bytes.
constexpr Tables makeTables()
{
    Tables tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1;
        tables[0][byte] = std::uint16_t(crc);
    }
    for (std::size_t n = 1; n < stride; ++n) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const std::uint16_t before = tables[n - 1][byte];
            tables[n][byte] = std::uint16_t((before >> 8) ^ tables[0][before & 0xFF]);
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

} // namespace

std::uint16_t checksumOf(Bytes bytes)
{
    const auto at = [&bytes](std::size_t index) { return std::to_integer<unsigned>(bytes[index]); };
    unsigned crc = 0;
    std::size_t i = 0;
    for (; i + stride <= bytes.size(); i += stride) {
        unsigned next = tables[stride - 1][at(i) ^ (crc & 0xFF)];
        next ^= tables[stride - 2][at(i + 1) ^ (crc >> 8)];
        for (std::size_t n = 2; n < stride; ++n)
            next ^= tables[stride - 1 - n][at(i + n)];
        crc = next;
    }
    for (; i < bytes.size(); ++i)
        crc = (crc >> 8) ^ tables[0][(crc ^ at(i)) & 0xFF];
    return std::uint16_t(crc);
}

} // namespace lengthwise
