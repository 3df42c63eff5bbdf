#pragma once

#include "core/report/progress.h"

#include <QString>

namespace lengthwise::cli {

/// Progress for a terminal: the coach, critical swim speed and fitness of today, volume, years, time in zones.
QString progressPage(const ProgressReport &report);

/// Best times and predictions for a terminal.
QString bestsPage(const ProgressReport &report, const ProgressSource &source);

} // namespace lengthwise::cli
