#include "core/sync/stravaconnection.h"

#include "core/store/jsontext.h"
#include "core/store/librarysettings.h"
#include "core/sync/storedsignin.h"

#include <QJsonObject>

namespace lengthwise {

namespace {

constexpr std::string_view connectionPrefix = "strava/athlete/";
constexpr std::string_view clientIdName = "strava/client_id";

std::string nameOf(const std::string &athlete)
{
    return std::string(connectionPrefix) + athlete;
}

std::optional<StravaConnection> connectionIn(const std::string &text)
{
    return readConnection(jsonValueOf(text).toObject());
}

} // namespace

QString spokenName(const strava::AthleteIdentity &athlete)
{
    const QString name = (athlete.firstName + u' ' + athlete.lastName).simplified();
    return name.isEmpty() ? QString::number(athlete.id) : name;
}

Result<KnownConnection> knownConnection(Database &index, const std::string &athlete)
{
    return librarySetting(index, nameOf(athlete)).map([](const LibrarySetting &setting) {
        const auto connection = setting.text ? connectionIn(*setting.text) : std::nullopt;
        // A text that makes no sense tells nothing.
        return KnownConnection{.isTold = setting.isThere && (connection || !setting.text), .connection = connection};
    });
}

Result<std::map<std::string, StravaConnection>> stravaConnections(Database &index)
{
    return librarySettings(index, connectionPrefix).map([](const std::map<std::string, std::string> &settings) {
        std::map<std::string, StravaConnection> connections;
        for (const auto &[name, text] : settings) {
            if (auto connection = connectionIn(text))
                connections.emplace(name.substr(connectionPrefix.size()), std::move(*connection));
        }
        return connections;
    });
}

Result<void> setStravaConnection(
    Transaction &transaction, const std::string &athlete, const std::optional<StravaConnection> &connection)
{
    const auto text = connection ? std::optional(jsonTextOf(connectionObject(*connection))) : std::nullopt;
    if (const auto set = setLibrarySetting(transaction, nameOf(athlete), text); !set || !connection)
        return set;
    return setLastClientId(transaction, connection->clientId);
}

Result<std::optional<QString>> lastClientId(Database &index)
{
    return librarySetting(index, clientIdName).map([](const LibrarySetting &setting) {
        return setting.text ? std::optional(QString::fromStdString(*setting.text)) : std::nullopt;
    });
}

Result<void> setLastClientId(Transaction &transaction, const QString &clientId)
{
    return setLibrarySetting(transaction, clientIdName, clientId.toStdString());
}

} // namespace lengthwise
