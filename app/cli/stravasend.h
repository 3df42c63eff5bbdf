#pragma once

#include "app/cli/command.h"

namespace lengthwise::cli {

/// `strava send ID`: the swim's file goes to Strava, and the swim is linked with what becomes of it there.
ExitCode sendToStrava(const Request &request);

} // namespace lengthwise::cli
