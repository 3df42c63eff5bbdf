#pragma once

#include "core/base/cancellation.h"
#include "core/strava/apianswer.h"

#include <QCoro/QCoroTask>
#include <QUrl>

class QNetworkAccessManager;

namespace lengthwise::strava {

/// More is no answer of Strava's.
inline constexpr qint64 longestAnswer = 64 * 1024 * 1024; // bytes

/// One GET, sent once and never again by itself: each counts. patience: without a byte. Cancelled: as a trouble. One
/// thread with an event loop; network, clock and cancellation must outlive it.
QCoro::Task<ApiAnswer> ask(QNetworkAccessManager &network, QUrl url, QString token, std::chrono::milliseconds patience,
    const Clock &clock, Cancellation &cancellation);

} // namespace lengthwise::strava
