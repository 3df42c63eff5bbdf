#pragma once

#include "app/cli/swimfiles.h"
#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise::cli {

inline constexpr int pageWidth = 80;

/// Title, date and pool, file: the first lines of every page.
QString pageHead(const WorkoutReport &report, const FoundSwim &swim);

/// What was lost or doubtful, each wrapped to the page; empty where all was well.
QString pageWarnings(const std::vector<Warning> &warnings);

/// Broken at spaces into lines of at most the page's width: the first after `first`, the others below it.
QString wrapped(const QString &first, const QString &text);

} // namespace lengthwise::cli
