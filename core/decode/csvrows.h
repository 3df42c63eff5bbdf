#pragma once

#include "core/decode/csvcolumns.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lengthwise {

/// Where a row ends: behind its line break, and how many line breaks it held (quoted ones counted).
struct CsvRowEnd {
    std::size_t offset = 0;
    std::int64_t lines = 0;
};

/// Splits the row that starts at offset into cells. A row ends with LF, CR LF, CR or the text. A quote that opens a
/// field and is closed within 64 kB keeps delimiters and line breaks inside; any other quote is an ordinary character.
/// Cells beyond mostCells are read over. `cells` is the caller's so that a million rows share one allocation.
CsvRowEnd splitRow(
    std::string_view text, std::size_t offset, char delimiter, std::size_t mostCells, std::vector<CsvCell> &cells);

/// Goes through the rows below a header. Where the repeated columns at a row's end are byte for byte those of the row
/// before, line break included, they are not split again: from the same state the same bytes give the same cells.
class CsvRows
{
public:
    CsvRows(std::string_view text, const CsvHeader &header);

    /// To the next row that is not empty; false at the end.
    bool next();

    /// Empty where the table lacks the column or the row ends before it.
    CsvCell cell(CsvColumn column) const;
    /// Session and file columns are those of the row before.
    bool repeatsSession() const { return m_repeatsSession; }
    std::int64_t line() const { return m_line; }
    std::size_t offset() const { return m_nextOffset; } ///< behind this row

private:
    bool nextQuickly();
    void nextSplit();

    std::string_view m_text;
    std::string_view m_tail; ///< of the last row that was split: from the first repeated column to the line break
    std::int64_t m_tailLines = 0;
    std::vector<CsvCell> m_cells;
    std::array<std::size_t, csvColumnCount> m_indices{};
    std::size_t m_nextOffset = 0;
    std::int64_t m_nextLine = 0;
    std::int64_t m_line = 0;
    std::size_t m_repeatedFrom = 0;
    std::size_t m_columnCount = 0;
    char m_delimiter = ',';
    bool m_tailRepeatable = false; ///< the table has a tail and no session or file column stands before it
    bool m_repeatsSession = false;
};

} // namespace lengthwise
