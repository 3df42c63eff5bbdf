#include "tests/support/fakelimits.h"

#include <algorithm>

namespace lengthwise {

namespace {

using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;

bool isWithin(const FakeCounts &used, const FakeCounts &limit)
{
    return used.quarter <= limit.quarter && used.day <= limit.day;
}

void raise(FakeCounts &overrun, const FakeCounts &used, const FakeCounts &limit)
{
    overrun.quarter = std::max(overrun.quarter, used.quarter - limit.quarter);
    overrun.day = std::max(overrun.day, used.day - limit.day);
}

QByteArray text(const FakeCounts &counts)
{
    return QByteArray::number(counts.quarter) + ',' + QByteArray::number(counts.day);
}

} // namespace

bool FakeLimits::count(bool isRead, const FakeUsage &limits, Instant now)
{
    startWindows(now);
    ++m_usage.overall.quarter;
    ++m_usage.overall.day;
    if (isRead) {
        ++m_usage.read.quarter;
        ++m_usage.read.day;
    }
    raise(m_overruns.overall, m_usage.overall, limits.overall);
    raise(m_overruns.read, m_usage.read, limits.read);
    return isWithin(m_usage.overall, limits.overall) && (!isRead || isWithin(m_usage.read, limits.read));
}

FakeUsage FakeLimits::usage(Instant now)
{
    startWindows(now);
    return m_usage;
}

void FakeLimits::setUsage(const FakeUsage &usage, Instant now)
{
    startWindows(now);
    m_usage = usage;
}

void FakeLimits::startWindows(Instant now)
{
    const Instant quarter = std::chrono::floor<Quarters>(now);
    const Instant day = std::chrono::floor<std::chrono::days>(now);
    if (quarter != m_quarter)
        m_usage.overall.quarter = m_usage.read.quarter = 0;
    if (day != m_day)
        m_usage.overall.day = m_usage.read.day = 0;
    m_quarter = quarter;
    m_day = day;
}

void addLimitHeaders(FakeAnswer &answer, const FakeUsage &limits, const FakeUsage &usage)
{
    answer.headers.emplace_back("X-RateLimit-Limit", text(limits.overall));
    answer.headers.emplace_back("X-RateLimit-Usage", text(usage.overall));
    answer.headers.emplace_back("X-ReadRateLimit-Limit", text(limits.read));
    answer.headers.emplace_back("X-ReadRateLimit-Usage", text(usage.read));
}

} // namespace lengthwise
