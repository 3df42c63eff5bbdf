// Any bytes as a table whose columns were named: no crash, no undefined behaviour, and a swim that holds what its type
// promises and that can be analysed and reported on. The first bytes choose which columns are named and how.
#include "core/decode/csvtext.h"
#include "core/decode/mappedcsv.h"
#include "core/decode/mappednames.h"
#include "core/report/workoutreport.h"

#include <algorithm>
#include <cstdlib>

using namespace lengthwise;

namespace {

constexpr std::size_t chosenBy = 4; ///< bytes

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// As the names make likely, or column by column as the bits say.
CsvMapping mappingBy(const std::uint8_t *data, const CsvTableHead &head)
{
    const std::uint32_t bits = data[0] | std::uint32_t(data[1]) << 8 | std::uint32_t(data[2]) << 16;
    CsvMapping mapping = proposedMapping(head.names, head.sample).value_or(CsvMapping());
    std::size_t next = 0;
    for (int column = 0; column <= int(MappedColumn::LengthCount); ++column) {
        if (bits >> column & 1 && next < head.names.size())
            mapping.columns[MappedColumn(column)] = head.names[next++];
    }
    mapping.unit = data[3] & 1 ? PoolUnit::Yards : PoolUnit::Metres;
    mapping.dayFirst = data[3] & 2;
    mapping.timeZone = data[3] & 4 ? "Europe/Berlin" : "";
    return mapping;
}

void check(const Workout &swim)
{
    reportOn(swim, {});
    require(!swim.samples.empty() || !swim.lengths.empty() || !swim.laps.empty());
    require(std::ranges::is_sorted(swim.samples, {}, [](const Sample &sample) { return sample.time(); }));
    require(!swim.elapsed || *swim.elapsed > Duration(0));
    Instant end = Instant::min();
    for (const Length &length : swim.lengths) {
        require(length.elapsed >= Duration(0) && length.start >= end);
        require(!length.strokes || *length.strokes > 0);
        end = length.start + length.elapsed;
    }
    for (const Lap &lap : swim.laps)
        require(!lap.firstLength || *lap.firstLength >= 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < chosenBy)
        return 0;
    const auto text = CsvText::from(std::as_bytes(std::span(data + chosenBy, size - chosenBy)), workBound);
    const auto head = text ? tableHead(text->view()) : std::nullopt;
    if (!head)
        return 0;
    if (const auto swims = decodeMapped(text->view(), *head, mappingBy(data, *head), workBound)) {
        require(!swims->empty());
        std::ranges::for_each(*swims, check);
    }
    return 0;
}
