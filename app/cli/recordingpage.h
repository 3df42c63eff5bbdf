#pragma once

#include "app/cli/swimfiles.h"

#include <QString>

namespace lengthwise::cli {

/// What the file says, as recorded and nothing worked out: totals, laps, lengths, warnings; 80 columns.
QString recordingPage(const FoundSwim &swim);

/// All lengths; the active ones numbered from 1. corrected: per length, marks it; may be shorter.
QString lengthTable(const Workout &workout, const std::vector<bool> &corrected);

} // namespace lengthwise::cli
