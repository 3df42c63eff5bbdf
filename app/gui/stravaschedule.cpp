#include "app/gui/stravaschedule.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

constexpr auto settling = 10s; // the window is there, and the network is back
constexpr auto shortestPause = 1min;
constexpr std::array networkPauses{5min, 15min};
constexpr auto betweenLooks = 60s;
constexpr auto jump = 5min;

bool isOfNetwork(const SyncRun &run)
{
    return run.error && (run.error->code == ErrorCode::NetworkDown || run.error->code == ErrorCode::ServerFailed);
}

/// The desktop would be asked for its password again and again.
bool isLocked(const SyncRun &run)
{
    return run.error
        && (run.error->code == ErrorCode::KeychainLocked || run.error->code == ErrorCode::KeychainMissing
            || run.error->code == ErrorCode::KeychainFailed);
}

std::chrono::minutes pauseAfter(const StravaSchedule &schedule, std::span<const SyncRun> runs)
{
    const auto failed = std::size_t(std::ranges::find_if_not(runs, isOfNetwork) - runs.begin());
    const bool isEarly = failed > 0 && failed <= networkPauses.size();
    const auto every = std::clamp(schedule.every, StravaSchedule::shortest, StravaSchedule::longest);
    return isEarly ? std::min<std::chrono::minutes>(networkPauses[failed - 1], every) : every;
}

} // namespace

std::optional<PlannedSync> nextSync(
    const StravaSchedule &schedule, const std::vector<SyncRun> &runs, const SyncOccasion &occasion, Instant now)
{
    if (!schedule.isOn)
        return std::nullopt;
    const Instant since = occasion.wokeAt.value_or(occasion.openedAt);
    std::vector<SyncRun> ended;
    std::ranges::copy_if(runs, std::back_inserter(ended), [&](const SyncRun &run) {
        return run.startedAt <= now; // else the clock was set back since
    });
    const auto resumesAt = ended.empty() ? std::nullopt : ended.front().resumesAt;
    std::erase_if(ended, [since](const SyncRun &run) { return run.startedAt < since; });
    if (ended.empty()) {
        const Instant soon = since + settling;
        return PlannedSync{.at = std::max(soon, resumesAt.value_or(soon)),
            .cause = occasion.wokeAt ? SyncCause::Wake : SyncCause::Start};
    }
    const SyncRun &last = ended.front();
    if (isLocked(last))
        return std::nullopt; // until the next start, waking up, or a sync by hand
    const Instant end = last.endedAt.value_or(last.startedAt);
    const Instant usual = end + pauseAfter(schedule, ended);
    return PlannedSync{
        .at = resumesAt ? std::max<Instant>(*resumesAt, end + shortestPause) : usual, .cause = SyncCause::Schedule};
}

std::chrono::milliseconds StravaTimetable::steadyTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

StravaTimetable::StravaTimetable(const Clock &clock, Steady steady, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steady(std::move(steady))
    , m_schedule{.isOn = false}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StravaTimetable::look);
    begin();
}

void StravaTimetable::setSchedule(const StravaSchedule &schedule)
{
    m_schedule = schedule;
    plan();
}

void StravaTimetable::begin()
{
    m_occasion = {.openedAt = m_clock.now()};
    m_lookedAt = m_occasion.openedAt;
    m_steadyAt = m_steady();
    m_runs.clear();
    m_isReady = false;
    plan();
}

void StravaTimetable::follow(const std::vector<SyncRun> &runs, bool isReady)
{
    m_runs = runs;
    m_isReady = isReady;
    plan();
}

void StravaTimetable::wake()
{
    static_cast<void>(slept()); // once is enough
    m_occasion.wokeAt = m_clock.now();
    plan();
}

std::optional<Instant> StravaTimetable::nextAt() const
{
    return m_next ? std::optional(m_next->at) : std::nullopt;
}

/// The two clocks went apart: one slept, or the other was set.
bool StravaTimetable::slept()
{
    const Instant now = m_clock.now();
    const auto steady = m_steady();
    const auto apart = (now - m_lookedAt) - (steady - m_steadyAt);
    m_lookedAt = now;
    m_steadyAt = steady;
    return std::chrono::abs(apart) > jump;
}

void StravaTimetable::look()
{
    if (slept())
        wake();
    if (m_next && m_next->at <= m_clock.now()) {
        const SyncCause cause = m_next->cause;
        m_isReady = false; // until the end of what begins now is told
        plan();
        Q_EMIT due(cause);
    } else {
        plan();
    }
}

void StravaTimetable::plan()
{
    const auto before = nextAt();
    m_next = m_isReady ? nextSync(m_schedule, m_runs, m_occasion, m_clock.now()) : std::nullopt;
    if (m_schedule.isOn) {
        const std::chrono::milliseconds away = m_next ? m_next->at - m_clock.now() : betweenLooks;
        m_timer.start(std::clamp<std::chrono::milliseconds>(away, 0ms, betweenLooks));
    } else {
        m_timer.stop();
    }
    if (nextAt() != before)
        Q_EMIT nextAtChanged();
}

} // namespace lengthwise
