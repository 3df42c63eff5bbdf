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
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &StravaWorker::stateRead, this, &StravaService::receive, Qt::QueuedConnection);
    connect(m_worker, &StravaWorker::libraryBegun, this, &StravaService::libraryBegun, Qt::QueuedConnection);
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
    if (!isBegun)
        setState({});
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
    Q_EMIT stateChanged();
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

void StravaService::signOut(bool, QObject *asker, Answer<StravaFarewell> answer)
{
    auto done = answering(asker, std::move(answer));
    if (!m_thread.isRunning())
        return done(fail({.code = ErrorCode::NotConnected}));
    post([done = std::move(done)](StravaWorker &worker) { worker.signOut(done); });
}

void StravaService::startSync(const PullWish &)
{
}

void StravaService::cancelSync()
{
}

void StravaService::complete(const std::vector<std::int64_t> &)
{
}

void StravaService::send(const QString &, QObject *asker, Answer<SentSwim> answer)
{
    answering(asker, std::move(answer))(fail({.code = ErrorCode::NotConnected}));
}

} // namespace lengthwise
