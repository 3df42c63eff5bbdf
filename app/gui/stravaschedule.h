#pragma once

#include "core/base/clock.h"
#include "ui/viewmodels/stravalink.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace lengthwise {

struct PlannedSync {
    Instant at{};
    SyncCause cause{};

    bool operator==(const PlannedSync &) const = default;
};

/// What the next sync is planned from.
struct SyncOccasion {
    Instant openedAt{};            ///< the athlete's library
    std::optional<Instant> wokeAt; ///< the machine, the last time after that

    bool operator==(const SyncOccasion &) const = default;
};

/// When to sync next by itself: once soon after the start and after waking up, then every so often, counted from the
/// last end; earlier where the network was in the way, and where the budget is new again. What was missed is not made
/// up for. runs: newest first, as far as they ended. Absent: not by itself. Pure.
std::optional<PlannedSync> nextSync(
    const StravaSchedule &schedule, const std::vector<SyncRun> &runs, const SyncOccasion &occasion, Instant now);

/// Keeps the schedule: says when to sync. Looks at the clock once a minute, so that it notices a machine that slept and
/// a clock that was set. GUI thread.
class StravaTimetable final : public QObject
{
    Q_OBJECT

public:
    /// A clock that nobody sets, and that may stand still while the machine sleeps.
    using Steady = std::function<std::chrono::milliseconds()>;
    static std::chrono::milliseconds steadyTime();

    /// clock must outlive it.
    explicit StravaTimetable(const Clock &clock, Steady steady = steadyTime, QObject *parent = nullptr);

    void setSchedule(const StravaSchedule &schedule);
    /// Another athlete's swims are shown: what was before does not count.
    void begin();
    /// What is known of the runs; isReady: somebody is connected, and nothing runs.
    void follow(const std::vector<SyncRun> &runs, bool isReady);
    /// The machine slept.
    void wake();
    /// Whether something is due. Called by its own timer.
    void look();

    /// Absent: not by itself, or not before what runs has ended.
    std::optional<Instant> nextAt() const;

Q_SIGNALS:
    void due(lengthwise::SyncCause cause);
    void nextAtChanged();

private:
    void plan();
    bool slept();

    const Clock &m_clock;
    Steady m_steady;
    StravaSchedule m_schedule;
    SyncOccasion m_occasion;
    std::vector<SyncRun> m_runs;
    bool m_isReady = false;
    std::optional<PlannedSync> m_next;
    Instant m_lookedAt{};
    std::chrono::milliseconds m_steadyAt{};
    QTimer m_timer;
};

} // namespace lengthwise
