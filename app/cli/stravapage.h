#pragma once

#include "app/cli/command.h"
#include "app/library/stravasession.h"
#include "core/sync/retention.h"

namespace lengthwise::cli {

/// As a page, or with --json as a document. False: it could not be written.
bool printStravaStatus(const Request &request, StravaSession &session, const ConnectionStatus &status);
bool printNotConnected(const Request &request);
bool printDisconnected(const Request &request, const Disconnected &done);
/// The same with what went. farewell: what kept the sign-in from ending, else what became of it.
bool printDeleted(const Request &request, const Result<Disconnected> &farewell, const RemovalReport &report);

} // namespace lengthwise::cli
