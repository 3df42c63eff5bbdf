#include "tests/support/fakesignin.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::chrono::hours renewedBefore{1};

std::optional<QString> secretOf(const QString &clientId, const FakeSignInSettings &settings)
{
    if (clientId == settings.clientId)
        return settings.clientSecret;
    const auto other = settings.otherApplications.find(clientId);
    return other == settings.otherApplications.end() ? std::nullopt : std::optional(*other);
}

QString value(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

FakeAnswer badRequest(const char *resource, const char *field)
{
    return faultAnswer(400, u"Bad Request"_s, QLatin1String(resource), QLatin1String(field), u"invalid"_s);
}

FakeAnswer unauthorized()
{
    return faultAnswer(401, u"Authorization Error"_s, u"Application"_s, QString(), u"invalid"_s);
}

FakeAnswer page(const QByteArray &text)
{
    FakeAnswer answer;
    answer.headers.emplace_back("Content-Type", "text/html; charset=utf-8");
    answer.body = "<!DOCTYPE html><title>Strava</title><p>" + text + "</p>";
    return answer;
}

/// Absent: no "Authorization: Basic" that can be read.
std::optional<std::pair<QString, QString>> basicLogin(const FakeRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.startsWith("Basic "))
        return std::nullopt;
    const QByteArray login = QByteArray::fromBase64(header.mid(6));
    const qsizetype colon = login.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return std::pair(QString::fromUtf8(login.left(colon)), QString::fromUtf8(login.mid(colon + 1)));
}

QJsonObject tokenBody(const FakeGrant &grant, Instant now)
{
    const auto expires = std::chrono::floor<std::chrono::seconds>(grant.accessExpires);
    const auto left = std::chrono::floor<std::chrono::seconds>(grant.accessExpires - now);
    return {{u"token_type"_s, u"Bearer"_s}, {u"expires_at"_s, qint64(expires.time_since_epoch().count())},
        {u"expires_in"_s, qint64(left.count())}, {u"refresh_token"_s, grant.refresh},
        {u"access_token"_s, grant.access}};
}

} // namespace

QJsonObject athleteBody(const FakeAthlete &athlete)
{
    return {{u"id"_s, qint64(athlete.id)}, {u"username"_s, athlete.userName}, {u"resource_state"_s, 2},
        {u"firstname"_s, athlete.firstName}, {u"lastname"_s, athlete.lastName}, {u"premium"_s, true},
        {u"badge_type_id"_s, 1}};
}

FakeAnswer FakeSignIn::answer(
    const QString &path, const FakeRequest &request, const FakeSignInSettings &settings, Instant now)
{
    if (path == "/authorize"_L1 && request.method == "GET")
        return authorize(request, settings);
    if (request.method == "POST") {
        if (path == "/token"_L1)
            return token(request, settings, now);
        if (path == "/revoke"_L1 && settings.hasRevoke)
            return revoke(request, settings);
        if (path == "/deauthorize"_L1)
            return deauthorize(request, now);
    }
    return jsonAnswer(404, QJsonObject{{u"message"_s, u"Not Found"_s}});
}

FakeAnswer FakeSignIn::authorize(const FakeRequest &request, const FakeSignInSettings &settings)
{
    const QString clientId = value(request.query, "client_id");
    if (!secretOf(clientId, settings))
        return badRequest("Application", "client_id");
    const QUrl redirect(value(request.query, "redirect_uri"), QUrl::StrictMode);
    const bool isHere = redirect.host() == "127.0.0.1"_L1 || redirect.host() == "localhost"_L1;
    if (!redirect.isValid() || (settings.isRedirectHostChecked && !isHere))
        return badRequest("Application", "redirect_uri");
    if (value(request.query, "response_type") != "code"_L1)
        return badRequest("Application", "response_type");
    const QStringList asked = value(request.query, "scope").split(u',', Qt::SkipEmptyParts);
    if (asked.isEmpty())
        return badRequest("Application", "scope");
    if (settings.browser == FakeBrowser::Closes)
        return page("The user closes this page.");

    QUrlQuery back;
    if (settings.browser == FakeBrowser::WrongState)
        back.addQueryItem(u"state"_s, u"of-another-sign-in"_s);
    else if (settings.browser != FakeBrowser::NoState)
        back.addQueryItem(u"state"_s, request.query.queryItemValue(u"state"_s, QUrl::FullyEncoded));
    if (settings.browser == FakeBrowser::Denies) {
        back.addQueryItem(u"error"_s, u"access_denied"_s);
    } else {
        QStringList scopes = asked;
        if (settings.ticked)
            scopes.removeIf([&](const QString &scope) { return !settings.ticked->contains(scope); });
        const QString code = newSecret();
        m_codes.insert(code, {clientId, settings.athlete, scopes});
        back.addQueryItem(u"code"_s, code);
        back.addQueryItem(u"scope"_s, scopes.join(u','));
    }
    QUrl target = redirect;
    target.setQuery(back);
    FakeAnswer answer = page("Back to the application.");
    answer.status = 302;
    answer.headers.emplace_back("Location", target.toEncoded());
    return answer;
}

FakeAnswer FakeSignIn::token(const FakeRequest &request, const FakeSignInSettings &settings, Instant now)
{
    const QUrlQuery form = request.form();
    const QString clientId = value(form, "client_id");
    const std::optional<QString> secret = secretOf(clientId, settings);
    if (!secret)
        return badRequest("Application", "client_id");
    if (value(form, "client_secret") != *secret)
        return unauthorized();
    const QString kind = value(form, "grant_type");
    if (kind == "authorization_code"_L1)
        return exchange(clientId, value(form, "code"), settings, now);
    if (kind == "refresh_token"_L1)
        return refresh(clientId, value(form, "refresh_token"), settings, now);
    return badRequest("Application", "grant_type");
}

FakeAnswer FakeSignIn::exchange(
    const QString &clientId, const QString &code, const FakeSignInSettings &settings, Instant now)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end() || found->clientId != clientId)
        return badRequest("RequestToken", "code");
    const Code used = *found;
    m_codes.erase(found);
    FakeGrant grant;
    grant.clientId = clientId;
    grant.athlete = used.athlete;
    grant.scopes = used.scopes;
    grant.access = newSecret();
    grant.accessExpires = now + std::chrono::seconds(settings.accessLifetime);
    grant.refresh = newSecret();
    m_grants.push_back(grant);
    QJsonObject body = tokenBody(grant, now);
    body.insert(u"athlete"_s, athleteBody(grant.athlete));
    if (settings.tellsScope)
        body.insert(u"scope"_s, grant.scopes.join(u','));
    return jsonAnswer(200, body);
}

FakeAnswer FakeSignIn::refresh(
    const QString &clientId, const QString &token, const FakeSignInSettings &settings, Instant now)
{
    const auto grant = std::find_if(m_grants.begin(), m_grants.end(),
        [&](const FakeGrant &one) { return !one.isRevoked && one.clientId == clientId && one.refresh == token; });
    if (grant == m_grants.end())
        return badRequest("RefreshToken", "refresh_token");
    if (grant->accessExpires - now <= renewedBefore) {
        grant->olderAccess.insert(grant->access, grant->accessExpires);
        grant->access = newSecret();
        grant->accessExpires = now + std::chrono::seconds(settings.accessLifetime);
    }
    if (settings.rotates)
        grant->refresh = newSecret();
    QJsonObject body = tokenBody(*grant, now);
    if (settings.tellsScope)
        body.insert(u"scope"_s, grant->scopes.join(u','));
    return jsonAnswer(200, body);
}

/// 200 for a token that nobody knows too.
FakeAnswer FakeSignIn::revoke(const FakeRequest &request, const FakeSignInSettings &settings)
{
    const auto login = basicLogin(request);
    if (!login || secretOf(login->first, settings) != login->second)
        return unauthorized();
    const QString token = value(request.form(), "token");
    if (token.isEmpty())
        return badRequest("Token", "token");
    for (FakeGrant &grant : m_grants) {
        const bool isOfIt = grant.refresh == token || grant.access == token || grant.olderAccess.contains(token);
        if (isOfIt && grant.clientId == login->first)
            grant.isRevoked = true;
    }
    return jsonAnswer(200, QJsonObject());
}

FakeAnswer FakeSignIn::deauthorize(const FakeRequest &request, Instant now)
{
    const QString access = request.bearer().isEmpty() ? value(request.form(), "access_token") : request.bearer();
    for (FakeGrant &grant : m_grants) {
        if (isValid(grant, access, now)) {
            grant.isRevoked = true;
            return jsonAnswer(200, QJsonObject{{u"access_token"_s, access}});
        }
    }
    return unauthorized();
}

const FakeGrant *FakeSignIn::grantOf(const QString &access) const
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(),
        [&](const FakeGrant &grant) { return grant.access == access || grant.olderAccess.contains(access); });
    return access.isEmpty() || found == m_grants.end() ? nullptr : &*found;
}

bool FakeSignIn::isValid(const FakeGrant &grant, const QString &access, Instant now) const
{
    if (grant.isRevoked || access.isEmpty())
        return false;
    return access == grant.access ? now < grant.accessExpires : now < grant.olderAccess.value(access);
}

void FakeSignIn::expireAccessTokens(Instant now)
{
    for (FakeGrant &grant : m_grants) {
        grant.accessExpires = std::min(grant.accessExpires, now);
        for (Instant &expires : grant.olderAccess)
            expires = std::min(expires, now);
    }
}

void FakeSignIn::revokeAll()
{
    for (FakeGrant &grant : m_grants)
        grant.isRevoked = true;
    m_codes.clear();
}

int FakeSignIn::living() const
{
    return int(std::count_if(m_grants.begin(), m_grants.end(), [](const FakeGrant &one) { return !one.isRevoked; }));
}

FakeGrant FakeSignIn::signedIn(const FakeSignInSettings &settings, const QStringList &scopes, Instant now)
{
    const QString code = newSecret();
    m_codes.insert(code, {settings.clientId, settings.athlete, scopes});
    exchange(settings.clientId, code, settings, now);
    return m_grants.back();
}

/// Different in each run, so that what an earlier run left somewhere is not taken for this one's.
QString FakeSignIn::newSecret()
{
    QByteArray bytes(20, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    m_issued.append(QString::fromLatin1(bytes.toHex()));
    return m_issued.back();
}

} // namespace lengthwise
