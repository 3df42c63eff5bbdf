#pragma once

#include "core/model/csvmapping.h"

#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// What the columns of a table probably are, by their names (English, German, French, Spanish) and the first rows.
/// Absent where no column can be the time of a length or of a sample. timeZone stays empty. Pure; any thread.
std::optional<CsvMapping> proposedMapping(
    const std::vector<std::string> &names, const std::vector<std::vector<std::string>> &sample);

} // namespace lengthwise
