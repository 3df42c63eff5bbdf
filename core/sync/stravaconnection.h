#pragma once

#include "core/model/athletesettings.h"
#include "core/store/transaction.h"
#include "core/strava/tokens.h"

#include <map>
#include <optional>
#include <string>

namespace lengthwise {

/// First and last name, else the number.
QString spokenName(const strava::AthleteIdentity &athlete);

/// Who is signed in at Strava here; nothing of it is a secret. Kept in lengthwise.db, so that it is told while the
/// keychain is locked.
struct StravaConnection {
    QString clientId;
    strava::AthleteIdentity athlete;
    QStringList scopes; ///< granted
    StravaKeep keep = StravaKeep::SevenDays;
    Instant since{};
    bool isExpired = false; ///< Strava refused to refresh: the swimmer must sign in again

    bool operator==(const StravaConnection &) const = default;
};

struct KnownConnection {
    bool isTold = false; ///< connected or disconnected; not: never connected, or lengthwise.db was made anew since
    std::optional<StravaConnection> connection;
};
Result<KnownConnection> knownConnection(Database &index, const std::string &athlete);
/// Of all athletes of the library, by their uuid.
Result<std::map<std::string, StravaConnection>> stravaConnections(Database &index);
/// Absent: disconnected.
Result<void> setStravaConnection(
    Transaction &, const std::string &athlete, const std::optional<StravaConnection> &connection);
/// The application that was used last; absent: none yet.
Result<std::optional<QString>> lastClientId(Database &index);
Result<void> setLastClientId(Transaction &, const QString &clientId);

} // namespace lengthwise
