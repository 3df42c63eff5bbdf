#pragma once

#include "app/cli/command.h"
#include "app/library/openlibrary.h"
#include "core/base/clock.h"

#include <memory>

namespace lengthwise::cli {

/// The library that the request's options name.
LibraryWish wishOf(const Request &request, Purpose purpose);

/// Opened, and for a change backed up once a day: a backup that fails is said on standard error and no more.
Result<std::unique_ptr<OpenLibrary>> openLibrary(const Request &request, Purpose purpose);

const Clock &systemClock();

/// The --jobs of a command; 0: not given.
int jobsOf(const Request &request);

} // namespace lengthwise::cli
