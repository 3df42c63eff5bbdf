#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// Values of the sign-in. Whatever holds a secret has no text form.
namespace lengthwise::strava {

/// The swimmer's own API application.
struct Application {
    QString id;     ///< digits
    QString secret; ///< a secret

    bool operator==(const Application &) const = default;
};

struct AthleteIdentity {
    std::int64_t id = 0;
    QString userName; ///< these three may be empty
    QString firstName;
    QString lastName;

    bool operator==(const AthleteIdentity &) const = default;
};

struct Tokens {
    QString access;  ///< a secret
    QString refresh; ///< a secret; the one before it may be dead as soon as Strava answered
    Instant expiresAt{};

    bool operator==(const Tokens &) const = default;
};

/// What the token endpoint answers.
struct TokenAnswer {
    Tokens tokens;
    std::optional<AthleteIdentity> athlete; ///< absent: at a refresh
    std::optional<QStringList> scopes;      ///< granted; absent: not told
    std::optional<std::int64_t> clockAhead; ///< s, of this machine; absent: nothing told the server's time

    bool operator==(const TokenAnswer &) const = default;
};

namespace scope {
inline constexpr QLatin1String read("read");
inline constexpr QLatin1String activities("activity:read"); ///< without those "Only You" may see
inline constexpr QLatin1String allActivities("activity:read_all");
inline constexpr QLatin1String write("activity:write");
} // namespace scope

} // namespace lengthwise::strava
