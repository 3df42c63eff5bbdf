#pragma once

#include "core/base/result.h"
#include "core/strava/tokens.h"

#include <QByteArray>

class QJsonObject;

namespace lengthwise::strava {

/// The moment of a Date header, "Sun, 06 Nov 1994 08:49:37 GMT"; absent: it is none.
std::optional<Instant> httpDate(const QByteArray &header);

/// Shape of swagger: SummaryAthlete. Absent: it has no usable id.
std::optional<AthleteIdentity> athleteIdentity(const QJsonObject &athlete);

/// Reads what the token endpoint answers when it agrees. serverTime: of its Date header; now: of this machine.
/// AnswerDamaged; detail: the field that is missing or wrong. Pure; any thread.
Result<TokenAnswer> tokenAnswer(const QByteArray &json, std::optional<Instant> serverTime, Instant now);

/// Why the sign-in server did not agree (a status that is not 2xx): ServerFailed, SignInRefused, SignInExpired,
/// ApplicationInactive, RequestRefused; AnswerDamaged for a redirect and for what is not Strava's JSON. detail: what
/// Strava names, without the secrets. Pure; any thread.
Error refusal(int status, const QByteArray &body, const QStringList &secrets);

} // namespace lengthwise::strava
