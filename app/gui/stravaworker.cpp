#include "app/gui/stravaworker.h"

#include "app/library/librarywords.h"
#include "app/library/openlibrary.h"

namespace lengthwise {

namespace {

Error noLibrary()
{
    return {.code = ErrorCode::LibraryMissing};
}

StravaState::Phase phaseOf(const std::optional<StravaConnection> &connection)
{
    if (!connection)
        return StravaState::Phase::NotConnected;
    return connection->isExpired ? StravaState::Phase::Expired : StravaState::Phase::Connected;
}

/// Also where the keychain, which is open, does not have it any more.
bool isGone(const ConnectionStatus &status)
{
    return status.connection && status.trouble && status.trouble->code == ErrorCode::SignInExpired;
}

bool concernsKeychain(const Error &error)
{
    return error.code == ErrorCode::KeychainMissing || error.code == ErrorCode::KeychainLocked
        || error.code == ErrorCode::KeychainFailed;
}

} // namespace

/// Its last user is often called by something that it owns (a reply of the network, a cancellation), so it goes with
/// the next turn of the event loop.
StravaWorker::RunPointer StravaWorker::newRun()
{
    ++m_runs;
    return RunPointer(new Run, [this](Run *run) {
        QMetaObject::invokeMethod(
            this,
            [this, last = std::shared_ptr<Run>(run)]() mutable {
                last.reset();
                runEnded();
            },
            Qt::QueuedConnection);
    });
}

void StravaWorker::runEnded()
{
    --m_runs;
    if (m_runs == 0 && m_ended)
        m_ended();
}

void StravaWorker::end(std::function<void()> ended)
{
    m_ended = std::move(ended);
    leave();
    if (m_runs == 0)
        m_ended();
}

void StravaWorker::start(const QString &folder, const std::string &athlete, bool forSession)
{
    m_run = newRun();
    m_run->folder = folder;
    m_run->athlete = athlete;
    m_run->isForSession = forSession;
    if (athlete.empty())
        return;
    Secrets &secrets = forSession ? static_cast<Secrets &>(m_memory) : m_keychain;
    auto session = StravaSession::open(
        folder, athlete, Database::Access::Write, secrets, m_clock, forSession ? &m_connections : nullptr);
    if (!session) {
        m_run->error = session.error();
        return;
    }
    m_run->session = std::move(*session);
    m_run->session->setDailyBackups(m_backsUpDaily);
    m_run->syncer = std::make_unique<StravaSyncer>(*m_run->session, m_run->cancellation, m_clock);
    followSyncer(*m_run);
    m_run->syncer->read();
}

void StravaWorker::follow(const QString &folder, const std::string &athlete, int turn)
{
    if (m_ended)
        return;
    m_turn = turn;
    if (m_run && m_run->folder == folder && m_run->athlete == athlete) {
        tell(*m_run);
        return readSync();
    }
    leave();
    if (folder.isEmpty()) {
        Q_EMIT stateRead({}, m_turn);
        return;
    }
    start(folder, athlete, m_connections.contains(athlete));
    readKnown(*m_run);
    tell(*m_run);
}

void StravaWorker::leave()
{
    if (m_run)
        m_run->cancellation.cancel();
    m_run.reset();
}

Result<void> StravaWorker::beginLibrary(Run &run)
{
    const auto begun = OpenLibrary::open(
        {.folder = run.folder, .athlete = {}, .purpose = Purpose::Begin}, librarywords::firstAthleteName(), m_clock);
    if (!begun)
        return fail(begun.error());
    run.athlete = (*begun)->athlete().uuid;
    Q_EMIT libraryBegun();
    return {};
}

void StravaWorker::readKnown(Run &run)
{
    StravaState &state = run.state;
    if (!run.session) {
        state.phase = StravaState::Phase::NotConnected; // a sign-in tries again, and says what is in the way
        state.trouble = run.error;
        return;
    }
    const auto known = run.session->account().known();
    state.connection = known ? known->connection : std::nullopt;
    state.phase = run.signingIn ? StravaState::Phase::SigningIn : phaseOf(state.connection);
    state.trouble = known ? std::nullopt : std::optional(known.error());
    state.lastClientId = lastClientId(run.session->index()).value_or(std::nullopt).value_or(QString());
    state.budget = run.session->budget().value_or(std::nullopt);
    state.address = run.session->otherAddress();
    state.isForSession = run.isForSession && (run.signingIn || state.connection);
    if (!state.connection)
        state.expiresAt.reset();
}

/// The keychain is not asked once more: what was refused or cancelled would come up again as a question.
void StravaWorker::readAfter(Run &run, const Error &error)
{
    readKnown(run);
    if (run.state.connection && concernsKeychain(error))
        run.state.trouble = error;
}

QCoro::Task<> StravaWorker::readStatus(Run &run)
{
    readKnown(run);
    const auto status = co_await run.session->account().status(run.cancellation);
    if (!status)
        co_return;
    run.state.connection = status->connection;
    run.state.expiresAt = status->expiresAt;
    run.state.trouble = status->connection ? status->trouble : std::nullopt;
    if (!run.signingIn)
        run.state.phase = isGone(*status) ? StravaState::Phase::Expired : phaseOf(status->connection);
}

void StravaWorker::tell(const Run &run)
{
    if (&run != m_run.get())
        return;
    StravaState state = run.state;
    if (state.connection && run.keep)
        state.connection->keep = *run.keep;
    Q_EMIT stateRead(state, m_turn);
}

/// Without a connection for this session what lasts counts again.
void StravaWorker::tellEnd(const RunPointer &run)
{
    if (run != m_run)
        return;
    if (run->isForSession && !run->signingIn && !run->state.connection) {
        leave();
        start(run->folder, run->athlete, false);
        readKnown(*m_run);
    }
    tell(*m_run);
}

void StravaWorker::signIn(
    const StravaSignIn &wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done)
{
    if (!m_run)
        return done(fail(noLibrary()));
    if (m_run->signingIn)
        return done(fail({.code = ErrorCode::AlreadyConnecting}));
    if (m_run->athlete.empty()) {
        if (const auto begun = beginLibrary(*m_run); !begun)
            return done(fail(begun.error()));
    }
    if (!m_run->session || wish.forSession != m_run->isForSession) {
        const RunPointer before = m_run; // what it runs ends by itself
        leave();
        start(before->folder, before->athlete, wish.forSession);
    }
    if (!m_run->session) {
        readKnown(*m_run);
        tell(*m_run);
        return done(fail(*m_run->error));
    }
    m_run->signingIn.reset(new Cancellation);
    const ConnectWish connecting{.application = {wish.clientId, wish.clientSecret},
        .keep = wish.keep,
        .asksAgain = wish.asksAgain,
        .writes = wish.writes,
        .anotherAthlete = wish.anotherAthlete};
    signInWith(m_run, connecting, std::move(showAddress), std::move(done));
}

void StravaWorker::cancelSignIn()
{
    if (m_run && m_run->signingIn)
        m_run->signingIn->cancel();
}

QCoro::Task<> StravaWorker::signInWith(
    RunPointer run, ConnectWish wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done)
{
    readKnown(*run);
    tell(*run);
    Cancellation &cancellation = *run->signingIn;
    connect(&run->cancellation, &Cancellation::cancelled, &cancellation, &Cancellation::cancel);
    const StravaKeep keep = wish.keep;
    auto connected = co_await run->session->account().connect(std::move(wish), std::move(showAddress), cancellation);
    if (connected) {
        co_await run->syncer->end(run);        // it belongs to the sign-in before
        if (run->session->setKeep(keep, true)) // else the connection alone says it
            run->keep = keep;
    }
    run->signingIn.reset();
    if (connected)
        co_await readStatus(*run);
    else
        readAfter(*run, connected.error());
    tellEnd(run);
    if (connected) {
        run->syncer->read();
        if (run == m_run)
            Q_EMIT signedIn(m_turn);
    }
    done(std::move(connected));
}

void StravaWorker::check(Done<StravaConnection> done)
{
    if (!m_run || !m_run->session)
        return done(fail(m_run && m_run->error ? *m_run->error : noLibrary()));
    checkWith(m_run, std::move(done));
}

QCoro::Task<> StravaWorker::checkWith(RunPointer run, Done<StravaConnection> done)
{
    auto checked = co_await run->session->check(run->cancellation);
    if (checked || !concernsKeychain(checked.error()))
        co_await readStatus(*run);
    else
        readAfter(*run, checked.error());
    tell(*run);
    done(std::move(checked));
}

void StravaWorker::signOut(bool deletesData, Done<StravaFarewell> done)
{
    if (!m_run || !m_run->session)
        return done(fail(m_run && m_run->error ? *m_run->error : noLibrary()));
    signOutWith(m_run, deletesData, std::move(done));
}

QCoro::Task<> StravaWorker::signOutWith(RunPointer run, bool deletesData, Done<StravaFarewell> done)
{
    run->isSigningOut = true;
    co_await run->syncer->end(run);
    auto ended = co_await run->session->account().disconnect(run->cancellation);
    if (!ended && deletesData && ended.error().code == ErrorCode::NotConnected)
        ended = Disconnected(); // earlier; its data may still be here
    std::optional<Result<RemovalReport>> removal;
    if (ended && deletesData)
        removal = run->syncer->removeStrava();
    else
        run->syncer->read();
    run->isSigningOut = false;
    readKnown(*run);
    tellEnd(run);
    done(ended.map([&removal](const Disconnected &disconnected) {
        return StravaFarewell{disconnected.notRevoked, disconnected.notRemoved, std::move(removal)};
    }));
}

} // namespace lengthwise
