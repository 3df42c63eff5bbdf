#pragma once

#include "core/sync/stravaconnection.h"

namespace lengthwise {

/// Connections that end with the program, by the athletes' uuids: lengthwise.db would claim tomorrow that somebody is
/// connected.
using SessionConnections = std::map<std::string, StravaConnection>;

/// Where one athlete's connection is noted: in lengthwise.db, or for the session only. One connection's thread; what is
/// given must outlive it.
class ConnectionNotes
{
public:
    /// session: nullptr: in lengthwise.db.
    ConnectionNotes(Database &index, std::string athlete, SessionConnections *session);

    Result<KnownConnection> known();
    /// Of all athletes, by their uuid.
    Result<std::map<std::string, StravaConnection>> all();
    /// Whether a connection that is noted in the same place uses this application.
    Result<bool> isUsed(const QString &clientId);
    /// Absent: disconnected.
    Result<void> note(const std::optional<StravaConnection> &connection);
    /// Strava refused to refresh. What is known of the connection stays; `otherwise` where nothing is.
    Result<void> noteExpired(const StravaConnection &otherwise);
    /// For the session only: whoever leaves Strava leaves it also with what the keychain may have from before. True:
    /// there was something.
    Result<bool> forgetLasting();

private:
    Result<void> store(const std::optional<StravaConnection> &connection);

    Database &m_index;
    std::string m_athlete;
    SessionConnections *m_session;
};

} // namespace lengthwise
