#pragma once

#include "core/base/result.h"
#include "core/strava/budget.h"

#include <QByteArray>

#include <chrono>
#include <optional>

/// What an answer of the API means, and when to ask again. Pure; any thread.
namespace lengthwise::strava {

enum class JsonKind { Object, Array };

/// What came of one request.
struct ApiAnswer {
    int status = 0; ///< 0: none came
    QByteArray body;
    std::optional<Error> trouble;                        ///< why there is no whole answer
    bool isFinal = false;                                ///< the trouble will be the same when asked again
    std::optional<RateReport> rates;                     ///< as Budget::settle takes it
    std::optional<std::chrono::milliseconds> retryAfter; ///< that it asked for
};

struct Verdict {
    enum class Next { Take, AskWithNewToken, AskAgain, GiveUp };
    Next next{};
    Error error; ///< where it does not get better; nothing at Take
};
/// token: the access token that was sent; it is kept out of the error.
Verdict verdictOn(const ApiAnswer &answer, JsonKind expected, const QString &token);

inline constexpr int mostAttempts = 5;
/// What asks for a longer pause is not waited for.
inline constexpr std::chrono::minutes longestWait{2};

/// The pause after so many failures lies between nothing and this: 1 s, 2 s, 4 s ... 60 s. AWS Architecture Blog,
/// "Exponential Backoff And Jitter": full jitter spreads those who failed together best.
std::chrono::milliseconds longestPause(int failures);
/// The header, in seconds or as a moment of the server's clock; serverTime: that of its Date. A day at most, since no
/// limit lasts longer. Absent: nothing usable.
std::optional<std::chrono::milliseconds> retryAfter(
    const QByteArray &header, std::optional<Instant> serverTime, Instant now);
/// Until the windows that the report calls full are over, by the server's clock. Absent: none is, or its time is not
/// known.
std::optional<std::chrono::milliseconds> untilRoom(const RateReport &report);

} // namespace lengthwise::strava
