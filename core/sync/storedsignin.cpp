#include "core/sync/storedsignin.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

qint64 millisecondsOf(Instant time)
{
    return time.time_since_epoch().count();
}

Instant instantIn(const QJsonValue &value)
{
    return Instant(std::chrono::milliseconds(value.toInteger()));
}

QJsonObject identityObject(const strava::AthleteIdentity &athlete)
{
    return {{u"id"_s, qint64(athlete.id)}, {u"username"_s, athlete.userName}, {u"firstname"_s, athlete.firstName},
        {u"lastname"_s, athlete.lastName}};
}

strava::AthleteIdentity identityIn(const QJsonObject &object)
{
    return {.id = object.value(u"id"_s).toInteger(),
        .userName = object.value(u"username"_s).toString(),
        .firstName = object.value(u"firstname"_s).toString(),
        .lastName = object.value(u"lastname"_s).toString()};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString keepName(StravaKeep keep)
{
    const std::string_view name = nameOf(keep);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<StravaKeep> keepNamed(const QString &name)
{
    return stravaKeep(name.toStdString());
}

QJsonObject connectionObject(const StravaConnection &connection)
{
    return {{u"client_id"_s, connection.clientId}, {u"athlete"_s, identityObject(connection.athlete)},
        {u"scopes"_s, QJsonArray::fromStringList(connection.scopes)}, {u"keep"_s, keepName(connection.keep)},
        {u"since"_s, millisecondsOf(connection.since)}, {u"expired"_s, connection.isExpired}};
}

std::optional<StravaConnection> readConnection(const QJsonObject &object)
{
    StravaConnection connection{.clientId = object.value(u"client_id"_s).toString(),
        .athlete = identityIn(object.value(u"athlete"_s).toObject()),
        .scopes = {},
        // What is not understood is the stricter one.
        .keep = keepNamed(object.value(u"keep"_s).toString()).value_or(StravaKeep::SevenDays),
        .since = instantIn(object.value(u"since"_s)),
        .isExpired = object.value(u"expired"_s).toBool()};
    for (const QJsonValue &scope : object.value(u"scopes"_s).toArray())
        connection.scopes << scope.toString();
    if (connection.clientId.isEmpty() || connection.athlete.id == 0)
        return std::nullopt;
    return connection;
}

QString signInText(const StoredSignIn &signIn)
{
    QJsonObject object = connectionObject(signIn.connection);
    object[u"access_token"_s] = signIn.tokens.access;
    object[u"refresh_token"_s] = signIn.tokens.refresh;
    object[u"expires_at"_s] = millisecondsOf(signIn.tokens.expiresAt);
    return compact(object);
}

std::optional<StoredSignIn> readSignIn(const QString &text)
{
    const QJsonObject object = objectIn(text);
    auto connection = readConnection(object);
    const strava::Tokens tokens{.access = object.value(u"access_token"_s).toString(),
        .refresh = object.value(u"refresh_token"_s).toString(),
        .expiresAt = instantIn(object.value(u"expires_at"_s))};
    if (!connection || tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return std::nullopt;
    return StoredSignIn{std::move(*connection), tokens};
}

QString applicationText(const strava::Application &application)
{
    return compact({{u"client_secret"_s, application.secret}});
}

std::optional<strava::Application> readApplication(const QString &clientId, const QString &text)
{
    const QString secret = objectIn(text).value(u"client_secret"_s).toString();
    if (secret.isEmpty())
        return std::nullopt;
    return strava::Application{clientId, secret};
}

} // namespace lengthwise
