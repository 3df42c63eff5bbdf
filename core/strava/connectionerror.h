#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace lengthwise::strava {

/// Why a request got no whole answer: NetworkDown, ConnectionUntrusted, AnswerDamaged (it was no HTTP), or ClockWrong
/// where nothing but its dates speaks against the server's certificate and this machine's clock is the likelier cause;
/// count: what it is ahead at least. doubts: what sslErrors told. Pure; any thread.
Error connectionError(
    QNetworkReply::NetworkError error, const QString &reason, const QList<QSslError> &doubts, Instant now);

} // namespace lengthwise::strava
