#pragma once

#include "core/base/result.h"
#include "core/model/csvmapping.h"
#include "core/model/edit.h"
#include "core/store/database.h"

#include <optional>
#include <string>

/// What the swimmer said of tables, as edits of the subject "athlete:<uuid>": "csvmap/<hash of the header>":
/// {"columns":{"date":"Swim Date",...},"day_first":true,"unit":"m","zone":"Europe/Berlin"}.
namespace lengthwise {

/// All of the athlete's; what does not read as above is passed over. One connection's thread.
Result<CsvMappings> csvMappings(Database &database);

/// subject: Athlete::subject(). An absent mapping: forgotten.
Change mappingChange(const std::string &subject, const std::string &hash, const std::optional<CsvMapping> &mapping);

/// The hash that the field of an edit names; absent: it is of another kind.
std::optional<std::string> mappedHeaderOf(const std::string &field);

/// JSON text of a mapping, and back; absent where it is none.
std::string valueOf(const CsvMapping &mapping);
std::optional<CsvMapping> csvMappingOf(const std::string &value);

} // namespace lengthwise
