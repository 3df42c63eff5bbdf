#pragma once

#include "core/decode/csvrows.h"
#include "core/decode/csvtable.h"
#include "core/decode/mappedvalues.h"

#include <array>
#include <cstddef>

namespace lengthwise::mapped {

inline constexpr std::size_t columnCount = std::size_t(MappedColumn::LengthCount) + 1;

/// What one row says; absent: nothing, or nothing usable.
struct Row {
    std::int64_t line = 0;
    std::optional<Moment> date;
    std::optional<Moment> moment;  ///< of the column Time
    std::optional<Duration> since; ///< the same read as a time since the start
    std::string swim;              ///< of the column SwimNumber
    std::string firstCell;         ///< of the row, whatever column that is
    bool isSummary = false;
    bool isRest = false;
    Stroke stroke = Stroke::Unknown;
    std::optional<Duration> lengthTime;
    std::optional<Duration> restTime;
    std::optional<int> strokes;
    std::optional<int> lengthCount;
    std::optional<double> lengthDistance; ///< m
    std::optional<Reach> poolLength;
    std::optional<double> distance; ///< m
    std::optional<double> speed;    ///< m/s; from the pace where no speed is told
    std::optional<double> heartRate;
    std::optional<double> strokeRate;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

/// The rows below a header, one after the other, in one pass.
class Rows
{
public:
    Rows(std::string_view text, const CsvTableHead &head, const CsvMapping &mapping);

    bool has(MappedColumn column) const { return m_indices[std::size_t(column)] != absent; }
    /// The next row that is not empty; absent at the end.
    std::optional<Row> next();

private:
    static constexpr std::size_t absent = std::size_t(-1);

    CsvCell cell(MappedColumn column) const;
    std::optional<double> number(MappedColumn column, double least, double most) const;
    std::optional<int> count(MappedColumn column, int most) const;
    std::optional<Duration> duration(MappedColumn column, Duration longest) const;
    std::optional<Reach> length(MappedColumn column) const;
    void readTimes(Row &row) const;
    void readMeasurements(Row &row) const;

    std::string_view m_text;
    const char m_delimiter;
    const CsvMapping &m_mapping;
    std::array<std::size_t, columnCount> m_indices{};
    std::array<Duration, columnCount> m_timeUnits{};
    std::array<double, columnCount> m_lengthUnits{};
    std::size_t m_cellsNeeded = 1; ///< of a row
    std::size_t m_offset = 0;
    std::int64_t m_nextLine = 0;
    std::vector<CsvCell> m_cells;
};

} // namespace lengthwise::mapped
