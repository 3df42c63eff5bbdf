#include "core/decode/csvtext.h"

#include <algorithm>
#include <optional>

namespace lengthwise {

namespace {

constexpr std::size_t headSize = 64 * 1024;
constexpr char32_t replacementCharacter = 0xFFFD;

enum class ByteOrder { Little, Big };

std::optional<ByteOrder> utf16Mark(Bytes content)
{
    if (content.size() < 2)
        return std::nullopt;
    const auto first = std::to_integer<unsigned>(content[0]);
    const auto second = std::to_integer<unsigned>(content[1]);
    if (first == 0xFF && second == 0xFE)
        return ByteOrder::Little;
    if (first == 0xFE && second == 0xFF)
        return ByteOrder::Big;
    return std::nullopt;
}

/// Without a mark: the first characters are ASCII, so each has a zero byte on one and the same side.
std::optional<ByteOrder> utf16Pattern(Bytes content)
{
    constexpr std::size_t fewest = 8;
    constexpr std::size_t most = 64; // characters: within the header line of any table
    const std::size_t count = std::min(content.size() / 2, most);
    if (count < fewest)
        return std::nullopt;
    std::size_t zerosFirst = 0;
    std::size_t zerosSecond = 0;
    for (std::size_t at = 0; at < 2 * count; at += 2) {
        zerosFirst += content[at] == std::byte{0} && content[at + 1] != std::byte{0} ? 1 : 0;
        zerosSecond += content[at] != std::byte{0} && content[at + 1] == std::byte{0} ? 1 : 0;
    }
    if (zerosSecond == count)
        return ByteOrder::Little;
    return zerosFirst == count ? std::optional(ByteOrder::Big) : std::nullopt;
}

void appendUtf8(std::string &text, char32_t code)
{
    const auto put = [&text](char32_t byte) { text.push_back(char(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// Empty where the text would grow over the bound. Half a surrogate pair becomes U+FFFD, an odd last byte is dropped.
std::optional<std::string> utf8FromUtf16(Bytes content, ByteOrder order, std::size_t bound)
{
    const auto unit = [&](std::size_t index) -> char32_t {
        const auto low = std::to_integer<char32_t>(content[index + (order == ByteOrder::Little ? 0 : 1)]);
        const auto high = std::to_integer<char32_t>(content[index + (order == ByteOrder::Little ? 1 : 0)]);
        return low | (high << 8);
    };
    std::string text;
    if (content.size() / 2 + 4 > bound)
        return std::nullopt;
    text.reserve(content.size() / 2 + 4); // numbers and column names: nearly all is ASCII
    for (std::size_t at = 0; at + 1 < content.size(); at += 2) {
        // growing copies: the old and the doubled text stand beside each other for a moment
        if (text.size() + 4 > text.capacity() && text.capacity() * 3 > bound)
            return std::nullopt;
        const char32_t code = unit(at);
        const bool leads = code >= 0xD800 && code < 0xDC00;
        const bool trails = code >= 0xDC00 && code < 0xE000;
        if (leads && at + 3 < content.size() && (unit(at + 2) & 0xFC00) == 0xDC00) {
            appendUtf8(text, 0x10000 + ((code - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
            at += 2;
        } else {
            appendUtf8(text, leads || trails ? replacementCharacter : code);
        }
    }
    return text;
}

} // namespace

Result<CsvText> CsvText::from(Bytes content, std::size_t bound)
{
    CsvText text;
    const auto marked = utf16Mark(content);
    if (const auto order = marked ? marked : utf16Pattern(content)) {
        auto converted = utf8FromUtf16(marked ? content.subspan(2) : content, *order, bound);
        if (!converted)
            return fail({.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)});
        text.m_copy = std::move(*converted);
        text.m_isCopy = true;
        return text;
    }
    text.m_view = {reinterpret_cast<const char *>(content.data()), content.size()};
    if (text.m_view.starts_with("\xEF\xBB\xBF"))
        text.m_view.remove_prefix(3);
    return text;
}

CsvText textHead(Bytes content)
{
    return CsvText::from(content.first(std::min(content.size(), headSize)), 4 * headSize).value_or(CsvText{});
}

} // namespace lengthwise
