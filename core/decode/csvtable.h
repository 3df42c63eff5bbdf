#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lengthwise {

/// What stands at the top of a table of any kind.
struct CsvTableHead {
    char delimiter = ',';
    std::vector<std::string> names;               ///< as they stand in the header: one line each, fit for a label
    std::size_t bodyOffset = 0;                   ///< of the first row below the header
    std::int64_t bodyLine = 2;                    ///< its line, 1-based
    std::vector<std::vector<std::string>> above;  ///< cells of the rows above the header, at most 20 rows
    std::vector<std::vector<std::string>> sample; ///< cells of the first rows below it, at most 5
};

/// The header is the row of words, within the first 20, with rows as wide as itself below it; of several the one with
/// most names. Absent: no table. Reads the first 64 kB.
std::optional<CsvTableHead> tableHead(std::string_view text);

/// What a mapping is remembered by: 64 hex digits; case, and blanks around the names, do not count.
std::string csvHeaderHash(const std::vector<std::string> &names);

} // namespace lengthwise
