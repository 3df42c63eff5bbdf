#include "core/decode/mappedrows.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::mapped {

namespace {

using namespace std::chrono_literals;

constexpr auto longestInterval = 6h;
constexpr double fastest = 10; ///< m/s

} // namespace

Rows::Rows(std::string_view text, const CsvTableHead &head, const CsvMapping &mapping)
    : m_text(text)
    , m_delimiter(head.delimiter)
    , m_mapping(mapping)
    , m_offset(head.bodyOffset)
    , m_nextLine(head.bodyLine)
{
    m_indices.fill(absent);
    for (const auto &[column, name] : mapping.columns) {
        const auto found = std::ranges::find(head.names, name);
        if (found == head.names.end() || std::size_t(column) >= columnCount)
            continue;
        const auto index = std::size_t(found - head.names.begin());
        m_indices[std::size_t(column)] = index;
        m_timeUnits[std::size_t(column)] = timeUnitOf(name);
        m_lengthUnits[std::size_t(column)] = lengthUnitOf(name, mapping.unit);
        m_cellsNeeded = std::max(m_cellsNeeded, index + 1);
    }
}

CsvCell Rows::cell(MappedColumn column) const
{
    const std::size_t index = m_indices[std::size_t(column)];
    return index < m_cells.size() ? m_cells[index] : CsvCell{};
}

std::optional<double> Rows::number(MappedColumn column, double least, double most) const
{
    const auto value = mapped::number(cell(column), m_delimiter);
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

std::optional<int> Rows::count(MappedColumn column, int most) const
{
    const auto value = number(column, 0.5, most);
    return value ? std::optional(int(std::lround(*value))) : std::nullopt;
}

/// More than nothing.
std::optional<Duration> Rows::duration(MappedColumn column, Duration longest) const
{
    const auto value = mapped::duration(cell(column), m_delimiter, m_timeUnits[std::size_t(column)]);
    return value && *value > 0ms && *value <= longest ? value : std::nullopt;
}

std::optional<Reach> Rows::length(MappedColumn column) const
{
    return mapped::length(cell(column), m_delimiter, m_lengthUnits[std::size_t(column)]);
}

std::optional<Row> Rows::next()
{
    while (m_offset < m_text.size()) {
        const std::int64_t line = m_nextLine;
        const CsvRowEnd end = splitRow(m_text, m_offset, m_delimiter, m_cellsNeeded, m_cells);
        m_offset = end.offset;
        m_nextLine += end.lines;
        if (std::ranges::all_of(m_cells, [](const CsvCell &each) { return isAbsent(each.text); }))
            continue;
        Row row{.line = line, .firstCell = plainText(m_cells.front())};
        row.firstCell.resize(std::min<std::size_t>(row.firstCell.size(), 32));
        const CsvCell name = cell(MappedColumn::StrokeName);
        row.isSummary = saysSummary(row.firstCell) || saysSummary(name.text);
        row.isRest = saysRest(row.firstCell) || saysRest(name.text);
        row.stroke = row.isRest ? Stroke::Unknown : stroke(name.text);
        readTimes(row);
        readMeasurements(row);
        return row;
    }
    return std::nullopt;
}

void Rows::readTimes(Row &row) const
{
    const std::string date = plainText(cell(MappedColumn::Date));
    const std::string time = plainText(cell(MappedColumn::Time));
    row.date = moment(date, m_mapping.dayFirst);
    row.moment = moment(time, m_mapping.dayFirst);
    row.since = mapped::duration(cell(MappedColumn::Time), m_delimiter, m_timeUnits[std::size_t(MappedColumn::Time)]);
    row.swim = plainText(cell(MappedColumn::SwimNumber));
    row.swim.resize(std::min<std::size_t>(row.swim.size(), 64));
    row.lengthTime = duration(MappedColumn::LengthTime, longestInterval);
    row.restTime = duration(MappedColumn::RestTime, longestInterval);
}

void Rows::readMeasurements(Row &row) const
{
    row.strokes = count(MappedColumn::Strokes, 9999);
    row.lengthCount = count(MappedColumn::LengthCount, 999);
    if (const auto value = length(MappedColumn::LengthDistance); value && value->metres > 0)
        row.lengthDistance = value->metres;
    row.poolLength = length(MappedColumn::PoolLength);
    if (const auto value = length(MappedColumn::Distance))
        row.distance = value->metres;
    row.heartRate = number(MappedColumn::HeartRate, 20, 254);
    row.strokeRate = number(MappedColumn::StrokeRate, 0, 250);
    row.latitude = number(MappedColumn::Latitude, -90, 90);
    row.longitude = number(MappedColumn::Longitude, -180, 180);
    row.speed = number(MappedColumn::Speed, 0, fastest * 3.6);
    if (row.speed && m_mapping.columns.at(MappedColumn::Speed).find("km") != std::string::npos)
        row.speed = *row.speed / 3.6;
    const double hundred = (oneOf(m_mapping.unit) * 100).metres;
    if (const auto pace = duration(MappedColumn::Pace, 1h); pace && !row.speed)
        row.speed = std::min(fastest, hundred / Seconds(*pace).count());
}

} // namespace lengthwise::mapped
