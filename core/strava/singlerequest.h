#pragma once

#include "core/base/cancellation.h"

#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QSslError>

class QNetworkReply;

namespace lengthwise::strava {

/// A request for JSON that carries a secret: it follows nobody elsewhere, nothing of it is remembered by the network's
/// parts, and it goes out once, where its body is a SentOnce.
QNetworkRequest singleRequest(const QUrl &url);

/// What happens while a reply is awaited; made for one reply, and lives as long as it is awaited.
struct ReplyCourse {
    bool isTooLong = false; ///< more than was agreed; it was aborted
    QList<QSslError> doubts;
    QObject scope; ///< of the slots that write here

    /// Aborts it where it gets longer than `longest` bytes, or is cancelled.
    void follow(QNetworkReply &reply, qint64 longest, Cancellation &cancellation);
};

} // namespace lengthwise::strava
