#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace lengthwise::strava {

/// Where Strava is.
struct Addresses {
    QUrl signIn{QStringLiteral("https://www.strava.com/oauth")}; ///< + "/authorize", "/token", "/revoke"
    QUrl api{QStringLiteral("https://www.strava.com/api/v3")};   ///< + "/athlete" ...
    bool areOverridden = false;                                  ///< to be shown wherever the connection is shown

    bool operator==(const Addresses &) const = default;
};

/// both: LENGTHWISE_STRAVA_URL, "<url>/oauth" and "<url>/api/v3"; empty: as `set`. AddressRefused for what is neither
/// https nor http on a loopback address, or carries user, password, query or fragment. Pure; any thread.
Result<Addresses> addresses(const QString &both, const Addresses &set = {});

} // namespace lengthwise::strava
