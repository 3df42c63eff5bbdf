#pragma once

#include <QByteArray>

#include <cstdint>

namespace lengthwise::strava {

inline constexpr char callbackPath[] = "/strava";

/// What somebody asked of the port that waits for the redirect.
struct CallbackRequest {
    int refusal = 0;  ///< HTTP status; 0: it has the form of the redirect
    QByteArray query; ///< as sent; empty where refused

    bool operator==(const CallbackRequest &) const = default;
};

/// Reads a request's head, up to and with its empty line: 0 only for a browser's GET of callbackPath with a Host that
/// is this port of this machine, which pages of other names cannot make it send. Pure; any thread.
CallbackRequest callbackRequest(const QByteArray &head, std::uint16_t port);

} // namespace lengthwise::strava
