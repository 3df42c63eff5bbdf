#pragma once

#include "app/cli/swimfiles.h"

#include <QString>

namespace lengthwise::cli {

/// What the file says, as recorded and nothing worked out: totals, laps, lengths, warnings; 80 columns.
QString recordingPage(const FoundSwim &swim);

} // namespace lengthwise::cli
