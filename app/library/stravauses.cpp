#include "app/library/stravasession.h"

#include "core/ingest/workoutloader.h"
#include "core/store/athletesettings.h"

#include <iterator>

namespace lengthwise {

namespace {

constexpr std::chrono::days shownRuns{30};
constexpr int mostRuns = 3'000; // one each quarter of an hour
constexpr std::size_t mostSetAside = 200;

} // namespace

/// What runs stand on: all at once on the same, so that a pull and a swim that is opened do not ask for one answer
/// twice.
struct StravaSession::Use {
    Use(StravaSession &session, std::shared_ptr<OpenLibrary> opened, const StravaConnection &connection,
        StravaKeep keep)
        : owner(session)
        , library(std::move(opened))
        , budget(session.m_index, connection.clientId, session.m_clock)
        , counted(budget)
        , client(
              {session.m_network, session.m_account, counted, session.m_clock, session.m_pauses, session.m_addresses})
        , pull({.client = client,
              .budget = counted,
              .place = library->removalPlace(),
              .pauses = session.m_pauses,
              .keep = keep,
              .connectedSince = connection.since})
    {
    }

    StravaUpload upload()
    {
        return StravaUpload({.client = client,
            .database = library->database(),
            .edits = library->edits(),
            .derivation = library->rows(),
            .clock = owner.m_clock,
            .pauses = owner.m_pauses});
    }

    StravaSession &owner;
    std::shared_ptr<OpenLibrary> library;
    LibraryBudget budget;
    CountedBudget counted;
    strava::Client client;
    StravaPull pull;
};

Result<std::shared_ptr<OpenLibrary>> StravaSession::library(Purpose purpose)
{
    if (auto open = m_library.lock())
        return open;
    const LibraryWish wish{.folder = m_folder,
        .athlete = QString::fromStdString(m_athlete),
        .purpose = purpose,
        .backsUpDaily = m_backsUpDaily};
    auto opened = OpenLibrary::open(wish, {}, m_clock);
    if (!opened)
        return fail(opened.error());
    std::shared_ptr<OpenLibrary> library = std::move(*opened);
    if (purpose == Purpose::Write)
        m_library = library;
    return library;
}

Result<std::shared_ptr<StravaSession::Use>> StravaSession::use()
{
    if (auto running = m_use.lock())
        return running;
    const auto known = m_account.known();
    if (!known)
        return fail(known.error());
    if (!known->connection)
        return fail({.code = ErrorCode::NotConnected});
    auto opened = library(Purpose::Write);
    if (!opened)
        return fail(opened.error());
    const auto keep = keepOf((*opened)->database(), *known->connection);
    if (!keep)
        return fail(keep.error());
    static_cast<void>((*opened)->backUpOfTheDay()); // no reason to stop
    auto begun = std::make_shared<Use>(*this, std::move(*opened), *known->connection, *keep);
    m_use = begun;
    return begun;
}

Result<void> StravaSession::setKeep(StravaKeep keep, bool isAnew)
{
    const auto opened = library(Purpose::Write);
    if (!opened)
        return fail(opened.error());
    OpenLibrary &open = **opened;
    auto settings = readSettings(open.database());
    if (!settings)
        return fail(settings.error());
    if (settings->stravaKeep && (!isAnew || settings->stravaKeep == keep))
        return {};
    settings->stravaKeep = keep;
    const auto changes = settingChanges(open.athlete().subject(), *settings);
    if (!changes)
        return fail(changes.error());
    static_cast<void>(open.backUpOfTheDay()); // no reason to stop
    auto transaction = Transaction::begin(open.database());
    if (!transaction)
        return fail(transaction.error());
    return open.edits().apply(*transaction, "settings", *changes).and_then([&transaction](const auto &) {
        return transaction->commit();
    });
}

QCoro::Task<Result<SyncRun>> StravaSession::pull(
    PullWish wish, std::function<void(const PullProgress &)> progress, Cancellation &cancellation)
{
    const auto used = use();
    if (!used)
        co_return fail(used.error());
    co_return co_await (*used)->pull.run(wish, std::move(progress), cancellation);
}

QCoro::Task<Result<bool>> StravaSession::complete(std::int64_t activity, Cancellation &cancellation)
{
    const auto used = use();
    if (!used)
        co_return fail(used.error());
    co_return co_await (*used)->pull.complete(activity, cancellation);
}

QCoro::Task<Result<SentSwim>> StravaSession::send(QString swimId, Cancellation &cancellation)
{
    const auto used = use();
    if (!used)
        co_return fail(used.error());
    const auto swim = resolveId((*used)->library->database(), swimId);
    if (!swim)
        co_return fail(swim.error());
    StravaUpload upload = (*used)->upload();
    co_return co_await upload.send(*swim, cancellation);
}

Result<RemovalReport> StravaSession::removeStrava()
{
    const auto opened = library(Purpose::Write);
    if (!opened)
        return fail(opened.error());
    OpenLibrary &open = **opened;
    const auto lock = open.library().lock(m_athlete, QStringLiteral("sync"));
    if (!lock)
        return fail(lock.error());
    return lengthwise::removeStrava(open.removalPlace());
}

Result<StravaSync> StravaSession::syncSoFar()
{
    const auto opened = library(Purpose::Read);
    if (!opened)
        return fail(opened.error());
    SyncStore store((*opened)->database());
    auto runs = store.runs(stravaPeer, mostRuns);
    if (!runs)
        return fail(runs.error());
    auto lastGood = store.lastGood(stravaPeer);
    if (!lastGood)
        return fail(lastGood.error());
    auto setAside = store.setAside();
    if (!setAside)
        return fail(setAside.error());
    while (setAside->size() > mostSetAside)
        setAside->erase(std::prev(setAside->end()));
    const auto coverage = pullCoverage((*opened)->database());
    if (!coverage)
        return fail(coverage.error());
    const auto known = m_account.known();
    if (!known)
        return fail(known.error());
    const auto keep = keepOf((*opened)->database(), known->connection.value_or(StravaConnection()));
    if (!keep)
        return fail(keep.error());
    std::erase_if(*runs, [oldest = m_clock.now() - shownRuns](const SyncRun &run) { return run.startedAt < oldest; });
    StravaSync sync;
    sync.runs = std::move(*runs);
    sync.lastGood = std::move(*lastGood);
    sync.coverage = *coverage;
    sync.setAside = std::move(*setAside);
    sync.keep = *keep;
    return sync;
}

} // namespace lengthwise
