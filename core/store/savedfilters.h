#pragma once

#include "core/base/result.h"
#include "core/model/edit.h"
#include "core/model/savedfilter.h"
#include "core/store/database.h"

#include <vector>

/// Saved filters as edits of the subject "athlete:<uuid>": "filter/<uuid>": {"name":"Long freestyle","wish":{...}};
/// null: taken away.
namespace lengthwise {

/// What edits say, by name; what does not read as above is passed over. Pure; any thread.
std::vector<SavedFilter> savedFiltersOf(const std::string &subject, const std::vector<Edit> &edits);

/// The register that keeps one. ValueRefused: no name, or a wish that is no JSON object. Pure; any thread.
Result<Change> savedFilterChange(const std::string &subject, const SavedFilter &filter);
/// The one that takes it away.
Change savedFilterRemoval(const std::string &subject, const std::string &id);

/// Those of the athlete whose file this is, by name. The connection's thread.
Result<std::vector<SavedFilter>> readSavedFilters(Database &database);

} // namespace lengthwise
