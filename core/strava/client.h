#pragma once

#include "core/base/pauses.h"
#include "core/base/result.h"
#include "core/strava/addresses.h"
#include "core/strava/apirequest.h"
#include "core/strava/budget.h"
#include "core/strava/tokens.h"
#include "core/strava/upload.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QUrlQuery>

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
/// Network errors, damaged answers, 429, 500, 502, 503 and 504 are asked again, five times in all, with exponential
/// backoff and jitter, Retry-After and the end of a full window honoured; each attempt is reserved in the budget. After
/// one 401 the token is refreshed and the request repeated once. No more than 30 s may pass without a byte, and an
/// answer has at most 64 MiB.
///
/// Errors: BudgetSpent (also where a pause of more than two minutes is asked for), ApplicationInactive, SignInExpired,
/// ScopesMissing, NetworkDown, ConnectionUntrusted, ClockWrong, ServerFailed (429, too), AnswerDamaged, RequestRefused
/// (count: status, 404: gone), Cancelled; those of TokenSource and of the budget.
/// One thread with an event loop; everything given must outlive the requests.
class Client
{
public:
    static constexpr std::chrono::seconds defaultPatience{30};
    struct Parts {
        QNetworkAccessManager &network;
        TokenSource &tokens;
        Budget &budget;
        const Clock &clock;
        Pauses &pauses;
        Addresses addresses;
        std::uint32_t seed = std::random_device{}();          ///< of the jitter
        std::chrono::milliseconds patience = defaultPatience; ///< without a byte
    };
    explicit Client(Parts parts);

    QCoro::Task<Result<AthleteIdentity>> athlete(Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> activities(PageWish page, Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> activity(std::int64_t id, Urgency urgency, Cancellation &cancellation);
    /// All streams there are, keyed by type.
    QCoro::Task<Result<QByteArray>> streams(std::int64_t id, Urgency urgency, Cancellation &cancellation);

    /// Sends a file, packed where it is large. Asked again only where Strava surely did not take it (it was not
    /// reached, 401, 429): after any other error it may have, and whoever wants to send again looks first.
    /// ScopesMissing (detail: "activity:write") where that was not granted.
    QCoro::Task<Result<UploadState>> upload(UploadWish wish, Urgency urgency, Cancellation &cancellation);
    /// RequestRefused (count: 404) where Strava knows of no such upload.
    QCoro::Task<Result<UploadState>> uploadState(std::int64_t id, Urgency urgency, Cancellation &cancellation);

private:
    QUrl address(const QString &path, const QUrlQuery &query = {}) const;
    std::chrono::milliseconds pauseAfter(int failures);
    QCoro::Task<Result<ApiAnswer>> attempt(
        ApiRequest request, QString token, Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> answered(
        ApiRequest request, JsonKind expected, Urgency urgency, Cancellation &cancellation);
    QCoro::Task<Result<QByteArray>> get(QUrl url, JsonKind expected, Urgency urgency, Cancellation &cancellation);

    Parts m_parts;
    std::minstd_rand m_random;
};

} // namespace lengthwise::strava
