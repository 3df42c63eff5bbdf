#pragma once

#include "app/cli/openedswim.h"

#include <QJsonObject>

namespace lengthwise::cli {

/// What the library knows of the swim, and under "workout" the corrected swim as `analyze --json` has it.
QJsonObject openedJson(const OpenedSwim &swim);

/// The corrected swim as an item of `analyze --json`: file and index are those of the recording that is measured.
QJsonObject correctedJson(const OpenedSwim &swim);

} // namespace lengthwise::cli
