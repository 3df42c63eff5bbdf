#include "core/decode/fitstream.h"

#include "core/decode/fitchecksum.h"

#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

namespace lengthwise {

namespace {

constexpr std::size_t smallestHeader = 12;
constexpr std::size_t definitionHead = 6; // record header, reserved, byte order, global number, field count

template<class Integer>
Integer swapped(Integer value)
{
    if constexpr (sizeof(Integer) == 2)
        return Integer((value >> 8) | (value << 8));
    else if constexpr (sizeof(Integer) == 4)
        return ((value & 0xFF) << 24) | ((value & 0xFF00) << 8) | ((value >> 8) & 0xFF00) | (value >> 24);
    else if constexpr (sizeof(Integer) == 8)
        return (Integer(swapped(std::uint32_t(value))) << 32) | swapped(std::uint32_t(value >> 32));
    else
        return value;
}

// Swap: the file's byte order is not this machine's.
template<class Integer, bool Swap>
Integer loaded(const std::byte *from)
{
    Integer value{};
    std::memcpy(&value, from, sizeof value);
    return Swap ? swapped(value) : value;
}

std::uint32_t littleEndian(Bytes bytes, std::size_t offset, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::to_integer<std::uint32_t>(bytes[offset + i]) << (8 * i);
    return value;
}

// Width of a base type by the low bits of its code; 0: none we know.
std::size_t widthOf(std::uint8_t type)
{
    constexpr std::array<std::uint8_t, 17> widths{1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8};
    const auto code = std::size_t(type & 0x1F);
    return code < widths.size() ? widths[code] : 0;
}

constexpr std::uint8_t typeString = 7;

// No number of ours is wider than 32 bits in the profile; beyond that it is damage, and later sums could overflow.
template<class Integer>
constexpr bool fitsProfile(Integer value)
{
    if constexpr (sizeof(Integer) < 8)
        return true;
    else if constexpr (std::is_signed_v<Integer>)
        return value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::uint32_t>::max();
    else
        return value <= std::numeric_limits<std::uint32_t>::max();
}

constexpr std::size_t usualHeader = 14; // 12 and its checksum

// What every FIT file's data begins with.
bool isDefinitionAt(Bytes file, std::size_t offset)
{
    return offset + definitionHead <= file.size() && (file[offset] & std::byte{0xC0}) == std::byte{0x40}
    && file[offset + 2] <= std::byte{1};
}

// The size as stated, if messages begin there; where that byte is damaged, the size behind which they do.
std::optional<std::size_t> headerSizeAt(Bytes file, std::size_t offset)
{
    const auto stated = std::to_integer<std::size_t>(file[offset]);
    const bool isUsual = stated == smallestHeader || stated == usualHeader;
    if (isUsual && isDefinitionAt(file, offset + stated))
        return stated;
    for (const std::size_t size : {usualHeader, smallestHeader, stated}) {
        if (size >= smallestHeader && isDefinitionAt(file, offset + size))
            return size;
    }
    return isUsual ? std::optional(stated) : std::nullopt;
}

} // namespace

std::optional<FitHeader> fitHeaderAt(Bytes file, std::size_t offset)
{
    if (offset > file.size() || file.size() - offset < smallestHeader)
        return std::nullopt;
    if (std::memcmp(file.data() + offset + 8, ".FIT", 4) != 0)
        return std::nullopt;
    const auto stated = headerSizeAt(file, offset);
    if (!stated)
        return std::nullopt;
    const std::size_t size = *stated;
    FitHeader header{.size = size, .dataSize = littleEndian(file, offset + 4, 4)};
    if (size >= 14 && file.size() - offset >= 14) {
        const std::uint32_t stored = littleEndian(file, offset + 12, 2);
        header.checksumRight = stored == 0 || stored == checksumOf(file.subspan(offset, 12));
    }
    return header;
}

FitReader::FitReader(Bytes file, std::size_t begin, std::size_t end)
    : m_file(file)
    , m_position(begin)
    , m_end(end)
{
}

inline void FitReader::takeTime(FitMessage &message, std::optional<unsigned> compressed)
{
    constexpr auto meaning = FitMeaning::Timestamp;
    if (compressed && !message.has(meaning) && m_lastTime) {
        // Five bits that count on from the latest full time stamp and roll over every 32 s.
        const std::uint32_t time = *m_lastTime + ((*compressed - (*m_lastTime & 31)) & 31);
        message.m_values[std::size_t(meaning)] = time;
        message.m_present |= std::uint64_t{1} << unsigned(meaning);
    }
    if (message.has(meaning))
        m_lastTime = std::uint32_t(message.value(meaning));
}

FitReader::Step FitReader::next(FitMessage &message)
{
    while (m_position < m_end) {
        const std::uint8_t head = byteAt(m_position);
        const bool compressed = head & 0x80;
        if (!compressed && (head & 0x40)) {
            if (const Step step = define(); step != Step::Message)
                return step;
            continue;
        }
        const Definition &definition = m_definitions[compressed ? (head >> 5) & 3 : head & 15];
        if (!definition.known)
            return Step::Broken;
        if (m_end - m_position <= definition.size)
            return Step::CutOff;
        message.m_kind = definition.kind;
        message.m_offset = m_position;
        message.m_bigEndian = definition.bigEndian;
        message.m_present = 0;
        const std::byte *payload = m_file.data() + m_position + 1;
        message.m_payload = Bytes(payload, definition.size);
        const bool foreign = definition.bigEndian != (std::endian::native == std::endian::big);
        if (foreign)
            readFields<true>(definition, payload, message);
        else
            readFields<false>(definition, payload, message);
        takeTime(message, compressed ? std::optional<unsigned>(head & 31) : std::nullopt);
        m_position += 1 + definition.size;
        if (definition.kind != FitMessageKind::Unknown)
            return Step::Message;
    }
    return Step::End;
}

FitReader::Step FitReader::define()
{
    if (m_end - m_position < definitionHead)
        return Step::CutOff;
    const std::uint8_t head = byteAt(m_position);
    const std::uint8_t order = byteAt(m_position + 2);
    if (order > 1)
        return Step::Broken;
    const std::size_t count = byteAt(m_position + 5);
    std::size_t end = m_position + definitionHead + 3 * count;
    const bool withDeveloperFields = head & 0x20;
    if (end + (withDeveloperFields ? 1 : 0) > m_end)
        return Step::CutOff;
    const std::size_t developerCount = withDeveloperFields ? byteAt(end) : 0;
    const std::size_t developer = end + 1;
    if (withDeveloperFields)
        end = developer + 3 * developerCount;
    if (end > m_end)
        return Step::CutOff;

    Definition &definition = m_definitions[head & 15];
    definition.known = true;
    definition.bigEndian = order == 1;
    const auto first = byteAt(m_position + 3);
    const auto second = byteAt(m_position + 4);
    definition.kind = fitMessageKind(std::uint16_t(order == 1 ? (first << 8) | second : (second << 8) | first));
    definition.size = 0;
    definition.fields.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t field = m_position + definitionHead + 3 * i;
        addField(definition, byteAt(field), byteAt(field + 1), byteAt(field + 2));
    }
    for (std::size_t i = 0; i < developerCount; ++i)
        definition.size += byteAt(developer + 3 * i + 1);
    m_position = end;
    return Step::Message;
}

void FitReader::addField(Definition &definition, std::uint8_t number, std::uint8_t size, std::uint8_t type)
{
    const auto offset = std::uint16_t(definition.size); // at most 255 fields of 255 bytes: fits
    definition.size += size;
    const FitMeaning meaning = fitMeaning(definition.kind, number);
    if (meaning == FitMeaning::None)
        return;
    Field field{.offset = offset, .meaning = meaning, .size = size};
    const std::size_t width = widthOf(type);
    const std::uint8_t code = type & 0x1F;
    // A size that is no multiple of its type (some devices write such) cannot be read; it is skipped alone.
    if (width == 0 || size == 0 || size % width != 0)
        return;
    if (isFitBlock(meaning)) {
        if ((meaning == FitMeaning::ProductName) != (code == typeString)
            || (meaning == FitMeaning::BeatTimes && width != 4))
            return;
        field.read = Read::Block;
        definition.fields.push_back(field);
        return;
    }
    // By the type that the file declares, not the profile's: both shorter and longer integers occur.
    constexpr auto none = Read::Block;
    constexpr std::array<Read, 17> reads{Read::Unsigned8, Read::Signed8, Read::Unsigned8, Read::Signed16,
        Read::Unsigned16, Read::Signed32, Read::Unsigned32, none, none, none, Read::Unsigned8, Read::Unsigned16,
        Read::Unsigned32, Read::Unsigned8, Read::Signed64, Read::Unsigned64, Read::Unsigned64};
    if (reads[code] == none)
        return;
    field.read = reads[code];
    field.zeroIsInvalid = code == 10 || code == 11 || code == 12 || code == 16;
    definition.fields.push_back(field);
}

template<bool Swap>
void FitReader::readFields(const Definition &definition, const std::byte *payload, FitMessage &message) const
{
    std::uint64_t present = 0;
    const auto set = [&](const Field &field, auto raw) {
        using Raw = decltype(raw);
        const Raw invalid = field.zeroIsInvalid ? Raw{0} : std::numeric_limits<Raw>::max();
        if (raw == invalid || !fitsProfile(raw))
            return;
        message.m_values[std::size_t(field.meaning)] = std::int64_t(raw);
        present |= std::uint64_t{1} << unsigned(field.meaning);
    };
    for (const Field &field : definition.fields) {
        const std::byte *from = payload + field.offset;
        switch (field.read) {
        case Read::Unsigned8:
            set(field, std::to_integer<std::uint8_t>(*from));
            break;
        case Read::Unsigned16:
            set(field, loaded<std::uint16_t, Swap>(from));
            break;
        case Read::Unsigned32:
            set(field, loaded<std::uint32_t, Swap>(from));
            break;
        case Read::Unsigned64:
            set(field, loaded<std::uint64_t, Swap>(from));
            break;
        case Read::Signed8:
            set(field, std::int8_t(*from));
            break;
        case Read::Signed16:
            set(field, std::int16_t(loaded<std::uint16_t, Swap>(from)));
            break;
        case Read::Signed32:
            set(field, std::int32_t(loaded<std::uint32_t, Swap>(from)));
            break;
        case Read::Signed64:
            set(field, std::int64_t(loaded<std::uint64_t, Swap>(from)));
            break;
        case Read::Block:
            message.m_values[std::size_t(field.meaning)] = (std::int64_t(field.offset) << 8) | field.size;
            present |= std::uint64_t{1} << unsigned(field.meaning);
            break;
        }
    }
    message.m_present = present;
}

} // namespace lengthwise
