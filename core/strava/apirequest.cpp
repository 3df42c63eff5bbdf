#include "core/strava/apirequest.h"

#include "core/strava/connectionerror.h"
#include "core/strava/sentonce.h"
#include "core/strava/singlerequest.h"

#include <QCoro/QCoroNetworkReply>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopedPointer>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

QNetworkRequest requestFor(const ApiRequest &asked, const QString &token, std::chrono::milliseconds patience)
{
    QNetworkRequest request = singleRequest(asked.url);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lengthwise/" LENGTHWISE_VERSION ""_s);
    request.setTransferTimeout(int(patience.count()));
    if (asked.isPost())
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.contentType);
    // A GET has a body, too: an empty one, which keeps it from being repeated.
    request.setHeader(QNetworkRequest::ContentLengthHeader, asked.body.size());
    return request;
}

/// Surely nothing of it was sent.
bool isUnsent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError;
}

ApiAnswer tooLong(const QNetworkReply &reply)
{
    return {.trouble = Error{.code = ErrorCode::AnswerDamaged, .detail = u"> %1 bytes"_s.arg(longestAnswer)},
        .isFinal = true,
        .rates = rateReport(reply)};
}

ApiAnswer cancelled(const QNetworkReply &reply)
{
    return {.trouble = Error{.code = ErrorCode::Cancelled}, .isFinal = true, .rates = rateReport(reply)};
}

ApiAnswer answerOf(
    QNetworkReply &reply, const QList<QSslError> &doubts, std::chrono::milliseconds patience, Instant now)
{
    const QNetworkReply::NetworkError error = reply.error();
    ApiAnswer answer{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply.isOpen() ? reply.readAll() : QByteArray(), // closed where it was aborted
        .rates = isUnsent(error) ? std::nullopt : std::optional(rateReport(reply))};
    const auto serverTime = answer.rates ? answer.rates->serverTime : std::nullopt;
    answer.retryAfter = retryAfter(reply.rawHeader("Retry-After"), serverTime, now);
    // The budget knows of full windows too, but by this machine's clock, which may be ahead.
    if (answer.status == 429 && answer.rates)
        answer.retryAfter = std::max(answer.retryAfter, untilRoom(*answer.rates));
    // From 400 on Qt calls the status itself an error; below, only what broke is one.
    if (error == QNetworkReply::NoError || answer.status >= 400)
        return answer;
    // Nobody but the timeout and the swimmer, who was seen to, ends it so.
    const QString reason = error == QNetworkReply::OperationCanceledError
        ? u"no answer within %1 s"_s.arg(double(patience.count()) / 1'000)
        : reply.errorString();
    answer.trouble = connectionError(error, reason, doubts, now);
    answer.isFinal = error == QNetworkReply::SslHandshakeFailedError;
    return answer;
}

} // namespace

QCoro::Task<ApiAnswer> ask(QNetworkAccessManager &network, ApiRequest request, QString token,
    std::chrono::milliseconds patience, const Clock &clock, Cancellation &cancellation)
{
    auto *body = new SentOnce(request.body); // so that Qt does not repeat it past the budget
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> reply(
        network.sendCustomRequest(requestFor(request, token, patience), request.isPost() ? "POST" : "GET", body));
    body->setParent(reply.data());
    ReplyCourse course;
    course.follow(*reply, longestAnswer, cancellation);
    co_await reply.data();
    if (cancellation.isCancelled())
        co_return cancelled(*reply);
    if (course.isTooLong)
        co_return tooLong(*reply);
    co_return answerOf(*reply, course.doubts, patience, clock.now());
}

} // namespace lengthwise::strava
