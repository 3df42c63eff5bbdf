#include "core/strava/budget.h"

#include "core/strava/tokenanswer.h"

#include <QByteArray>
#include <QNetworkReply>

namespace lengthwise::strava {

namespace {

constexpr int greatestNumber = 1'000'000'000; ///< sums of two still fit

std::optional<int> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= greatestNumber ? std::optional(number) : std::nullopt;
}

RateReport::Pair pairIn(const QNetworkReply &reply, const char *header)
{
    const QList<QByteArray> parts = reply.rawHeader(header).split(',');
    if (parts.size() != 2)
        return {};
    return {.quarter = numberIn(parts[0]), .day = numberIn(parts[1])};
}

/// Nothing at all is no limit but a mistake.
RateReport::Pair limitsIn(const QNetworkReply &reply, const char *header)
{
    RateReport::Pair limits = pairIn(reply, header);
    if (limits.quarter == 0)
        limits.quarter.reset();
    if (limits.day == 0)
        limits.day.reset();
    return limits;
}

} // namespace

Instant quarterStart(Instant time)
{
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<15 * 60>>;
    return std::chrono::floor<Quarters>(time);
}

Instant dayStart(Instant time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

RateReport rateReport(const QNetworkReply &reply)
{
    return {.overallLimit = limitsIn(reply, "X-RateLimit-Limit"),
        .overallUsage = pairIn(reply, "X-RateLimit-Usage"),
        .readLimit = limitsIn(reply, "X-ReadRateLimit-Limit"),
        .readUsage = pairIn(reply, "X-ReadRateLimit-Usage"),
        .serverTime = httpDate(reply.rawHeader("Date"))};
}

} // namespace lengthwise::strava
