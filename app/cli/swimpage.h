#pragma once

#include "app/cli/swimfiles.h"

#include <QString>

namespace lengthwise::cli {

/// The swim as a page for a terminal of 80 columns: figures, length chart, sets, warnings.
QString swimPage(const FoundSwim &swim);

} // namespace lengthwise::cli
