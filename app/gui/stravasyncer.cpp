#include "app/gui/stravasyncer.h"

#include <QCoro/QCoroSignal>

#include <algorithm>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

constexpr auto betweenProgress = 200ms;
constexpr auto betweenSwims = 1s;

bool isFurther(const PullProgress &now, const PullProgress &before)
{
    return now.phase != before.phase || now.done != before.done || now.run.added != before.run.added
        || now.run.changed != before.run.changed || now.run.deleted != before.run.deleted;
}

} // namespace

StravaSyncer::StravaSyncer(StravaSession &session, Cancellation &all, const Clock &clock)
    : m_session(session)
    , m_all(all)
    , m_clock(clock)
    , m_others(newCancellation())
{
    for (QTimer *timer : {&m_pulse, &m_swimsPulse})
        timer->setSingleShot(true);
    m_pulse.setInterval(betweenProgress);
    m_swimsPulse.setInterval(betweenSwims);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasProgress, false) && m_sync.progress)
            follow(PullProgress(*m_sync.progress));
    });
    connect(&m_swimsPulse, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasSwims, false))
            noteChange();
    });
}

Cancellation *StravaSyncer::newCancellation()
{
    auto *cancellation = new Cancellation;
    connect(&m_all, &Cancellation::cancelled, cancellation, &Cancellation::cancel);
    return cancellation;
}

void StravaSyncer::start(const PullWish &wish, Keep keep)
{
    if (m_pulling)
        return;
    begin(wish.cause);
    pull(wish, std::move(keep));
}

void StravaSyncer::begin(SyncCause cause)
{
    m_pulling.reset(newCancellation());
    m_unstored.reset();
    m_sync.progress = PullProgress{.run = {.cause = cause, .startedAt = m_clock.now()}};
    m_hasProgress = false;
    Q_EMIT progressed(*m_sync.progress);
}

void StravaSyncer::cancel()
{
    if (m_pulling)
        m_pulling->cancel();
}

void StravaSyncer::follow(const PullProgress &progress)
{
    const bool isNews = isFurther(progress, *m_sync.progress);
    m_sync.progress = progress;
    if (isNews)
        noteChange();
    if (m_pulse.isActive()) {
        m_hasProgress = true;
        return;
    }
    m_pulse.start();
    Q_EMIT progressed(progress);
}

void StravaSyncer::noteChange()
{
    if (m_swimsPulse.isActive()) {
        m_hasSwims = true;
        return;
    }
    m_swimsPulse.start();
    read();
    Q_EMIT swimsChanged();
}

QCoro::Task<> StravaSyncer::pull(PullWish wish, [[maybe_unused]] Keep keep)
{
    std::function<void(const PullProgress &)> progress = [this](const PullProgress &at) { follow(at); };
    const auto result = co_await m_session.pull(wish, std::move(progress), *m_pulling);
    endPull(result);
}

void StravaSyncer::endPull(const Result<SyncRun> &result)
{
    SyncRun run = result.value_or(m_sync.progress->run);
    if (!result) {
        run.endedAt = m_clock.now();
        run.error = result.error();
        m_unstored = run;
    }
    m_pulling.reset();
    m_sync.progress.reset();
    m_pulse.stop();
    m_swimsPulse.stop();
    m_hasSwims = false;
    read();
    Q_EMIT swimsChanged();
    Q_EMIT ended(run);
    Q_EMIT stopped();
}

void StravaSyncer::complete(const std::vector<std::int64_t> &activities, Keep keep)
{
    for (const std::int64_t activity : activities) {
        if (std::ranges::find(m_wanted, activity) == m_wanted.end())
            m_wanted.push_back(activity);
    }
    if (!m_isCompleting && !m_wanted.empty())
        completeWanted(std::move(keep));
}

QCoro::Task<> StravaSyncer::completeWanted([[maybe_unused]] Keep keep)
{
    m_isCompleting = true;
    while (!m_wanted.empty()) {
        const auto came = co_await m_session.complete(m_wanted.front(), *m_others);
        m_wanted.pop_front();
        if (!came)
            m_wanted.clear();
        else if (*came)
            noteChange();
    }
    m_isCompleting = false;
    Q_EMIT stopped();
}

QCoro::Task<Result<SentSwim>> StravaSyncer::send(QString swimId, [[maybe_unused]] Keep keep)
{
    ++m_sending;
    const auto sent = co_await m_session.send(swimId, *m_others);
    --m_sending;
    if (sent)
        noteChange();
    Q_EMIT stopped();
    co_return Result<SentSwim>(sent);
}

QCoro::Task<> StravaSyncer::end([[maybe_unused]] Keep keep)
{
    cancel();
    m_others->cancel();
    while (isBusy())
        co_await qCoro(this, &StravaSyncer::stopped);
    m_others.reset(newCancellation());
}

Result<RemovalReport> StravaSyncer::removeStrava()
{
    auto report = m_session.removeStrava();
    read();
    Q_EMIT swimsChanged();
    return report;
}

/// What cannot be read stays as it was told last; the window speaks of such a library elsewhere.
void StravaSyncer::read()
{
    if (auto read = m_session.syncSoFar()) {
        read->progress = std::move(m_sync.progress);
        m_sync = std::move(*read);
    }
    if (m_sync.progress) {
        std::erase_if(
            m_sync.runs, [this](const SyncRun &run) { return run.id == m_sync.progress->run.id && !run.endedAt; });
    }
    StravaSync sync = m_sync;
    if (m_unstored)
        sync.runs.insert(sync.runs.begin(), *m_unstored);
    Q_EMIT told(sync);
}

} // namespace lengthwise
