#pragma once

#include "core/sync/stravaconnection.h"

#include <QJsonObject>

#include <optional>

/// The texts of the keychain's entries and of what is known without it. Pure; any thread.
namespace lengthwise {

/// "7d", "connected": in texts and on the command line.
QString keepName(StravaKeep keep);
std::optional<StravaKeep> keepNamed(const QString &name);

/// The entry "athlete/<uuid>/strava".
struct StoredSignIn {
    StravaConnection connection; ///< so that it is found again when lengthwise.db is lost
    strava::Tokens tokens;

    bool operator==(const StoredSignIn &) const = default;
};

QString signInText(const StoredSignIn &signIn);
/// Absent: not such an entry.
std::optional<StoredSignIn> readSignIn(const QString &text);

/// The entry "app/<client id>".
QString applicationText(const strava::Application &application);
std::optional<strava::Application> readApplication(const QString &clientId, const QString &text);

QJsonObject connectionObject(const StravaConnection &connection);
std::optional<StravaConnection> readConnection(const QJsonObject &object);

} // namespace lengthwise
