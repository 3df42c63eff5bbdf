#pragma once

#include "app/cli/command.h"
#include "app/library/stravasession.h"
#include "core/secrets/keychain.h"

namespace lengthwise::cli {

/// What the subcommands of `strava` stand on; not the athlete's swims, which may be damaged.
struct OpenedStrava {
    Athlete athlete;
    Keychain keychain;
    std::unique_ptr<StravaSession> session;
};
Result<std::unique_ptr<OpenedStrava>> openedStrava(const Request &request, Purpose purpose);

} // namespace lengthwise::cli
