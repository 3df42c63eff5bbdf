#pragma once

#include "core/base/result.h"
#include "core/decode/csvtable.h"
#include "core/decode/decoder.h"
#include "core/model/csvmapping.h"
#include "core/model/workout.h"

#include <vector>

namespace lengthwise {

/// The mapping of this table, by the hash of its header; nullptr: there is none. Not for tables that CsvDecoder
/// understands.
const CsvMapping *mappingFor(const CsvTableHead &head, const CsvMappings &mappings);

/// Decodes a table by what the swimmer said of its columns. Rows become the samples of a swim or, with LengthTime, its
/// lengths: an interval of several lengths becomes a lap and that many equal lengths (inferred), as long as the pool's
/// length or their number is told; else a lap. Swims are told apart by SwimNumber, else by the day. What stands above
/// the header counts where no column tells it: a day, a time of day, a pool length ("25 m").
///
/// A day without a time of day begins at 00:00:01, as everywhere where it is not known. Without any day there is no
/// swim: ColumnsMissing (detail: "date"); without a time in samples too ("time"). NoRows; ValueInvalid where no row is
/// usable; OutOfMemoryBound where the swims would take over `bound` bytes. Pure; any thread.
Result<std::vector<Workout>> decodeMapped(
    std::string_view text, const CsvTableHead &head, const CsvMapping &mapping, std::size_t bound);

} // namespace lengthwise
