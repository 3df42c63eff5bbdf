#pragma once

#include "app/cli/command.h"
#include "app/library/stravasession.h"

namespace lengthwise::cli {

/// As a page, or with --json as a document. False: it could not be written.
bool printStravaStatus(const Request &request, StravaSession &session, const ConnectionStatus &status);
bool printNotConnected(const Request &request);
bool printDisconnected(const Request &request, const Disconnected &done);

} // namespace lengthwise::cli
