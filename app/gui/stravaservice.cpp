#include "app/gui/stravaservice.h"

#include "app/gui/stravaworker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPointer>

namespace lengthwise {

namespace {
constexpr std::chrono::seconds longestEnd{35}; // a refresh may take 30
constexpr unsigned long betweenLooks = 10;     // ms
} // namespace

StravaService::StravaService(const Clock &clock, QObject *parent)
    : StravaLink(parent)
    , m_worker(new StravaWorker(clock))
    , m_timetable(clock)
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &StravaWorker::stateRead, this, &StravaService::receive, Qt::QueuedConnection);
    connect(m_worker, &StravaWorker::libraryBegun, this, &StravaService::libraryBegun, Qt::QueuedConnection);
    const auto onSync = [this](const StravaSync &sync, int turn) {
        if (turn == m_turn)
            receiveSync(sync);
    };
    connect(m_worker, &StravaWorker::syncRead, this, onSync, Qt::QueuedConnection);
    const auto onProgress = [this](const PullProgress &progress, int turn) {
        if (turn != m_turn)
            return;
        m_sync.progress = progress;
        followRuns();
        Q_EMIT syncChanged();
    };
    connect(m_worker, &StravaWorker::progressed, this, onProgress, Qt::QueuedConnection);
    const auto onSwims = [this](int turn) {
        if (turn == m_turn)
            Q_EMIT swimsChanged();
    };
    connect(m_worker, &StravaWorker::swimsChanged, this, onSwims, Qt::QueuedConnection);
    const auto onSignedIn = [this](int turn) {
        if (turn == m_turn && m_isScheduled)
            startSync({.urgency = strava::Urgency::Background, .waits = true});
    };
    connect(m_worker, &StravaWorker::signedIn, this, onSignedIn, Qt::QueuedConnection);
    connectTimetable();
}

StravaService::~StravaService()
{
    finish();
    delete m_worker;
}

void StravaService::finish()
{
    m_isFinished = true;
    blockSignals(true);
    if (m_thread.isRunning()) {
        post([this](StravaWorker &worker) { worker.end([this] { m_thread.quit(); }); });
        const QDeadlineTimer end(longestEnd);
        // The keychain's answers come through this thread's events.
        while (!m_thread.wait(betweenLooks) && !end.hasExpired())
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        m_thread.quit();
        m_thread.wait();
    }
}

void StravaService::post(std::function<void(StravaWorker &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

void StravaService::follow(const QString &folder, const std::string &athlete)
{
    if (m_isFinished || (folder == m_folder && athlete == m_athlete))
        return;
    const bool isBegun = folder == m_folder && m_athlete.empty(); // maybe by the sign-in that goes on
    m_folder = folder;
    m_athlete = athlete;
    ++m_turn;
    m_timetable.begin();
    if (!isBegun) {
        setState({});
        receiveSync({});
    }
    if (!m_thread.isRunning()) {
        if (folder.isEmpty())
            return;
        m_thread.start();
    }
    post([folder, athlete, turn = m_turn](StravaWorker &worker) { worker.follow(folder, athlete, turn); });
}

void StravaService::receive(const StravaState &state, int turn)
{
    if (turn == m_turn)
        setState(state);
}

void StravaService::setState(const StravaState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (state.phase == StravaState::Phase::Connected && !m_wake && m_isScheduled) {
        m_wake = std::make_unique<SystemWake>();
        connect(m_wake.get(), &SystemWake::woke, &m_timetable, &StravaTimetable::wake);
    }
    Q_EMIT stateChanged();
    followRuns();
}

void StravaService::connectTimetable()
{
    connect(&m_timetable, &StravaTimetable::nextAtChanged, this, [this] {
        if (m_sync.nextAt == m_timetable.nextAt())
            return;
        m_sync.nextAt = m_timetable.nextAt();
        Q_EMIT syncChanged();
    });
    connect(&m_timetable, &StravaTimetable::due, this,
        [this](SyncCause cause) { startSync({.cause = cause, .urgency = strava::Urgency::Background}); });
}

void StravaService::receiveSync(StravaSync sync)
{
    sync.nextAt = m_sync.nextAt;
    if (sync == m_sync)
        return;
    m_sync = std::move(sync);
    followRuns();
    Q_EMIT syncChanged();
}

void StravaService::followRuns()
{
    m_timetable.follow(m_sync.runs, m_state.phase == StravaState::Phase::Connected && !m_sync.isRunning());
    m_sync.nextAt = m_timetable.nextAt();
}

void StravaService::setSchedule(const StravaSchedule &schedule)
{
    m_isScheduled = true;
    m_timetable.setSchedule(schedule);
}

void StravaService::setDailyBackups(bool on)
{
    post([on](StravaWorker &worker) { worker.setDailyBackups(on); });
}

void StravaService::readSync()
{
    post([](StravaWorker &worker) { worker.readSync(); });
}

std::shared_future<void> StravaService::closedUntil(const std::shared_future<void> &until)
{
    const auto promise = std::make_shared<std::promise<void>>();
    std::shared_future<void> closed = promise->get_future().share();
    if (!m_thread.isRunning()) {
        promise->set_value();
        return closed;
    }
    post([promise, until](StravaWorker &worker) {
        worker.closeFor([promise, until] {
            promise->set_value();
            until.wait();
        });
    });
    return closed;
}

template<class Value>
std::function<void(Result<Value>)> StravaService::answering(QObject *asker, Answer<Value> answer)
{
    return [this, asker = QPointer<QObject>(asker), answer = std::move(answer)](Result<Value> result) {
        QMetaObject::invokeMethod(
            this,
            [this, asker, answer, result = std::move(result)] {
                if (asker && !m_isFinished)
                    answer(result);
            },
            Qt::QueuedConnection);
    };
}

void StravaService::signIn(const StravaSignIn &wish, QObject *asker, Answer<StravaConnection> answer)
{
    auto done = answering(asker, std::move(answer));
    if (!m_thread.isRunning())
        return done(fail({.code = ErrorCode::LibraryMissing}));
    const auto show = [this](const QUrl &address) {
        QMetaObject::invokeMethod(
            this, [this, address] { Q_EMIT addressReady(address); }, Qt::QueuedConnection);
    };
    post([wish, show, done = std::move(done)](StravaWorker &worker) { worker.signIn(wish, show, done); });
}

void StravaService::cancelSignIn()
{
    post([](StravaWorker &worker) { worker.cancelSignIn(); });
}

void StravaService::check(QObject *asker, Answer<StravaConnection> answer)
{
    auto done = answering(asker, std::move(answer));
    if (!m_thread.isRunning())
        return done(fail({.code = ErrorCode::NotConnected}));
    post([done = std::move(done)](StravaWorker &worker) { worker.check(done); });
}

void StravaService::signOut(bool deletesData, QObject *asker, Answer<StravaFarewell> answer)
{
    auto done = answering(asker, std::move(answer));
    if (!m_thread.isRunning())
        return done(fail({.code = ErrorCode::NotConnected}));
    post([deletesData, done = std::move(done)](StravaWorker &worker) { worker.signOut(deletesData, done); });
}

void StravaService::startSync(const PullWish &wish)
{
    post([wish](StravaWorker &worker) { worker.startSync(wish); });
}

void StravaService::cancelSync()
{
    post([](StravaWorker &worker) { worker.cancelSync(); });
}

void StravaService::complete(const std::vector<std::int64_t> &activities)
{
    post([activities](StravaWorker &worker) { worker.complete(activities); });
}

void StravaService::send(const QString &swimId, QObject *asker, Answer<SentSwim> answer)
{
    auto done = answering(asker, std::move(answer));
    if (!m_thread.isRunning())
        return done(fail({.code = ErrorCode::NotConnected}));
    post([swimId, done = std::move(done)](StravaWorker &worker) { worker.send(swimId, done); });
}

} // namespace lengthwise
