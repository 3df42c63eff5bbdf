#include "core/strava/apianswer.h"

#include "core/strava/fault.h"
#include "core/strava/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

using namespace std::chrono_literals;
using Next = Verdict::Next;

Error damaged(const QString &detail)
{
    return {.code = ErrorCode::AnswerDamaged, .detail = detail};
}

/// Empty: it is JSON of this kind. With simdjson, because a swim's streams may be megabytes.
QString jsonFault(const QByteArray &body, JsonKind expected)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (const auto error = parser.parse(body.constData(), std::size_t(body.size())).get(root))
        return QString::fromLatin1(simdjson::error_message(error));
    const bool isExpected = expected == JsonKind::Array ? root.is_array() : root.is_object();
    return isExpected ? QString() : u"JSON of another kind"_s;
}

/// "activity:read_permission missing": a new token would not have it either.
QStringList missingScopes(const QList<Fault> &faults)
{
    constexpr QLatin1String ending("_permission");
    QStringList scopes;
    for (const Fault &fault : faults) {
        if (fault.field.endsWith(ending) && fault.code == "missing"_L1)
            scopes += fault.field.chopped(ending.size());
    }
    return scopes;
}

bool isAskedAgain(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

Verdict verdictOnRefusal(const ApiAnswer &answer, const QString &token)
{
    const int status = answer.status;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QList<Fault> faults = faultsIn(body);
    const auto error = [&body, &token, status](ErrorCode code) {
        return Error{.code = code, .count = status, .detail = faultWords(body, {token})};
    };
    if (isAskedAgain(status))
        return {Next::AskAgain, error(ErrorCode::ServerFailed)};
    if (status >= 500)
        return {Next::GiveUp, error(ErrorCode::ServerFailed)};
    if (const QStringList scopes = missingScopes(faults); (status == 401 || status == 403) && !scopes.isEmpty())
        return {Next::GiveUp, {.code = ErrorCode::ScopesMissing, .detail = scopes.join(u',')}};
    if (status == 401)
        return {Next::AskWithNewToken, {.code = ErrorCode::SignInExpired}};
    if (status == 403 && isInactive(faults))
        return {Next::GiveUp, {.code = ErrorCode::ApplicationInactive, .detail = faultWords(body, {token})}};
    return {Next::GiveUp, error(ErrorCode::RequestRefused)};
}

bool isFull(std::optional<int> usage, std::optional<int> limit)
{
    return usage && limit && *usage >= *limit;
}

} // namespace

Verdict verdictOn(const ApiAnswer &answer, JsonKind expected, const QString &token)
{
    const bool isAgreed = answer.status >= 200 && answer.status < 300;
    if (answer.status != 0 && !isAgreed)
        return verdictOnRefusal(answer, token);
    if (answer.trouble) {
        // What broke off in the middle is no matter of the network alone: it may be as broken next time.
        const Error error = isAgreed ? damaged(answer.trouble->detail) : *answer.trouble;
        return {answer.isFinal ? Next::GiveUp : Next::AskAgain, error};
    }
    const QString fault = jsonFault(answer.body, expected);
    return fault.isEmpty() ? Verdict{} : Verdict{Next::AskAgain, damaged(fault)};
}

std::chrono::milliseconds longestPause(int failures)
{
    constexpr auto first = 1s;
    constexpr auto most = 60s;
    constexpr int doublings = 6; // 64 s
    return std::min<std::chrono::milliseconds>(most, first * (1 << std::clamp(failures - 1, 0, doublings)));
}

std::optional<std::chrono::milliseconds> retryAfter(
    const QByteArray &header, std::optional<Instant> serverTime, Instant now)
{
    constexpr std::chrono::milliseconds none = 0ms;
    constexpr std::chrono::milliseconds most = 24h;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        if (seconds < 0)
            return std::nullopt;
        return std::min<std::chrono::milliseconds>(most, std::chrono::seconds(std::min<qint64>(seconds, 86'400)));
    }
    const auto moment = httpDate(header);
    if (!moment)
        return std::nullopt;
    return std::clamp<std::chrono::milliseconds>(*moment - serverTime.value_or(now), none, most);
}

std::optional<std::chrono::milliseconds> untilRoom(const RateReport &report)
{
    if (!report.serverTime)
        return std::nullopt;
    const Instant time = *report.serverTime;
    if (isFull(report.overallUsage.day, report.overallLimit.day) || isFull(report.readUsage.day, report.readLimit.day))
        return dayStart(time) + 24h - time;
    if (isFull(report.overallUsage.quarter, report.overallLimit.quarter)
        || isFull(report.readUsage.quarter, report.readLimit.quarter))
        return quarterStart(time) + 15min - time;
    return std::nullopt;
}

} // namespace lengthwise::strava
