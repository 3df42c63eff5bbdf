#pragma once

#include "core/base/pauses.h"
#include "core/strava/tokenrequests.h"

#include <functional>

namespace lengthwise::strava {

struct SignInWish {
    Application application;
    QStringList scopes{scope::read, scope::activities, scope::allActivities};
    bool asksAgain = false; ///< approval_prompt=force: lets the swimmer tick what was unticked
};

struct SignInParts {
    QNetworkAccessManager &network;
    const Clock &clock;
    Pauses &pauses;
    Addresses addresses;
    std::uint16_t port = 0; ///< to listen on; 0: a free one
};

/// Waits for the redirect, but not longer.
inline constexpr std::chrono::minutes signInPatience{5};

/// Signs in in the browser: listens on a free port of 127.0.0.1, hands the address to open to showAddress, waits for
/// the redirect, exchanges its code, and answers the browser with a page that tells how it ended (the browser waits
/// that long). The listener takes GET of one path, 8 kB, a Host that is its own, once. The scopes of the answer are
/// those that were granted.
///
/// keep, where given, stores the answer before the browser is told that it worked; its error is the sign-in's, and
/// ending what Strava granted is then up to it.
///
/// Errors: of TokenRequests; SignInDenied, SignInTimedOut, SignInForged (state), ScopesMissing (neither activity:read
/// nor activity:read_all; nothing was exchanged), ClockWrong (nothing is kept), ListenerFailed, Cancelled. One thread
/// with an event loop; parts and cancellation must outlive it.
QCoro::Task<Result<TokenAnswer>> signIn(SignInWish wish, SignInParts parts,
    std::function<void(const QUrl &)> showAddress, Cancellation &cancellation,
    std::function<QCoro::Task<Result<void>>(TokenAnswer)> keep = {});

} // namespace lengthwise::strava
