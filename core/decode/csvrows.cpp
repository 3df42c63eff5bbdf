#include "core/decode/csvrows.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace lengthwise {

namespace {

constexpr std::size_t longestQuoted = 64 * 1024;
constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

bool isBreak(char character)
{
    return character == '\n' || character == '\r';
}

/// The closing quote of the field that opens at `open`; npos where there is none near.
std::size_t closingQuote(std::string_view text, std::size_t open)
{
    const std::string_view near = text.substr(0, open + longestQuoted);
    std::size_t at = near.find('"', open + 1);
    // a doubled quote stands for one
    while (at != std::string_view::npos && at + 1 < text.size() && text[at + 1] == '"')
        at = near.find('"', at + 2);
    return at;
}

std::int64_t breaksIn(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
            ++count;
    }
    return count;
}

std::size_t fieldEnd(std::string_view text, std::size_t at, char delimiter)
{
    while (at < text.size() && text[at] != delimiter && !isBreak(text[at]))
        ++at;
    return at;
}

} // namespace

CsvRowEnd splitRow(
    std::string_view text, std::size_t offset, char delimiter, std::size_t mostCells, std::vector<CsvCell> &cells)
{
    cells.clear();
    std::int64_t lines = 0;
    std::size_t at = offset;
    while (true) {
        CsvCell cell;
        std::size_t end = at;
        const std::size_t close = at < text.size() && text[at] == '"' ? closingQuote(text, at) : std::string_view::npos;
        if (close != std::string_view::npos) {
            cell = {.text = text.substr(at + 1, close - at - 1), .quoted = true};
            lines += breaksIn(cell.text);
            end = fieldEnd(text, close + 1, delimiter); // what follows a closing quote is dropped
        } else {
            end = fieldEnd(text, at, delimiter);
            cell = {.text = text.substr(at, end - at)};
        }
        if (cells.size() < mostCells)
            cells.push_back(cell);
        if (end == text.size())
            return {end, lines};
        if (isBreak(text[end])) {
            const bool both = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
            return {end + (both ? 2 : 1), lines + 1};
        }
        at = end + 1;
    }
}

CsvRows::CsvRows(std::string_view text, const CsvHeader &header)
    : m_text(text)
    , m_nextOffset(header.bodyOffset)
    , m_nextLine(header.bodyLine)
    , m_repeatedFrom(header.columns.repeatedFrom())
    , m_columnCount(header.columns.count())
    , m_delimiter(header.delimiter)
{
    m_tailRepeatable = m_repeatedFrom > 0 && m_repeatedFrom < header.columns.count();
    for (std::size_t column = 0; column < csvColumnCount; ++column) {
        m_indices[column] = header.columns.index(CsvColumn(column)).value_or(absent);
        const bool ofSession = CsvColumn(column) >= firstSessionColumn;
        if (ofSession && m_indices[column] < m_repeatedFrom)
            m_tailRepeatable = false;
    }
}

CsvCell CsvRows::cell(CsvColumn column) const
{
    const std::size_t index = m_indices[std::size_t(column)];
    return index < m_cells.size() ? m_cells[index] : CsvCell{};
}

bool CsvRows::next()
{
    while (m_nextOffset < m_text.size()) {
        m_line = m_nextLine;
        m_repeatsSession = nextQuickly();
        if (m_repeatsSession)
            return true;
        nextSplit();
        const bool isEmpty = m_cells.size() == 1 && isAbsent(m_cells.front().text);
        if (!isEmpty)
            return true;
    }
    return false;
}

/// Splits only what stands before the tail; false, with nothing but those cells touched, where the row is not of the
/// plain kind.
bool CsvRows::nextQuickly()
{
    if (m_tail.empty())
        return false;
    const char *at = m_text.data() + m_nextOffset;
    const char *const end = m_text.data() + m_text.size();
    for (std::size_t column = 0; column < m_repeatedFrom; ++column) {
        const char *const begin = at;
        if (at == end || *at == '"')
            return false;
        while (at != end && *at != m_delimiter && !isBreak(*at))
            ++at;
        if (at == end || *at != m_delimiter)
            return false;
        m_cells[column] = {.text = {begin, std::size_t(at - begin)}};
        ++at;
    }
    const auto left = std::size_t(end - at);
    if (left < m_tail.size() || std::memcmp(at, m_tail.data(), m_tail.size()) != 0)
        return false;
    // a CR alone ended the row before; here it is the first half of a CR LF
    if (m_tail.back() == '\r' && left > m_tail.size() && at[m_tail.size()] == '\n')
        return false;
    m_nextOffset = std::size_t(at - m_text.data()) + m_tail.size();
    m_nextLine += m_tailLines;
    return true;
}

void CsvRows::nextSplit()
{
    const std::size_t begin = m_nextOffset;
    const CsvRowEnd end = splitRow(m_text, begin, m_delimiter, m_columnCount, m_cells);
    m_nextOffset = end.offset;
    m_nextLine += end.lines;
    m_tail = {};
    if (!m_tailRepeatable || m_cells.size() <= m_repeatedFrom)
        return;
    // whether a lone quote opens a field depends on what follows the row, so such a tail proves nothing
    const bool loneQuote = std::any_of(m_cells.begin() + std::ptrdiff_t(m_repeatedFrom), m_cells.end(),
        [](const CsvCell &cell) { return !cell.quoted && cell.text.starts_with('"'); });
    if (loneQuote)
        return;
    const CsvCell &first = m_cells[m_repeatedFrom];
    const auto tailBegin = std::size_t(first.text.data() - m_text.data()) - (first.quoted ? 1 : 0);
    const std::string_view tail = m_text.substr(tailBegin, end.offset - tailBegin);
    if (tail.empty() || !isBreak(tail.back()))
        return; // the last row of the text may end without a break
    m_tail = tail;
    m_tailLines = breaksIn(tail);
}

} // namespace lengthwise
