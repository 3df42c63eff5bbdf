#include "core/strava/tokenanswer.h"

#include "core/base/safetext.h"
#include "core/strava/fault.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

std::int64_t wholeSeconds(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail({.code = ErrorCode::AnswerDamaged, .detail = detail});
}

/// Absent: no number, or one that is not whole or not positive.
std::optional<std::int64_t> positive(const QJsonValue &value)
{
    const auto number = value.toInteger(0);
    return number > 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

std::optional<std::int64_t> clockAhead(const QJsonObject &answer, std::optional<Instant> serverTime, Instant now)
{
    if (serverTime)
        return wholeSeconds(now) - wholeSeconds(*serverTime);
    const auto expiresIn = positive(answer.value("expires_in"_L1));
    if (!expiresIn)
        return std::nullopt;
    return wholeSeconds(now) - (answer.value("expires_at"_L1).toInteger() - *expiresIn);
}

ErrorCode codeOf(int status, const QList<Fault> &faults)
{
    const auto any = [&faults](auto matches) { return std::any_of(faults.begin(), faults.end(), matches); };
    if (isInactive(faults))
        return ErrorCode::ApplicationInactive;
    if (status != 400 && status != 401)
        return ErrorCode::RequestRefused;
    if (any([](const Fault &fault) {
            return fault.names(u"Application"_s, u"client_id"_s) || fault.field == u"client_secret"_s;
        }))
        return ErrorCode::SignInRefused;
    if (any([](const Fault &fault) { return fault.names(u"RefreshToken"_s, u"refresh_token"_s); }))
        return ErrorCode::SignInExpired;
    const bool isCode = any([](const Fault &fault) { return fault.names(u"AuthorizationCode"_s, u"code"_s); });
    return isCode || status == 401 ? ErrorCode::SignInRefused : ErrorCode::RequestRefused;
}

} // namespace

std::optional<AthleteIdentity> athleteIdentity(const QJsonObject &athlete)
{
    const auto id = positive(athlete.value("id"_L1));
    if (!id)
        return std::nullopt;
    const auto text = [&athlete](QLatin1String name) { return safeText(athlete.value(name).toString()); };
    return AthleteIdentity{*id, text("username"_L1), text("firstname"_L1), text("lastname"_L1)};
}

std::optional<Instant> httpDate(const QByteArray &header)
{
    auto time = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Result<TokenAnswer> tokenAnswer(const QByteArray &json, std::optional<Instant> serverTime, Instant now)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged(u"JSON"_s);
    const auto answer = document.object();
    if (answer.value("token_type"_L1).toString().compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return damaged(u"token_type"_s);
    for (const auto &name : {u"access_token"_s, u"refresh_token"_s}) {
        if (answer.value(name).toString().isEmpty())
            return damaged(name);
    }
    constexpr std::int64_t endOfTime = 253'402'300'800; // year 10000
    const auto expiresAt = positive(answer.value("expires_at"_L1));
    if (!expiresAt || *expiresAt >= endOfTime)
        return damaged(u"expires_at"_s);
    TokenAnswer found{
        .tokens = {answer.value("access_token"_L1).toString(), answer.value("refresh_token"_L1).toString(),
            Instant(std::chrono::seconds(*expiresAt))},
        .athlete = athleteIdentity(answer.value("athlete"_L1).toObject()),
        .scopes = std::nullopt,
        .clockAhead = clockAhead(answer, serverTime, now),
    };
    if (const auto granted = answer.value("scope"_L1); granted.isString()) {
        static const QRegularExpression separators(u"[, ]"_s);
        found.scopes = granted.toString().split(separators, Qt::SkipEmptyParts);
    }
    return found;
}

Error refusal(int status, const QByteArray &body, const QStringList &secrets)
{
    constexpr int tooMany = 429;
    if (status >= 500 || status == tooMany)
        return {.code = ErrorCode::ServerFailed, .count = status};
    const auto document = QJsonDocument::fromJson(body);
    if (status < 400 || !document.isObject())
        return {.code = ErrorCode::AnswerDamaged, .detail = u"HTTP %1"_s.arg(status)};
    const auto faults = faultsIn(document.object());
    Error error{.code = codeOf(status, faults), .detail = faultWords(document.object(), secrets)};
    if (error.code == ErrorCode::RequestRefused)
        error.count = status;
    return error;
}

} // namespace lengthwise::strava
