#include "core/strava/requestwindows.h"

#include <algorithm>

namespace lengthwise::strava {

namespace {

using namespace std::chrono_literals;

constexpr std::array everyWindow{Window::OverallQuarter, Window::OverallDay, Window::ReadQuarter, Window::ReadDay};
constexpr int clicksShare = 10; ///< one in so many is left for clicks
constexpr auto furthestServer = 1h;
constexpr auto furthestFuture = 24h;

bool isDay(Window window)
{
    return window == Window::OverallDay || window == Window::ReadDay;
}

bool countsIn(RequestKind kind, Window window)
{
    return kind == RequestKind::Read || window == Window::OverallQuarter || window == Window::OverallDay;
}

std::chrono::milliseconds lengthOf(Window window)
{
    return isDay(window) ? 24h : 15min;
}

Instant startOf(Window window, Instant time)
{
    return isDay(window) ? dayStart(time) : quarterStart(time);
}

int limitOf(const WindowCount &count, Window window)
{
    constexpr std::array defaults{defaultOverallQuarter, defaultOverallDay, defaultReadQuarter, defaultReadDay};
    return count.quota.value_or(defaults[std::size_t(window)]);
}

int allowance(int limit, Urgency urgency)
{
    return urgency == Urgency::Asked ? limit : limit - (limit + clicksShare - 1) / clicksShare;
}

/// Never backwards, since a clock that is put back must not make room; but a window that a clock put far ahead left
/// behind would stay for ever.
void roll(WindowCount &count, Window window, Instant time)
{
    const Instant start = startOf(window, time);
    const bool isLeftBehind = count.start > time + furthestFuture;
    if (start <= count.start && !isLeftBehind)
        return;
    const int earlier = start == count.start + lengthOf(window) ? count.pending : 0;
    count = {.start = start, .earlier = earlier, .quota = count.quota};
}

/// It is not under way any more.
void release(WindowCount &count, Window window, const Reservation::Place &place)
{
    if (place.windowStart == count.start)
        count.pending = std::max(0, count.pending - 1);
    else if (place.windowStart + lengthOf(window) == count.start)
        count.earlier = std::max(0, count.earlier - 1);
}

/// What a window's headers say.
struct Told {
    std::optional<int> usage, limit;
};

/// A clock that was ahead left a window behind that neither this clock nor Strava's has reached yet. Strava's count
/// tells what is so; what is under way counts on.
bool comeBack(WindowCount &count, Window window, Instant time, const Told &told)
{
    const Instant start = startOf(window, time);
    if (!told.usage || count.start <= start)
        return false;
    count = {.start = start, .reported = *told.usage, .earlier = count.pending, .quota = count.quota};
    return true;
}

Told toldOf(const RateReport &report, Window window)
{
    const bool isOverall = window == Window::OverallQuarter || window == Window::OverallDay;
    const RateReport::Pair &usage = isOverall ? report.overallUsage : report.readUsage;
    const RateReport::Pair &limit = isOverall ? report.overallLimit : report.readLimit;
    return isDay(window) ? Told{usage.day, limit.day} : Told{usage.quarter, limit.quarter};
}

void settleIn(
    WindowCount &count, Window window, const Reservation::Place &place, const Told &told, std::optional<Instant> server)
{
    if (told.limit)
        count.quota = told.limit;
    const Instant tolds = server ? startOf(window, *server) : count.start;
    if (tolds < count.start && place.windowStart < count.start)
        return; // counted in a window that is over
    if (told.usage && tolds == count.start && place.windowStart == count.start) {
        // The usage holds all that ended before this request was reserved, but perhaps not what ended since.
        count.reported = std::max(count.reported, *told.usage + count.unanswered - place.unanswered);
        return;
    }
    // Reserved in one window and answered in another: counted in either, and a full window's usage must not be taken
    // for that of the next. So it counts as one.
    ++count.unanswered;
    ++count.reported;
}

} // namespace

Result<Reservation> reserve(WindowCounts &counts, RequestKind kind, Urgency urgency, Instant now)
{
    std::optional<Instant> from;
    for (const Window window : everyWindow) {
        WindowCount &count = counts[std::size_t(window)];
        roll(count, window, now);
        if (countsIn(kind, window) && count.used() + 1 > allowance(limitOf(count, window), urgency))
            from = std::max(from.value_or(Instant{}), count.start + lengthOf(window));
    }
    if (from)
        return fail({.code = ErrorCode::BudgetSpent, .count = from->time_since_epoch().count()});
    Reservation reservation{.kind = kind};
    for (const Window window : everyWindow) {
        WindowCount &count = counts[std::size_t(window)];
        reservation.places[std::size_t(window)] = {.windowStart = count.start, .unanswered = count.unanswered};
        if (countsIn(kind, window))
            ++count.pending;
    }
    return reservation;
}

void settle(WindowCounts &counts, const Reservation &reservation, const std::optional<RateReport> &report, Instant now)
{
    std::optional<Instant> server = report ? report->serverTime : std::nullopt;
    if (server && std::chrono::abs(*server - now) > furthestServer)
        server.reset();
    for (const Window window : everyWindow) {
        WindowCount &count = counts[std::size_t(window)];
        roll(count, window, now);
        // Strava's clock decides when its windows end.
        if (server)
            roll(count, window, *server);
        if (!countsIn(reservation.kind, window))
            continue;
        const Reservation::Place &place = reservation.places[std::size_t(window)];
        release(count, window, place);
        if (server && comeBack(count, window, std::max(now, *server), toldOf(*report, window)))
            continue;
        if (report)
            settleIn(count, window, place, toldOf(*report, window), server);
    }
}

BudgetState budgetState(WindowCounts counts, Instant now)
{
    const auto shown = [&counts, now](Window window) {
        WindowCount &count = counts[std::size_t(window)];
        roll(count, window, now);
        return BudgetWindow{
            .used = count.used(), .limit = limitOf(count, window), .resetsAt = count.start + lengthOf(window)};
    };
    return {.readQuarter = shown(Window::ReadQuarter),
        .readDay = shown(Window::ReadDay),
        .overallQuarter = shown(Window::OverallQuarter),
        .overallDay = shown(Window::OverallDay)};
}

} // namespace lengthwise::strava
