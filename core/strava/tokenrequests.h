#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/strava/addresses.h"
#include "core/strava/form.h"
#include "core/strava/tokens.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QNetworkRequest>

#include <chrono>

class QNetworkAccessManager;

namespace lengthwise::strava {

/// A difference of the clocks from which on nothing can be trusted to be valid: 5 min.
inline constexpr std::int64_t greatestClockError = 300; // s

/// The requests of the sign-in server. Not counted by Strava's limits. Each is sent once and ends within 30 s. Errors
/// of all: NetworkDown, ConnectionUntrusted (ClockWrong where only the dates of a certificate are in the way and the
/// clock is the likelier cause), ServerFailed, AnswerDamaged, RequestRefused, ApplicationInactive, Cancelled. One
/// thread with an event loop; everything given must outlive the request.
class TokenRequests
{
public:
    /// patience: for each request.
    TokenRequests(QNetworkAccessManager &network, Addresses addresses, const Clock &clock,
        std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// For the code of the redirect, which can be used once. SignInRefused: wrong id or secret, or the code is
    /// used up; the detail tells which.
    QCoro::Task<Result<TokenAnswer>> exchange(Application application, QString code, Cancellation &cancellation);
    /// The answer's refresh token must be stored before its access token is used. SignInExpired: refused, the swimmer
    /// must sign in again; SignInRefused: the application is (its secret was made anew).
    QCoro::Task<Result<TokenAnswer>> refresh(Application application, QString refreshToken, Cancellation &cancellation);
    /// Ends the sign-in at Strava: /revoke, and /deauthorize where that does not exist. A token that is dead already is
    /// no error.
    QCoro::Task<Result<void>> revoke(Application application, Tokens tokens, Cancellation &cancellation);

private:
    struct Answer {
        int status = 0; ///< of HTTP, of any kind
        QByteArray body;
        std::optional<Instant> serverTime;
    };
    QCoro::Task<Result<TokenAnswer>> grant(Application application, Form form, Cancellation &cancellation);
    QCoro::Task<Result<void>> deauthorize(QString accessToken, Cancellation &cancellation);
    QCoro::Task<Result<Answer>> post(QNetworkRequest request, Form form, Cancellation &cancellation);
    QNetworkRequest request(const char *path) const;

    QNetworkAccessManager &m_network;
    Addresses m_addresses;
    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
};

} // namespace lengthwise::strava
