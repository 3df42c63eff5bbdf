#pragma once

#include "core/base/cancellation.h"
#include "core/strava/apianswer.h"

#include <QCoro/QCoroTask>
#include <QUrl>

class QNetworkAccessManager;

namespace lengthwise::strava {

/// More is no answer of Strava's.
inline constexpr qint64 longestAnswer = 64 * 1024 * 1024; // bytes

/// What is asked: with a content type a POST, else a GET.
struct ApiRequest {
    QUrl url;
    QByteArray contentType{};
    QByteArray body{};

    bool isPost() const { return !contentType.isEmpty(); }
};

/// Sent once and never again by itself: each counts. patience: without a byte. Cancelled: as a trouble. One thread with
/// an event loop; network, clock and cancellation must outlive it.
QCoro::Task<ApiAnswer> ask(QNetworkAccessManager &network, ApiRequest request, QString token,
    std::chrono::milliseconds patience, const Clock &clock, Cancellation &cancellation);

} // namespace lengthwise::strava
