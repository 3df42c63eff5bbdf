#include "core/decode/csvtable.h"

#include "core/base/digest.h"
#include "core/base/safetext.h"
#include "core/decode/csvrows.h"

#include <algorithm>

namespace lengthwise {

namespace {

constexpr std::size_t headSize = 64 * 1024;
constexpr std::size_t mostColumns = 512;
constexpr std::size_t headerRows = 20;
constexpr std::size_t rowsLookedAt = 40;
constexpr std::size_t sampleRows = 5;
constexpr std::size_t enoughFollowers = 3;

struct Row {
    std::vector<std::string> cells;
    std::size_t end = 0;       ///< offset behind it
    std::int64_t nextLine = 1; ///< line behind it
    std::size_t words = 0;     ///< cells that are names
    bool holdsNumbers = false; ///< so it is no header
};

std::string wordsOf(const CsvCell &cell)
{
    return safeText(QString::fromStdString(plainText(cell)), 100).toStdString();
}

bool isLetter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

/// Digits and what stands between them: numbers, times, dates.
bool isValue(std::string_view text)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return std::ranges::any_of(text, isDigit) && std::ranges::none_of(text, isLetter);
}

void weigh(Row &row)
{
    for (const std::string &cell : row.cells) {
        row.holdsNumbers = row.holdsNumbers || isValue(cell);
        row.words += !isAbsent(cell);
    }
}

bool isText(std::string_view text)
{
    return std::ranges::none_of(text, [](char character) {
        return static_cast<unsigned char>(character) < 0x20 && character != '\t' && character != '\n'
            && character != '\r';
    });
}

std::vector<Row> firstRows(std::string_view text, char delimiter)
{
    std::vector<Row> rows;
    std::vector<CsvCell> cells;
    std::size_t offset = text.starts_with("sep=") && text.size() > 5 ? text.find_first_of("\r\n") + 1 : 0;
    std::int64_t line = offset > 0 ? 2 : 1;
    while (rows.size() < rowsLookedAt && offset < text.size()) {
        const CsvRowEnd end = splitRow(text, offset, delimiter, mostColumns, cells);
        if (!isText(text.substr(offset, end.offset - offset)))
            break;
        Row &row = rows.emplace_back();
        std::ranges::transform(cells, std::back_inserter(row.cells), wordsOf);
        row.end = offset = end.offset;
        row.nextLine = line += end.lines;
        weigh(row);
    }
    return rows;
}

struct Found {
    CsvTableHead head;
    std::size_t worth = 0;
};

CsvTableHead headAt(const std::vector<Row> &rows, std::size_t at, char delimiter)
{
    CsvTableHead head{.delimiter = delimiter, .bodyOffset = rows[at].end, .bodyLine = rows[at].nextLine};
    head.names = rows[at].cells;
    for (std::size_t i = 0; i < at; ++i)
        head.above.push_back(rows[i].cells);
    for (std::size_t i = at + 1; i < rows.size() && head.sample.size() < sampleRows; ++i) {
        if (rows[i].words > 0)
            head.sample.push_back(rows[i].cells);
    }
    return head;
}

std::optional<Found> findWith(std::string_view text, char delimiter)
{
    const std::vector<Row> rows = firstRows(text, delimiter);
    std::optional<std::pair<std::size_t, std::size_t>> best; // worth, row
    for (std::size_t at = 0; at < std::min(rows.size(), headerRows); ++at) {
        const Row &row = rows[at];
        if (row.cells.size() < 2 || row.words < 2 || row.holdsNumbers)
            continue;
        const auto isAsWide = [&row](const Row &other) { return other.cells.size() == row.cells.size(); };
        const auto followers = std::size_t(std::count_if(rows.begin() + std::ptrdiff_t(at) + 1, rows.end(), isAsWide));
        const std::size_t worth = row.words * std::min(followers, enoughFollowers);
        if (worth > 0 && (!best || worth > best->first))
            best = {worth, at};
    }
    if (!best)
        return std::nullopt;
    return Found{.head = headAt(rows, best->second, delimiter), .worth = best->first};
}

} // namespace

std::optional<CsvTableHead> tableHead(std::string_view text)
{
    text = text.substr(0, headSize);
    std::optional<Found> best;
    for (const char delimiter : {',', ';', '\t'}) {
        auto found = findWith(text, delimiter);
        if (found && (!best || found->worth > best->worth))
            best = std::move(found);
    }
    if (!best)
        return std::nullopt;
    return std::move(best->head);
}

std::string csvHeaderHash(const std::vector<std::string> &names)
{
    std::string joined;
    for (const std::string &name : names)
        joined += QString::fromStdString(name).trimmed().toLower().toStdString() + '\n';
    return sha256Hex(joined);
}

} // namespace lengthwise
