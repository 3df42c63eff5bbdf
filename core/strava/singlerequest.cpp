#include "core/strava/singlerequest.h"

#include <QNetworkReply>

namespace lengthwise::strava {

QNetworkRequest singleRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Either would keep a copy of the body to send again.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

void ReplyCourse::follow(QNetworkReply &reply, qint64 longest, Cancellation &cancellation)
{
    QObject::connect(&reply, &QNetworkReply::readyRead, &scope, [this, &reply, longest] {
        if (reply.bytesAvailable() <= longest)
            return;
        isTooLong = true;
        reply.abort();
    });
    QObject::connect(
        &reply, &QNetworkReply::sslErrors, &scope, [this](const QList<QSslError> &errors) { doubts = errors; });
    QObject::connect(&cancellation, &Cancellation::cancelled, &reply, &QNetworkReply::abort);
}

} // namespace lengthwise::strava
