#pragma once

#include "core/model/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace lengthwise {

/// One field of a row: the text between its delimiters, without the quotes around it. Inside a quoted field a doubled
/// quote is still two characters; plainText() makes it one.
struct CsvCell {
    std::string_view text;
    bool quoted = false;

    bool operator==(const CsvCell &) const = default;
};

/// Blanks trimmed, doubled quotes made single.
std::string plainText(CsvCell cell);

/// Nothing was measured: empty, "--", NaN, None, null (any case).
bool isAbsent(std::string_view text);

/// What a cell says: nothing, a finite number, or something that is no number (inf too).
struct CsvNumber {
    enum class Kind { Absent, Number, Invalid };
    Kind kind = Kind::Absent;
    double value = 0.0;
};

/// 27, 27.0, -1.5e3. A decimal comma is taken where it cannot be a delimiter: the field is quoted or the delimiter is
/// another character.
CsvNumber parseNumber(CsvCell cell, char delimiter);

/// A moment and how far its writer's clock stood from UTC, where the text says so.
struct CsvTime {
    Instant instant{};
    std::optional<std::chrono::minutes> utcOffset;

    bool operator==(const CsvTime &) const = default;
};

/// "YYYY-MM-DD HH:MM:SS", with a T for the blank, without seconds, with a fraction, Z or +01:00 at will; no zone means
/// UTC. Years 1970 to 2199. Keeps the last date, which the next row nearly always repeats: one parser per table, not
/// shared by threads.
class CsvTimeParser
{
public:
    std::optional<CsvTime> parse(std::string_view text);

private:
    std::string m_date; ///< ten characters, or empty before the first
    std::chrono::sys_days m_day{};
};

} // namespace lengthwise
