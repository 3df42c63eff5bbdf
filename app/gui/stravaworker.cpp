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

} // namespace

StravaWorker::Run::Run(StravaWorker &ownWorker, const QString &ownFolder, const std::string &ownAthlete)
    : worker(ownWorker)
    , folder(ownFolder)
    , athlete(ownAthlete)
{
    ++worker.m_runs;
}

StravaWorker::Run::~Run()
{
    session.reset();
    worker.runEnded();
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
    follow({}, {});
    if (m_runs == 0)
        m_ended();
}

void StravaWorker::openSession(Run &run, Secrets &secrets)
{
    auto session = StravaSession::open(run.folder, run.athlete, Database::Access::Write, secrets, m_clock);
    run.session = session ? std::move(*session) : nullptr;
    run.error = session ? std::nullopt : std::optional(session.error());
    run.state.isForSession = &secrets == &m_memory;
}

void StravaWorker::follow(const QString &folder, const std::string &athlete)
{
    if (m_run && m_run->folder == folder && m_run->athlete == athlete)
        return tell(*m_run);
    leave();
    if (folder.isEmpty()) {
        Q_EMIT stateRead({});
        return;
    }
    m_run = std::make_shared<Run>(*this, folder, athlete);
    if (!athlete.empty())
        openSession(*m_run, m_keychain);
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
        state.phase = run.error ? StravaState::Phase::Unknown : StravaState::Phase::NotConnected;
        state.trouble = run.error;
        return;
    }
    Database &index = run.session->index();
    const auto known = knownConnection(index, run.athlete);
    state.connection = known ? known->connection : std::nullopt;
    state.phase = run.signingIn ? StravaState::Phase::SigningIn : phaseOf(state.connection);
    state.trouble = known ? std::nullopt : std::optional(known.error());
    state.lastClientId = lastClientId(index).value_or(std::nullopt).value_or(QString());
    state.budget = run.session->budget().value_or(std::nullopt);
    state.address = run.session->otherAddress();
    if (!state.connection)
        state.expiresAt.reset();
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
        run.state.phase = phaseOf(status->connection);
}

void StravaWorker::tell(const Run &run)
{
    if (&run == m_run.get())
        Q_EMIT stateRead(run.state);
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
    if (!m_run->session || wish.forSession != m_run->state.isForSession) {
        const RunPointer before = m_run; // what it runs ends by itself
        leave();
        m_run = std::make_shared<Run>(*this, before->folder, before->athlete);
        openSession(*m_run, wish.forSession ? static_cast<Secrets &>(m_memory) : m_keychain);
    }
    if (!m_run->session)
        return done(fail(*m_run->error));
    m_run->signingIn = std::make_unique<Cancellation>();
    const ConnectWish connecting{.application = {wish.clientId, wish.clientSecret},
        .keep = wish.keep,
        .asksAgain = wish.asksAgain,
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
    auto connected = co_await run->session->account().connect(std::move(wish), std::move(showAddress), cancellation);
    run->signingIn.reset();
    co_await readStatus(*run);
    tell(*run);
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
    co_await readStatus(*run);
    tell(*run);
    done(std::move(checked));
}

void StravaWorker::signOut(Done<StravaFarewell> done)
{
    if (!m_run || !m_run->session)
        return done(fail(m_run && m_run->error ? *m_run->error : noLibrary()));
    signOutWith(m_run, std::move(done));
}

QCoro::Task<> StravaWorker::signOutWith(RunPointer run, Done<StravaFarewell> done)
{
    const auto ended = co_await run->session->account().disconnect(run->cancellation);
    readKnown(*run);
    tell(*run);
    done(ended.map([](const Disconnected &disconnected) {
        return StravaFarewell{disconnected.notRevoked, disconnected.notRemoved};
    }));
}

} // namespace lengthwise
