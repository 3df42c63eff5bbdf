#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>

class QNetworkReply;

/// How many requests Strava allows the swimmer's application: in each quarter of an hour (:00, :15, :30, :45) and each
/// day (midnight UTC), overall and for reading (everything but uploads). developers.strava.com/docs/rate-limits
namespace lengthwise::strava {

enum class RequestKind { Read, Upload }; ///< an upload counts overall only
enum class Urgency {
    Asked,      ///< by a click: may use all there is
    Background, ///< leaves a tenth of each limit for clicks
};

/// Until Strava says otherwise.
inline constexpr int defaultReadQuarter = 100, defaultReadDay = 1'000;
inline constexpr int defaultOverallQuarter = 200, defaultOverallDay = 2'000;

struct BudgetWindow {
    int used = 0; ///< what Strava counted, and what is under way
    int limit = 0;
    Instant resetsAt{};

    bool operator==(const BudgetWindow &) const = default;
};

struct BudgetState {
    BudgetWindow readQuarter, readDay;
    BudgetWindow overallQuarter, overallDay;

    bool operator==(const BudgetState &) const = default;
};

Instant quarterStart(Instant time);
Instant dayStart(Instant time);

/// What an answer says of the limits: X-RateLimit-* and X-ReadRateLimit-*, "quarter,day" each, and Date.
struct RateReport {
    struct Pair {
        std::optional<int> quarter, day;
        bool operator==(const Pair &) const = default;
    };
    Pair overallLimit, overallUsage, readLimit, readUsage;
    std::optional<Instant> serverTime; ///< whose windows the usage belongs to

    bool operator==(const RateReport &) const = default;
};
/// Headers that are missing or make no sense are absent.
RateReport rateReport(const QNetworkReply &reply);

/// A request that may be sent once, and where it was counted when it was allowed.
struct Reservation {
    struct Place {
        Instant windowStart{};
        int unanswered = 0; ///< requests of the window that had ended without a word about usage by then
        bool operator==(const Place &) const = default;
    };
    RequestKind kind{};
    std::array<Place, 4> places; ///< overall quarter and day, read quarter and day

    bool operator==(const Reservation &) const = default;
};

/// Allows requests, across processes and restarts. One thread.
class Budget
{
public:
    virtual ~Budget() = default;
    /// One request is under way from now on. BudgetSpent: it must not be sent; count: from when.
    virtual Result<Reservation> reserve(RequestKind kind, Urgency urgency) = 0;
    /// A reserved request is over. Absent: it surely never reached Strava. A report with nothing in it: nobody knows
    /// whether it did.
    virtual Result<void> settle(const Reservation &reservation, const std::optional<RateReport> &report) = 0;
    virtual Result<BudgetState> state() = 0;
};

} // namespace lengthwise::strava
