#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lengthwise {

/// Base types of the public FIT protocol, with their codes in a definition message.
enum class FitType : std::uint8_t {
    Enum = 0x00,
    SInt8 = 0x01,
    UInt8 = 0x02,
    String = 0x07,
    UInt8z = 0x0A,
    Byte = 0x0D,
    SInt16 = 0x83,
    UInt16 = 0x84,
    SInt32 = 0x85,
    UInt32 = 0x86,
    Float32 = 0x88,
    Float64 = 0x89,
    UInt16z = 0x8B,
    UInt32z = 0x8C,
    SInt64 = 0x8E,
    UInt64 = 0x8F,
    UInt64z = 0x90,
};

enum class FitByteOrder { Little, Big };
enum class FitChecksum { Right, Wrong, Missing };

/// monostate writes the type's invalid value ("not known").
using FitValue = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::int64_t>>;

/// One field of one message, as stored: scale and offset are the caller's business.
struct FitField {
    std::uint8_t number = 0;
    FitType type = FitType::UInt8;
    FitValue value;
    std::optional<std::uint8_t> size; ///< bytes; absent: as many as the value needs. Bytes beyond the value are 0xFF
    std::optional<std::uint8_t> developer; ///< developer_data_index of a developer field
};

/// Short forms for the usual fields; nullopt writes "not known".
FitField fitEnum(std::uint8_t number, std::optional<std::int64_t> value);
FitField fitU8(std::uint8_t number, std::optional<std::int64_t> value);
FitField fitU16(std::uint8_t number, std::optional<std::int64_t> value);
FitField fitU32(std::uint8_t number, std::optional<std::int64_t> value);
FitField fitS32(std::uint8_t number, std::optional<std::int64_t> value);
FitField fitText(std::uint8_t number, std::string text);

/// The header of one chained FIT file.
struct FitSegment {
    std::uint8_t headerSize = 14; ///< 12: no header checksum; over 14: padded with zeros
    std::uint8_t protocol = 0x20;
    std::optional<std::uint32_t> dataSize;           ///< absent: the true one
    FitChecksum headerChecksum = FitChecksum::Right; ///< Missing: two zero bytes, as devices that have none write
};

/// Builds the bytes of a FIT file for tests and generated samples. Definition messages are written when a message has
/// another layout than the last one in its slot.
///
///     FitWriter fit;
///     fit.message(0, {fitEnum(0, 4)});
///     fit.message(20, {fitU32(253, time), fitU8(3, 140)});
///     const std::vector<std::byte> bytes = fit.bytes();
class FitWriter
{
public:
    FitWriter() = default;

    /// Holds for definitions written from now on.
    void setByteOrder(FitByteOrder order);

    /// Closes the running segment and begins the next. The first begins by itself.
    void segment(const FitSegment &segment = {}, FitChecksum closePrevious = FitChecksum::Right);

    /// Local slots are taken in turn unless one (0 to 15) is named.
    void message(std::uint16_t global, const std::vector<FitField> &fields, std::optional<unsigned> local = {});

    /// With a compressed timestamp header; local is 0 to 3, time counts modulo 32.
    void compressed(std::uint32_t time, std::uint16_t global, const std::vector<FitField> &fields, unsigned local = 0);

    /// Bytes as they are, counted as data of the segment: damage, records by hand.
    void raw(std::initializer_list<std::uint8_t> bytes);

    /// Offset in the whole file of what is written next.
    std::size_t position() const;

    /// The finished file; the writer can go on afterwards.
    std::vector<std::byte> bytes(FitChecksum close = FitChecksum::Right) const;

private:
    unsigned slotFor(std::uint16_t global, const std::vector<FitField> &fields, std::optional<unsigned> local);
    void put(std::uint64_t value, std::size_t size, FitByteOrder order);
    void putValue(const FitField &field);
    std::vector<std::uint8_t> closed(FitChecksum checksum) const;

    std::vector<std::uint8_t> m_finished; // closed segments
    std::vector<std::uint8_t> m_data;     // data of the running one
    FitSegment m_segment;
    FitByteOrder m_order = FitByteOrder::Little;
    std::vector<std::uint8_t> m_definitions[16]; // as written, without the record header
    unsigned m_nextSlot = 0;
};

/// Checksum of the FIT protocol, bit by bit from its polynomial: deliberately not the decoder's code.
std::uint16_t fitChecksum(const std::vector<std::uint8_t> &bytes, std::size_t from, std::size_t to);

} // namespace lengthwise
