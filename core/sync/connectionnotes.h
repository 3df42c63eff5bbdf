#pragma once

#include "core/sync/stravaconnection.h"

namespace lengthwise {

/// Connections that end with the program, by the athletes' uuids: in lengthwise.db they would claim tomorrow that
/// somebody is connected.
using SessionConnections = std::map<std::string, StravaConnection>;

/// Where it is noted who is signed in for an athlete: in lengthwise.db, or in memory. Errors: of the library. One
/// connection's thread; what is given must outlive it.
class ConnectionNotes
{
public:
    /// session: for a sign-in that ends with the program; nullptr: it lasts.
    ConnectionNotes(Database &index, std::string athlete, SessionConnections *session);

    Result<KnownConnection> known() const;
    /// Of all athletes, lasting or not.
    Result<std::map<std::string, StravaConnection>> all() const;
    /// Of all athletes whose secrets are where this one's are.
    Result<std::map<std::string, StravaConnection>> alike() const;
    /// Absent: disconnected.
    Result<void> note(const std::optional<StravaConnection> &connection);
    /// Whoever leaves Strava leaves it also with what lasted before this session. True: there was something.
    Result<bool> forgetLasting();

private:
    Result<void> noteLasting(const std::optional<StravaConnection> &connection);
    Result<void> noteForSession(const std::optional<StravaConnection> &connection);

    Database &m_index;
    std::string m_athlete;
    SessionConnections *m_session;
};

} // namespace lengthwise
