#include "app/gui/stravaworker.h"

namespace lengthwise {

void StravaWorker::followSyncer(Run &run)
{
    const StravaSyncer *syncer = run.syncer.get();
    const auto isShown = [this, of = &run] { return of == m_run.get(); };
    connect(syncer, &StravaSyncer::told, this, [this, of = &run, isShown](const StravaSync &sync) {
        if (!isShown())
            return;
        Q_EMIT syncRead(sync, m_turn);
        of->keep = sync.keep;
        if (of->state.phase == StravaState::Phase::Unknown)
            return; // told soon
        of->state.budget = of->session->budget().value_or(of->state.budget);
        tell(*of);
    });
    connect(syncer, &StravaSyncer::progressed, this, [this, isShown](const PullProgress &progress) {
        if (isShown())
            Q_EMIT this->progressed(progress, m_turn);
    });
    connect(syncer, &StravaSyncer::swimsChanged, this, [this, isShown] {
        if (isShown())
            Q_EMIT this->swimsChanged(m_turn);
    });
    connect(syncer, &StravaSyncer::ended, this, [this, isShown](const SyncRun &ended) {
        if (isShown())
            readAfterSync(m_run, ended);
    });
}

QCoro::Task<> StravaWorker::readAfterSync(RunPointer run, SyncRun ended)
{
    if (!ended.error)
        readKnown(*run);
    else if (ended.error->code == ErrorCode::SignInExpired)
        co_await readStatus(*run); // also what only the keychain tells
    else
        readAfter(*run, *ended.error);
    tell(*run);
}

void StravaWorker::startSync(const PullWish &wish)
{
    if (m_run && m_run->syncer && !m_run->isSigningOut)
        m_run->syncer->start(wish, m_run);
}

void StravaWorker::cancelSync()
{
    if (m_run && m_run->syncer)
        m_run->syncer->cancel();
}

void StravaWorker::complete(const std::vector<std::int64_t> &activities)
{
    if (m_run && m_run->syncer && !m_run->isSigningOut && m_run->state.phase == StravaState::Phase::Connected)
        m_run->syncer->complete(activities, m_run);
}

void StravaWorker::send(const QString &swimId, Done<SentSwim> done)
{
    if (!m_run || !m_run->syncer || m_run->isSigningOut)
        return done(fail({.code = ErrorCode::NotConnected}));
    sendWith(m_run, swimId, std::move(done));
}

QCoro::Task<> StravaWorker::sendWith(RunPointer run, QString swimId, Done<SentSwim> done)
{
    auto sent = co_await run->syncer->send(swimId, run);
    done(std::move(sent));
}

void StravaWorker::readSync()
{
    if (m_run && m_run->syncer)
        m_run->syncer->read();
}

void StravaWorker::setDailyBackups(bool on)
{
    m_backsUpDaily = on;
    if (m_run && m_run->session)
        m_run->session->setDailyBackups(on);
}

void StravaWorker::closeFor(std::function<void()> closed)
{
    if (!m_run || !m_run->syncer)
        return closed();
    closeWith(m_run, std::move(closed));
}

QCoro::Task<> StravaWorker::closeWith(RunPointer run, std::function<void()> closed)
{
    co_await run->syncer->end(run);
    closed();
    run->syncer->read();
}

} // namespace lengthwise
