#include "core/decode/csvcolumns.h"

#include "core/decode/csvrows.h"

#include <algorithm>
#include <tuple>

namespace lengthwise {

namespace {

constexpr std::array<std::string_view, csvColumnCount> names{
    "timestamp",
    "distance",
    "enhanced_speed",
    "speed",
    "cadence",
    "heart_rate",
    "position_lat",
    "position_long",
    "sport",
    "session_sport",
    "session_sub_sport",
    "session_start_time",
    "session_total_distance",
    "session_total_elapsed_time",
    "session_total_timer_time",
    "session_pool_length",
    "session_pool_length_unit",
    "session_avg_heart_rate",
    "session_max_heart_rate",
    "session_avg_cadence",
    "session_total_strokes",
    "session_total_cycles",
    "file_product_name",
    "file_manufacturer",
    "file_garmin_product",
};
constexpr std::string_view otherSportName = "activity_type";
constexpr int headerRows = 5;
constexpr std::size_t fewestColumns = 3;
constexpr std::size_t mostColumns = 4096;
constexpr std::size_t headSize = 64 * 1024; ///< all rows up to the header stand in here

std::string nameOf(CsvCell cell)
{
    std::string name = plainText(cell);
    std::transform(name.begin(), name.end(), name.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter; });
    return name;
}

std::optional<CsvColumn> columnNamed(std::string_view name)
{
    if (name == otherSportName)
        return CsvColumn::Sport;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return CsvColumn(found - names.begin());
}

/// Rows of text hold no control characters but those that lay it out.
bool isText(std::string_view row)
{
    return std::none_of(row.begin(), row.end(), [](char character) {
        return static_cast<unsigned char>(character) < 0x20 && character != '\t' && character != '\n'
            && character != '\r';
    });
}

/// Where Excel writes down the delimiter, the rest of the text starts behind that line.
std::optional<char> separatorLine(std::string_view text)
{
    if (!text.starts_with("sep=") || text.size() < 6 || (text[5] != '\r' && text[5] != '\n'))
        return std::nullopt;
    return text[4];
}

/// Lines of prose have two fields often enough: then one must have a name that we know.
bool isHeader(const CsvColumns &columns)
{
    return columns.count() >= fewestColumns || (columns.count() == 2 && columns.knownCount() > 0);
}

struct Found {
    CsvHeader header;
    bool isRecording = false;
};

std::optional<Found> findHeaderWith(std::string_view text, char delimiter)
{
    std::optional<Found> table;
    std::vector<CsvCell> previous;
    CsvHeader header{.delimiter = delimiter};
    std::size_t offset = 0;
    std::int64_t line = 1;
    std::vector<CsvCell> cells;
    for (int row = 0; row <= headerRows && offset < text.size(); ++row) {
        const CsvRowEnd end = splitRow(text, offset, delimiter, mostColumns, cells);
        if (!isText(text.substr(offset, end.offset - offset)))
            return table;
        if (!table && row > 0 && isHeader(header.columns) && previous.size() == cells.size())
            table = Found{.header = header};
        header.columns = CsvColumns::fromHeader(cells);
        header.bodyOffset = offset = end.offset;
        header.bodyLine = line += end.lines;
        if (row < headerRows && header.columns.isRecording())
            return Found{.header = header, .isRecording = true};
        previous = cells;
    }
    // a lone header line is a table too
    if (!table && line <= 2 && isHeader(header.columns))
        table = Found{.header = header};
    return table;
}

} // namespace

std::string_view columnName(CsvColumn column)
{
    return names[std::size_t(column)];
}

CsvColumns CsvColumns::fromHeader(const std::vector<CsvCell> &header)
{
    CsvColumns columns;
    columns.m_count = header.size();
    for (std::size_t at = 0; at < header.size(); ++at) {
        const std::string name = nameOf(header[at]);
        if (!name.starts_with("session_") && !name.starts_with("file_"))
            columns.m_repeatedFrom = at + 1;
        const auto column = columnNamed(name);
        if (column && !columns.m_indices[std::size_t(*column)])
            columns.m_indices[std::size_t(*column)] = at;
    }
    return columns;
}

std::size_t CsvColumns::knownCount() const
{
    return std::size_t(std::count_if(m_indices.begin(), m_indices.end(), [](auto index) { return index.has_value(); }));
}

bool CsvColumns::hasMeasurement() const
{
    return index(CsvColumn::Distance) || index(CsvColumn::EnhancedSpeed) || index(CsvColumn::Speed)
        || index(CsvColumn::Cadence) || index(CsvColumn::HeartRate);
}

std::optional<CsvHeader> findHeader(std::string_view text)
{
    text = text.substr(0, headSize);
    std::optional<Found> best;
    const auto separator = separatorLine(text);
    for (const char delimiter : {',', ';', '\t'}) {
        if (separator && *separator != delimiter)
            continue;
        const auto found = findHeaderWith(text, delimiter);
        if (!found)
            continue;
        const auto worth = [](const Found &one) {
            return std::tuple(one.isRecording, one.header.columns.knownCount(), one.header.columns.count());
        };
        if (!best || worth(*found) > worth(*best))
            best = found;
    }
    if (!best)
        return std::nullopt;
    return best->header;
}

} // namespace lengthwise
