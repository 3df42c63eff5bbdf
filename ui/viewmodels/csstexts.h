#pragma once

#include "core/report/workoutreport.h"

#include <QString>

/// Where critical swim speed comes from, in the user's language.
namespace lengthwise::texts {

/// "tested", "estimated", "rough estimate"
QString cssSureness(CssSureness sureness);

/// "tested 28 Oct 2026: 200 m in 2:51.0, 400 m in 5:53.8"; where the days differ each effort has its own; of many
/// efforts the first ones.
QString cssBasis(const CssValue &css);

/// Why it is not known and what to do; absent: there is no library to look in.
QString cssUnknown(std::optional<CssUnknown> why);

} // namespace lengthwise::texts
