#pragma once

#include "core/decode/csvvalues.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lengthwise {

/// The columns that a swim is made from; any other is read over. Those up to Sport belong to one record, the others
/// repeat in each row of a swim.
enum class CsvColumn {
    Timestamp,
    Distance,
    EnhancedSpeed,
    Speed,
    Cadence,
    HeartRate,
    Latitude,
    Longitude,
    Sport, ///< of the record: `sport` or `activity_type`
    SessionSport,
    SessionSubSport,
    SessionStart,
    SessionDistance,
    SessionElapsed,
    SessionTimer,
    SessionPoolLength,
    SessionPoolUnit,
    SessionAverageHeartRate,
    SessionMaximumHeartRate,
    SessionAverageCadence,
    SessionStrokes,
    SessionCycles,
    FileProductName,
    FileManufacturer,
    FileGarminProduct,
};
inline constexpr std::size_t csvColumnCount = std::size_t(CsvColumn::FileGarminProduct) + 1;
inline constexpr CsvColumn firstSessionColumn = CsvColumn::SessionSport;

/// As written in the header; `activity_type` counts as Sport too.
std::string_view columnName(CsvColumn column);

/// Where each column stands. Of two columns with one name the first counts.
class CsvColumns
{
public:
    /// Names are compared without case, blanks around them and quotes.
    static CsvColumns fromHeader(const std::vector<CsvCell> &header);

    std::optional<std::size_t> index(CsvColumn column) const { return m_indices[std::size_t(column)]; }
    std::size_t count() const { return m_count; }
    std::size_t knownCount() const;

    bool hasMeasurement() const;
    /// A timestamp and something measured: a recording, whatever else it holds.
    bool isRecording() const { return index(CsvColumn::Timestamp) && hasMeasurement(); }

    /// From here on to the last, all columns are session_* or file_*: they repeat from row to row.
    std::size_t repeatedFrom() const { return m_repeatedFrom; }

private:
    std::array<std::optional<std::size_t>, csvColumnCount> m_indices{};
    std::size_t m_count = 0;
    std::size_t m_repeatedFrom = 0;
};

/// The header of a table and what follows it.
struct CsvHeader {
    char delimiter = ',';
    CsvColumns columns;
    std::size_t bodyOffset = 0; ///< of the first row below the header
    std::int64_t bodyLine = 2;  ///< its line, 1-based
};

/// Looks at the first rows: an Excel line "sep=;" and up to four rows before the header are read over. Prefers the
/// header of a recording; else gives the first row that is followed by one with as many fields (three or more, or
/// two of which one has a known name). Nothing
/// where the text is no table.
std::optional<CsvHeader> findHeader(std::string_view text);

} // namespace lengthwise
