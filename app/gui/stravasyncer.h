#pragma once

#include "app/library/stravasession.h"

#include <QObject>
#include <QScopedPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace lengthwise {

/// One athlete's syncs, uploads and removals in the thread of StravaWorker. What it tells is told often enough to be
/// followed, and no more often.
class StravaSyncer final : public QObject
{
    Q_OBJECT

public:
    using Keep = std::shared_ptr<const void>; ///< the syncer and all that it uses live as long as a coroutine has it

    /// all: cancels whatever runs.
    StravaSyncer(StravaSession &session, Cancellation &all, const Clock &clock);

    /// Nothing happens while one is under way.
    void start(const PullWish &wish, Keep keep);
    void cancel();
    /// One after the other, quietly; an error ends it, and the next opening asks again.
    void complete(const std::vector<std::int64_t> &activities, Keep keep);
    QCoro::Task<Result<SentSwim>> send(QString swimId, Keep keep);
    /// Cancels what runs, and waits for its end.
    QCoro::Task<> end(Keep keep);
    /// Behind end().
    Result<RemovalReport> removeStrava();
    /// Reads how it stands, and tells it.
    void read();

Q_SIGNALS:
    /// nextAt is always absent.
    void told(const lengthwise::StravaSync &sync);
    void progressed(const lengthwise::PullProgress &progress);
    void swimsChanged();
    /// A sync ended; an error of the library, because of which it is not stored, stands in the run.
    void ended(const lengthwise::SyncRun &run);
    /// Something that ran does not run any more.
    void stopped();

private:
    using OwnCancellation = QScopedPointer<Cancellation, QScopedPointerDeleteLater>;

    bool isBusy() const { return m_pulling || m_isCompleting || m_sending > 0; }
    Cancellation *newCancellation();
    void begin(SyncCause cause);
    void follow(const PullProgress &progress);
    void noteChange();
    QCoro::Task<> pull(PullWish wish, Keep keep);
    QCoro::Task<> completeWanted(Keep keep);
    void endPull(const Result<SyncRun> &result);

    StravaSession &m_session;
    Cancellation &m_all;
    const Clock &m_clock;
    OwnCancellation m_pulling; ///< absent: no sync is under way
    OwnCancellation m_others;  ///< of what else runs
    StravaSync m_sync;
    std::optional<SyncRun> m_unstored; ///< the newest, where it could not be stored
    std::deque<std::int64_t> m_wanted; ///< activities
    bool m_isCompleting = false;
    int m_sending = 0;
    QTimer m_pulse; ///< between two times that progress is told
    bool m_hasProgress = false;
    QTimer m_swimsPulse;
    bool m_hasSwims = false;
};

} // namespace lengthwise
