#include "core/strava/tokenrequests.h"

#include "core/strava/connectionerror.h"
#include "core/strava/sentonce.h"
#include "core/strava/singlerequest.h"
#include "core/strava/tokenanswer.h"

#include <QCoro/QCoroNetworkReply>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopedPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

constexpr qint64 longestAnswer = 1 << 20; // bytes

// GCC 12 cannot make lists in braces inside coroutines, so what needs one is made here.

tl::unexpected<Error> cancelled()
{
    return fail({.code = ErrorCode::Cancelled});
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail({.code = ErrorCode::AnswerDamaged, .detail = detail});
}

Form grantForm(const QByteArray &type, const QByteArray &name, const QString &value)
{
    return {{"grant_type", QString::fromLatin1(type)}, {name, value}};
}

Form tokenForm(const QString &token)
{
    return {{"token", token}};
}

QByteArray login(const Application &application)
{
    return QString(application.id + u':' + application.secret).toUtf8().toBase64();
}

QStringList secretsOf(const Application &application, const Form &form)
{
    QStringList secrets{application.secret, QString::fromLatin1(login(application))};
    for (const auto &field : form) {
        if (field.name != "grant_type")
            secrets += field.value;
    }
    return secrets;
}

bool isAgreed(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

TokenRequests::TokenRequests(
    QNetworkAccessManager &network, Addresses addresses, const Clock &clock, std::chrono::milliseconds patience)
    : m_network(network)
    , m_addresses(std::move(addresses))
    , m_clock(clock)
    , m_patience(patience)
{
}

QNetworkRequest TokenRequests::request(const char *path) const
{
    auto url = m_addresses.signIn;
    url.setPath(url.path() + QLatin1String(path));
    QNetworkRequest request = singleRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Lengthwise"_s);
    return request;
}

QCoro::Task<Result<TokenRequests::Answer>> TokenRequests::post(
    QNetworkRequest request, Form form, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return cancelled();
    auto *body = new SentOnce(formEncoded(form));
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.post(request, body));
    body->setParent(reply.data());
    bool isLate = false;
    ReplyCourse course;
    course.follow(*reply, longestAnswer, cancellation);
    QTimer::singleShot(m_patience, &course.scope, [&reply, &isLate] {
        isLate = true;
        reply->abort();
    });
    co_await reply.data();
    if (cancellation.isCancelled())
        co_return cancelled();
    if (course.isTooLong)
        co_return damaged(u"> %1 bytes"_s.arg(longestAnswer));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // From 300 on Qt may call the status itself an error; below, only what broke is one.
    if (isLate || status == 0 || (status < 300 && reply->error() != QNetworkReply::NoError)) {
        const auto reason =
            isLate ? u"no answer within %1 s"_s.arg(double(m_patience.count()) / 1'000) : reply->errorString();
        co_return fail(connectionError(reply->error(), reason, course.doubts, m_clock.now()));
    }
    co_return Answer(status, reply->readAll(), httpDate(reply->rawHeader("Date")));
}

QCoro::Task<Result<TokenAnswer>> TokenRequests::grant(Application application, Form form, Cancellation &cancellation)
{
    const auto secrets = secretsOf(application, form);
    form.push_back(FormField("client_id", application.id));
    form.push_back(FormField("client_secret", application.secret));
    const auto answer = co_await post(request("/token"), form, cancellation);
    if (!answer)
        co_return fail(answer.error());
    if (!isAgreed(answer->status))
        co_return fail(refusal(answer->status, answer->body, secrets));
    co_return tokenAnswer(answer->body, answer->serverTime, m_clock.now());
}

QCoro::Task<Result<TokenAnswer>> TokenRequests::exchange(
    Application application, QString code, Cancellation &cancellation)
{
    auto answer = co_await grant(application, grantForm("authorization_code", "code", code), cancellation);
    if (answer && !answer->athlete)
        co_return damaged(u"athlete"_s);
    co_return answer;
}

QCoro::Task<Result<TokenAnswer>> TokenRequests::refresh(
    Application application, QString refreshToken, Cancellation &cancellation)
{
    return grant(std::move(application), grantForm("refresh_token", "refresh_token", refreshToken), cancellation);
}

QCoro::Task<Result<void>> TokenRequests::revoke(Application application, Tokens tokens, Cancellation &cancellation)
{
    auto asking = request("/revoke");
    asking.setRawHeader("Authorization", "Basic " + login(application));
    // Both: which of them ends the whole sign-in is not told, and one that is unknown is no error.
    const QStringList both{tokens.refresh, tokens.access};
    for (const auto &token : both) {
        if (token.isEmpty())
            continue;
        const auto answer = co_await post(asking, tokenForm(token), cancellation);
        if (!answer)
            co_return fail(answer.error());
        if (answer->status == 404 || answer->status == 405 || answer->status == 410)
            co_return co_await deauthorize(tokens.access, cancellation);
        if (!isAgreed(answer->status))
            co_return fail(refusal(answer->status, answer->body, both + secretsOf(application, Form())));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TokenRequests::deauthorize(QString accessToken, Cancellation &cancellation)
{
    auto asking = request("/deauthorize");
    asking.setRawHeader("Authorization", "Bearer " + accessToken.toUtf8());
    const auto answer = co_await post(asking, Form(), cancellation);
    if (!answer)
        co_return fail(answer.error());
    if (!isAgreed(answer->status) && answer->status != 401)
        co_return fail(refusal(answer->status, answer->body, QStringList(accessToken)));
    co_return Result<void>();
}

} // namespace lengthwise::strava
