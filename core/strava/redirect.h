#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace lengthwise::strava {

/// What the swimmer allowed in the browser.
struct Grant {
    QString code;       ///< a secret until it is used
    QStringList scopes; ///< granted

    bool operator==(const Grant &) const = default;
};

/// 32 random bytes as base64url: who does not know them was not sent by us.
QByteArray randomState();

/// Reads the query of the redirect. SignInForged: not this state, once; SignInDenied; ScopesMissing; ServerFailed and
/// SignInRefused: another error, detail: its code; AnswerDamaged: neither code nor error. Pure; any thread.
Result<Grant> grantOf(const QByteArray &query, const QByteArray &state, const QStringList &wished);

} // namespace lengthwise::strava
