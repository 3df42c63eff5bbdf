#pragma once

#include "core/analysis/thresholds.h"
#include "core/report/progress.h"

/// Swims as progress looks at them, made by hand, and what follows from them.
namespace made {

/// Noon UTC.
lengthwise::Instant noon(const QDate &day);

/// A pool swim at noon UTC, in UTC, of that many metres freestyle in a 25 m pool at 1 m/s.
lengthwise::SwimHistory history(const QDate &day, double metres = 1000);

lengthwise::BestEffort best(lengthwise::Stroke stroke, int distance, double seconds, bool fromRest = true);

/// A 400 and a 200 entered on that day: CSS is 200 / (t400 - t200).
lengthwise::KeptCssTest cssTest(const QDate &day, double time400, double time200);

/// Sorted by start and named "0", "1" ...
lengthwise::ProgressSource source(std::vector<lengthwise::SwimHistory> swims,
    std::vector<lengthwise::KeptCssTest> tests = {}, const lengthwise::Athlete &athlete = {});

} // namespace made
