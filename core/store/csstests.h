#pragma once

#include "core/base/result.h"
#include "core/model/csstest.h"
#include "core/model/edit.h"
#include "core/store/database.h"

#include <vector>

/// Tests of critical swim speed as edits of the subject "athlete:<uuid>":
/// "test/<uuid>": {"day":"2026-11-19","unit":"m","400":357.2,"200":170.4}; null: taken away.
namespace lengthwise {

/// What edits say, by day; what does not read as above or is refused below is passed over. Pure; any thread.
std::vector<KeptCssTest> cssTestsOf(const std::string &subject, const std::vector<Edit> &edits);

/// The register that keeps one. ValueRefused: not plausible (csstest), so that no estimate would count it. Pure; any
/// thread.
Result<Change> cssTestChange(const std::string &subject, const KeptCssTest &test);
/// The one that takes it away.
Change cssTestRemoval(const std::string &subject, const std::string &id);

/// Those of the athlete whose file this is, by day. The connection's thread.
Result<std::vector<KeptCssTest>> readCssTests(Database &database);

} // namespace lengthwise
