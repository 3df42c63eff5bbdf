#include "tests/support/fitwriter.h"

#include <bit>
#include <cstring>
#include <utility>

namespace lengthwise {

namespace {

std::size_t unitOf(FitType type)
{
    switch (type) {
    case FitType::SInt16:
    case FitType::UInt16:
    case FitType::UInt16z:
        return 2;
    case FitType::SInt32:
    case FitType::UInt32:
    case FitType::UInt32z:
    case FitType::Float32:
        return 4;
    case FitType::SInt64:
    case FitType::UInt64:
    case FitType::UInt64z:
    case FitType::Float64:
        return 8;
    default:
        return 1;
    }
}

std::uint64_t invalidOf(FitType type)
{
    switch (type) {
    case FitType::SInt8:
        return 0x7F;
    case FitType::SInt16:
        return 0x7FFF;
    case FitType::SInt32:
        return 0x7FFFFFFF;
    case FitType::SInt64:
        return 0x7FFFFFFFFFFFFFFF;
    case FitType::String:
    case FitType::UInt8z:
    case FitType::UInt16z:
    case FitType::UInt32z:
    case FitType::UInt64z:
        return 0;
    default:
        return ~std::uint64_t{0};
    }
}

std::size_t sizeOf(const FitField &field)
{
    if (field.size)
        return *field.size;
    if (const auto *text = std::get_if<std::string>(&field.value))
        return text->size() + 1;
    if (const auto *array = std::get_if<std::vector<std::int64_t>>(&field.value))
        return array->size() * unitOf(field.type);
    return unitOf(field.type);
}

std::vector<std::uint8_t> layout(std::uint16_t global, const std::vector<FitField> &fields, FitByteOrder order)
{
    const auto high = std::uint8_t(global >> 8);
    const auto low = std::uint8_t(global & 0xFF);
    const bool big = order == FitByteOrder::Big;
    std::vector<std::uint8_t> plain;
    std::vector<std::uint8_t> developer;
    for (const FitField &field : fields) {
        const auto size = std::uint8_t(sizeOf(field));
        if (field.developer)
            developer.insert(developer.end(), {field.number, size, *field.developer});
        else
            plain.insert(plain.end(), {field.number, size, std::uint8_t(field.type)});
    }
    std::vector<std::uint8_t> bytes{0, std::uint8_t(big), big ? high : low, big ? low : high};
    bytes.push_back(std::uint8_t(plain.size() / 3));
    bytes.insert(bytes.end(), plain.begin(), plain.end());
    if (!developer.empty()) {
        bytes.push_back(std::uint8_t(developer.size() / 3));
        bytes.insert(bytes.end(), developer.begin(), developer.end());
    }
    return bytes;
}

bool hasDeveloper(const std::vector<FitField> &fields)
{
    for (const FitField &field : fields) {
        if (field.developer)
            return true;
    }
    return false;
}

FitField integer(std::uint8_t number, FitType type, std::optional<std::int64_t> value)
{
    return {number, type, value ? FitValue(*value) : FitValue(), {}, {}};
}

} // namespace

FitField fitEnum(std::uint8_t number, std::optional<std::int64_t> value)
{
    return integer(number, FitType::Enum, value);
}

FitField fitU8(std::uint8_t number, std::optional<std::int64_t> value)
{
    return integer(number, FitType::UInt8, value);
}

FitField fitU16(std::uint8_t number, std::optional<std::int64_t> value)
{
    return integer(number, FitType::UInt16, value);
}

FitField fitU32(std::uint8_t number, std::optional<std::int64_t> value)
{
    return integer(number, FitType::UInt32, value);
}

FitField fitS32(std::uint8_t number, std::optional<std::int64_t> value)
{
    return integer(number, FitType::SInt32, value);
}

FitField fitText(std::uint8_t number, std::string text)
{
    return {number, FitType::String, std::move(text), {}, {}};
}

std::uint16_t fitChecksum(const std::vector<std::uint8_t> &bytes, std::size_t from, std::size_t to)
{
    std::uint16_t crc = 0;
    for (std::size_t i = from; i < to; ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = std::uint16_t((crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1);
    }
    return crc;
}

void FitWriter::setByteOrder(FitByteOrder order)
{
    m_order = order;
}

void FitWriter::segment(const FitSegment &segment, FitChecksum closePrevious)
{
    if (!m_data.empty()) {
        const auto previous = closed(closePrevious);
        m_finished.insert(m_finished.end(), previous.begin(), previous.end());
    }
    m_data.clear();
    m_segment = segment;
    for (auto &definition : m_definitions)
        definition.clear();
}

void FitWriter::message(std::uint16_t global, const std::vector<FitField> &fields, std::optional<unsigned> local)
{
    const unsigned slot = slotFor(global, fields, local);
    m_data.push_back(std::uint8_t(slot));
    for (const FitField &field : fields) {
        if (!field.developer)
            putValue(field);
    }
    for (const FitField &field : fields) {
        if (field.developer)
            putValue(field);
    }
}

void FitWriter::compressed(
    std::uint32_t time, std::uint16_t global, const std::vector<FitField> &fields, unsigned local)
{
    const unsigned slot = slotFor(global, fields, local & 3);
    m_data.push_back(std::uint8_t(0x80 | (slot << 5) | (time & 31)));
    for (const FitField &field : fields)
        putValue(field);
}

void FitWriter::raw(std::initializer_list<std::uint8_t> bytes)
{
    m_data.insert(m_data.end(), bytes.begin(), bytes.end());
}

std::size_t FitWriter::position() const
{
    return m_finished.size() + m_segment.headerSize + m_data.size();
}

std::vector<std::byte> FitWriter::bytes(FitChecksum close) const
{
    std::vector<std::uint8_t> all = m_finished;
    const auto last = closed(close);
    all.insert(all.end(), last.begin(), last.end());
    std::vector<std::byte> result(all.size());
    std::memcpy(result.data(), all.data(), all.size());
    return result;
}

unsigned FitWriter::slotFor(std::uint16_t global, const std::vector<FitField> &fields, std::optional<unsigned> local)
{
    const auto wanted = layout(global, fields, m_order);
    if (!local) {
        for (unsigned slot = 0; slot < 16; ++slot) {
            if (m_definitions[slot] == wanted)
                return slot;
        }
    }
    const unsigned slot = local ? *local & 15 : m_nextSlot;
    if (!local)
        m_nextSlot = (m_nextSlot + 1) % 16;
    if (m_definitions[slot] != wanted) {
        m_definitions[slot] = wanted;
        m_data.push_back(std::uint8_t(0x40 | (hasDeveloper(fields) ? 0x20 : 0) | slot));
        m_data.insert(m_data.end(), wanted.begin(), wanted.end());
    }
    return slot;
}

void FitWriter::put(std::uint64_t value, std::size_t size, FitByteOrder order)
{
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t shift = 8 * (order == FitByteOrder::Big ? size - 1 - i : i);
        m_data.push_back(shift < 64 ? std::uint8_t(value >> shift) : std::uint8_t{0});
    }
}

void FitWriter::putValue(const FitField &field)
{
    const std::size_t begin = m_data.size();
    const std::size_t size = sizeOf(field);
    const std::size_t unit = unitOf(field.type);
    if (const auto *text = std::get_if<std::string>(&field.value)) {
        m_data.insert(m_data.end(), text->begin(), text->end());
        m_data.push_back(0);
    } else if (const auto *array = std::get_if<std::vector<std::int64_t>>(&field.value)) {
        for (const std::int64_t value : *array)
            put(std::uint64_t(value), unit, m_order);
    } else if (const auto *real = std::get_if<double>(&field.value)) {
        put(unit == 4 ? std::bit_cast<std::uint32_t>(float(*real)) : std::bit_cast<std::uint64_t>(*real), unit,
            m_order);
    } else if (const auto *whole = std::get_if<std::int64_t>(&field.value)) {
        put(std::uint64_t(*whole), unit, m_order);
    } else {
        put(invalidOf(field.type), unit, m_order);
    }
    m_data.resize(begin + size, 0xFF);
}

std::vector<std::uint8_t> FitWriter::closed(FitChecksum checksum) const
{
    const std::uint32_t dataSize = m_segment.dataSize.value_or(std::uint32_t(m_data.size()));
    std::vector<std::uint8_t> file{m_segment.headerSize, m_segment.protocol, 0x54, 0x08};
    for (int shift = 0; shift < 32; shift += 8)
        file.push_back(std::uint8_t(dataSize >> shift));
    file.insert(file.end(), {'.', 'F', 'I', 'T'});
    const auto putChecksum = [&file](FitChecksum kind, std::size_t from) {
        if (kind == FitChecksum::Missing)
            return;
        const auto crc =
            std::uint16_t(fitChecksum(file, from, file.size()) ^ (kind == FitChecksum::Wrong ? 0x5A5A : 0));
        file.push_back(std::uint8_t(crc & 0xFF));
        file.push_back(std::uint8_t(crc >> 8));
    };
    if (m_segment.headerSize >= 14)
        putChecksum(m_segment.headerChecksum, 0);
    file.resize(m_segment.headerSize, 0);
    file.insert(file.end(), m_data.begin(), m_data.end());
    putChecksum(checksum, 0);
    return file;
}

} // namespace lengthwise
