#pragma once

#include "core/base/pauses.h"
#include "core/base/result.h"
#include "core/strava/addresses.h"
#include "core/strava/budget.h"
#include "core/strava/tokens.h"

#include <QByteArray>
#include <QCoro/QCoroTask>

#include <cstdint>
#include <optional>
#include <random>

class QNetworkAccessManager;

namespace lengthwise::strava {

/// Who has an access token that is valid.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    virtual QCoro::Task<Result<QString>> token(Cancellation &cancellation) = 0;
    /// Strava did not take this one: refreshes, unless another process did meanwhile.
    virtual QCoro::Task<Result<QString>> tokenInsteadOf(QString refused, Cancellation &cancellation) = 0;
};

/// A page of the list of activities, newest first.
struct PageWish {
    std::optional<Instant> before, after; ///< of the start; whole seconds are sent
    int page = 1;
    int size = 200; ///< Strava's most
};

/// Asks Strava. Each answer is JSON text as it came (checked to be JSON of the expected kind, array or object).
/// Network errors, 429, 500, 502, 503 and 504 are asked again with exponential backoff and jitter, Retry-After
/// honoured; each attempt is reserved in the budget. After one 401 the token is refreshed and the request repeated
/// once. An answer must come within 30 s without a byte, and be at most 64 MiB.
///
/// Errors: BudgetSpent, ApplicationInactive, SignInExpired, NetworkDown, ConnectionUntrusted, ServerFailed,
/// AnswerDamaged, RequestRefused (count: status, 404: gone), Cancelled; those of TokenSource.
/// One thread with an event loop; everything given must outlive the requests.
class Client
{
public:
    struct Parts {
        QNetworkAccessManager &network;
        TokenSource &tokens;
        Budget &budget;
        const Clock &clock;
        Pauses &pauses;
        Addresses addresses;
        std::uint32_t seed = std::random_device{}(); ///< of the jitter
    };
    explicit Client(Parts parts);

    QCoro::Task<Result<AthleteIdentity>> athlete(Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> activities(PageWish page, Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> activity(std::int64_t id, Urgency urgency, Cancellation &cancellation);
    /// All streams there are, keyed by type.
    QCoro::Task<Result<QByteArray>> streams(std::int64_t id, Urgency urgency, Cancellation &cancellation);

private:
    Parts m_parts;
    std::minstd_rand m_random;
};

} // namespace lengthwise::strava
