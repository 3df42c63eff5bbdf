#include "core/sync/stravapull.h"

#include "core/sync/pullrun.h"

#include <array>
#include <utility>

namespace lengthwise {

namespace {

const QString lockPurpose = QStringLiteral("sync");
constexpr std::array fetchedParts{StravaPart::Streams, StravaPart::Detail};

std::int64_t countWanted(const KeptSwims &swims, StravaPart part)
{
    return std::int64_t(wanted(swims, part).size());
}

} // namespace

Result<PullCoverage> pullCoverage(Database &database)
{
    const auto swims = keptSwims(database);
    if (!swims)
        return fail(swims.error());
    const auto place = listPlace(database);
    if (!place)
        return fail(place.error());
    const auto setAside = SyncStore(database).setAside();
    if (!setAside)
        return fail(setAside.error());
    PullCoverage coverage{.swims = std::int64_t(swims->size()),
        .withoutStreams = countWanted(*swims, StravaPart::Streams),
        .withoutDetail = countWanted(*swims, StravaPart::Detail),
        .isHistoryRead = place->isHistoryRead,
        .oldestStart = place->oldest,
        .sweptAt = place->sweptAt};
    for (const auto &[key, note] : *setAside)
        coverage.setAside += swims->contains(key) ? 1 : 0;
    return coverage;
}

Result<strava::Reservation> CountedBudget::reserve(strava::RequestKind kind, strava::Urgency urgency)
{
    auto reservation = m_budget.reserve(kind, urgency);
    if (reservation)
        ++m_sent;
    return reservation;
}

Result<void> CountedBudget::settle(
    const strava::Reservation &reservation, const std::optional<strava::RateReport> &report)
{
    if (!report)
        --m_sent;
    return m_budget.settle(reservation, report);
}

StravaPull::StravaPull(Parts parts)
    : m_parts(std::move(parts))
{
}

QCoro::Task<Result<SyncRun>> StravaPull::run(
    PullWish wish, std::function<void(const PullProgress &)> progress, Cancellation &cancellation)
{
    const auto lock = m_parts.place.library.lock(m_parts.place.athlete, lockPurpose);
    if (!lock)
        co_return fail(lock.error());
    PullRun run(m_parts, m_asked, wish, progress, cancellation);
    if (const auto begun = run.begin(); !begun)
        co_return fail(begun.error());
    const auto outcome = co_await run.work();
    co_return run.end(outcome);
}

QCoro::Task<Result<bool>> StravaPull::complete(std::int64_t activity, Cancellation &cancellation)
{
    PullLedger ledger(m_parts.place, m_parts.budget);
    const std::string key = stravaKey(activity);
    const Instant now = m_parts.place.clock.now();
    bool hasCome = false;
    for (const StravaPart part : fetchedParts) {
        const auto isHere = ledger.reload(key);
        if (!isHere)
            co_return fail(isHere.error());
        if (!*isHere || !isWanted(ledger.swims().at(key), part, false, now) || m_asked.contains(std::pair(key, part)))
            continue;
        const auto answer =
            co_await askForPart(m_parts.client, m_asked, key, part, strava::Urgency::Asked, cancellation);
        const auto taken = ledger.takePart(key, part, answer);
        if (!taken)
            co_return fail(taken.error());
        hasCome = hasCome || *taken == PullLedger::Outcome::Came;
    }
    co_return hasCome;
}

} // namespace lengthwise
