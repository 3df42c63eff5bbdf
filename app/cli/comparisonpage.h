#pragma once

#include "core/report/comparison.h"

#include <QString>

namespace lengthwise::cli {

/// The comparison to read: swims with their letters, trends, the same sets, what the coach says.
QString comparisonPage(const Comparison &comparison);

} // namespace lengthwise::cli
