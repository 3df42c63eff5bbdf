#pragma once

#include "core/base/clock.h"
#include "tests/support/fakehttp.h"

namespace lengthwise {

/// Requests in a quarter of an hour and in a day.
struct FakeCounts {
    int quarter = 0;
    int day = 0;

    bool operator==(const FakeCounts &) const = default;
};

struct FakeUsage {
    FakeCounts overall, read;

    bool operator==(const FakeUsage &) const = default;
};

/// Counts the requests of one application as Strava does: in fixed quarters of an hour and fixed days of UTC.
class FakeLimits
{
public:
    /// Counts one request. False: it is beyond a limit, and counted all the same.
    bool count(bool isRead, const FakeUsage &limits, Instant now);
    FakeUsage usage(Instant now);
    void setUsage(const FakeUsage &usage, Instant now);
    /// By how much each limit was passed at most, ever.
    const FakeUsage &overruns() const { return m_overruns; }

private:
    void startWindows(Instant now);

    FakeUsage m_usage;
    FakeUsage m_overruns;
    Instant m_quarter{};
    Instant m_day{};
};

/// X-RateLimit-Limit, X-RateLimit-Usage, X-ReadRateLimit-Limit, X-ReadRateLimit-Usage.
void addLimitHeaders(FakeAnswer &answer, const FakeUsage &limits, const FakeUsage &usage);

} // namespace lengthwise
