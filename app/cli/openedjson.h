#pragma once

#include "app/cli/openedswim.h"

#include <QJsonObject>

namespace lengthwise::cli {

/// What the library knows of the swim, and under "workout" the corrected swim as `analyze --json` has it.
QJsonObject openedJson(const OpenedSwim &swim);

} // namespace lengthwise::cli
