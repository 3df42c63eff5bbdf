#pragma once

#include "app/cli/command.h"
#include "app/cli/openedswim.h"

namespace lengthwise::cli {

/// What the library knows of the swim: id, title, notes, effort, recordings, corrections, what no longer fits, and
/// what is to be decided. request: whose library it is, for commands that are to be typed.
QString libraryPage(const OpenedSwim &swim, const Request &request);

/// The corrected swim as `analyze` prints it; with all lengths where wanted.
QString correctedPage(const OpenedSwim &swim, bool withLengths);

} // namespace lengthwise::cli
