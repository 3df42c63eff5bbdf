#pragma once

#include "app/cli/swimfiles.h"
#include "core/report/swimmer.h"

#include <QString>

namespace lengthwise::cli {

/// The swim as a page for a terminal of 80 columns: figures, what it means, length chart, sets, warnings.
QString swimPage(const FoundSwim &swim, const Swimmer &swimmer);

} // namespace lengthwise::cli
