#include "core/strava/client.h"

#include "core/strava/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

using Next = Verdict::Next;

// GCC 12 cannot make lists in braces inside coroutines, so what needs one is made here.

tl::unexpected<Error> cancelled()
{
    return fail({.code = ErrorCode::Cancelled});
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail({.code = ErrorCode::AnswerDamaged, .detail = detail});
}

tl::unexpected<Error> spentUntil(Instant time)
{
    return fail({.code = ErrorCode::BudgetSpent, .count = time.time_since_epoch().count()});
}

QString secondsText(std::chrono::seconds time)
{
    return QString::number(time.count());
}

ApiRequest getRequest(const QUrl &url)
{
    return {.url = url};
}

ApiRequest uploadRequest(const QUrl &url, const UploadWish &wish)
{
    const MultipartForm form = multipartForm(packed(wish));
    return {.url = url, .contentType = form.contentType, .body = form.body};
}

/// What may have been taken is not sent twice: it would be there twice.
bool mayAskAgain(const ApiRequest &request, const ApiAnswer &answer)
{
    const bool wasNeverSent = answer.status == 0 && !answer.rates;
    return !request.isPost() || wasNeverSent || answer.status == 429;
}

Result<UploadState> uploadIn(const Result<QByteArray> &json)
{
    if (!json)
        return fail(json.error());
    const auto state = strava::uploadState(*json);
    return state ? Result<UploadState>(*state) : damaged(u"id"_s);
}

QUrlQuery queryFor(const PageWish &page)
{
    using std::chrono::seconds;
    QUrlQuery query;
    // Both are outer bounds, so that rounding loses nothing.
    if (page.before)
        query.addQueryItem(u"before"_s, secondsText(std::chrono::ceil<seconds>(page.before->time_since_epoch())));
    if (page.after)
        query.addQueryItem(u"after"_s, secondsText(std::chrono::floor<seconds>(page.after->time_since_epoch())));
    query.addQueryItem(u"page"_s, QString::number(page.page));
    query.addQueryItem(u"per_page"_s, QString::number(page.size));
    return query;
}

QUrlQuery allStreams()
{
    QUrlQuery query;
    query.addQueryItem(
        u"keys"_s, u"time,distance,latlng,altitude,velocity_smooth,heartrate,cadence,watts,temp,moving,grade_smooth"_s);
    query.addQueryItem(u"key_by_type"_s, u"true"_s);
    return query;
}

} // namespace

Client::Client(Parts parts)
    : m_parts(std::move(parts))
    , m_random(m_parts.seed)
{
}

QUrl Client::address(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_parts.addresses.api;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::chrono::milliseconds Client::pauseAfter(int failures)
{
    return std::chrono::milliseconds(
        std::uniform_int_distribution<std::int64_t>(0, longestPause(failures).count())(m_random));
}

/// One request within the budget. Errors: of the budget; Cancelled.
QCoro::Task<Result<ApiAnswer>> Client::attempt(
    ApiRequest request, QString token, Urgency urgency, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return cancelled();
    const auto kind = request.isPost() ? RequestKind::Upload : RequestKind::Read;
    const auto reservation = m_parts.budget.reserve(kind, urgency);
    if (!reservation)
        co_return fail(reservation.error());
    const ApiAnswer answer =
        co_await ask(m_parts.network, request, token, m_parts.patience, m_parts.clock, cancellation);
    // An answer that is here is good, whether it could be noted or not: what was reserved stays counted.
    static_cast<void>(m_parts.budget.settle(*reservation, answer.rates));
    if (cancellation.isCancelled())
        co_return cancelled();
    co_return answer;
}

QCoro::Task<Result<QByteArray>> Client::answered(
    ApiRequest request, JsonKind expected, Urgency urgency, Cancellation &cancellation)
{
    auto token = co_await m_parts.tokens.token(cancellation);
    bool isTokenNew = false;
    int failures = 0;
    while (token) {
        const auto answer = co_await attempt(request, *token, urgency, cancellation);
        if (!answer)
            co_return fail(answer.error());
        const Verdict verdict = verdictOn(*answer, expected, *token);
        if (verdict.next == Next::Take)
            co_return answer->body;
        if (verdict.next == Next::AskWithNewToken && !std::exchange(isTokenNew, true)) {
            token = co_await m_parts.tokens.tokenInsteadOf(*token, cancellation);
            continue;
        }
        if (verdict.next != Next::AskAgain || !mayAskAgain(request, *answer))
            co_return fail(verdict.error);
        const auto asked = answer->retryAfter.value_or(std::chrono::milliseconds(0));
        if (asked > longestWait)
            co_return spentUntil(m_parts.clock.now() + asked);
        if (++failures == mostAttempts)
            co_return fail(verdict.error);
        co_await m_parts.pauses.pause(std::max(asked, pauseAfter(failures)), cancellation);
    }
    co_return fail(token.error());
}

QCoro::Task<Result<QByteArray>> Client::get(QUrl url, JsonKind expected, Urgency urgency, Cancellation &cancellation)
{
    return answered(getRequest(url), expected, urgency, cancellation);
}

QCoro::Task<Result<AthleteIdentity>> Client::athlete(Urgency urgency, Cancellation &cancellation)
{
    const auto json = co_await get(address(u"/athlete"_s), JsonKind::Object, urgency, cancellation);
    if (!json)
        co_return fail(json.error());
    const auto athlete = athleteIdentity(QJsonDocument::fromJson(*json).object());
    if (!athlete)
        co_return damaged(u"id"_s);
    co_return *athlete;
}

QCoro::Task<Result<QByteArray>> Client::activities(PageWish page, Urgency urgency, Cancellation &cancellation)
{
    return get(address(u"/athlete/activities"_s, queryFor(page)), JsonKind::Array, urgency, cancellation);
}

QCoro::Task<Result<QByteArray>> Client::activity(std::int64_t id, Urgency urgency, Cancellation &cancellation)
{
    return get(address(u"/activities/%1"_s.arg(id)), JsonKind::Object, urgency, cancellation);
}

QCoro::Task<Result<QByteArray>> Client::streams(std::int64_t id, Urgency urgency, Cancellation &cancellation)
{
    return get(address(u"/activities/%1/streams"_s.arg(id), allStreams()), JsonKind::Object, urgency, cancellation);
}

QCoro::Task<Result<UploadState>> Client::upload(UploadWish wish, Urgency urgency, Cancellation &cancellation)
{
    const ApiRequest request = uploadRequest(address(u"/uploads"_s), wish);
    co_return uploadIn(co_await answered(request, JsonKind::Object, urgency, cancellation));
}

QCoro::Task<Result<UploadState>> Client::uploadState(std::int64_t id, Urgency urgency, Cancellation &cancellation)
{
    co_return uploadIn(co_await get(address(u"/uploads/%1"_s.arg(id)), JsonKind::Object, urgency, cancellation));
}

} // namespace lengthwise::strava
