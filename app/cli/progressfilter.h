#pragma once

#include "app/cli/command.h"
#include "app/library/openlibrary.h"
#include "core/report/progress.h"

#include <memory>

namespace lengthwise::cli {

/// Options of the commands that look at years of swims.
namespace option {
inline constexpr Option range{"range", QT_TRANSLATE_NOOP("Commands", "RANGE"),
    QT_TRANSLATE_NOOP("Commands", "4w, 3m, 6m (else this), 1y or all")};
inline constexpr Option pool{"pool", QT_TRANSLATE_NOOP("Commands", "POOL"),
    QT_TRANSLATE_NOOP("Commands", "Only in pools of that length: 25m, 50m, 25yd, 33.33m")};
inline constexpr Option stroke{"stroke", QT_TRANSLATE_NOOP("Commands", "STROKE"),
    QT_TRANSLATE_NOOP("Commands", "Only that stroke: free, back, breast, fly, im, drill, kick")};

inline constexpr std::array ofProgress{library, athlete, range, pool, stroke};
} // namespace option

/// "4w" to "all", for the command line and documents.
QString nameOf(ProgressRange range);

/// What the request asks for, up to today.
struct AskedProgress {
    ProgressSource source;
    ProgressReport report;
};

/// Reads the library and works it out, then what `answer` makes of it. Says itself what is wrong with an option or the
/// library.
ExitCode withProgress(const Request &request, ExitCode (*answer)(const Request &request, const AskedProgress &asked));

} // namespace lengthwise::cli
