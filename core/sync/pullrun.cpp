#include "core/sync/pullrun.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

using Reach = PullWish::Reach;
using Phase = PullProgress::Phase;

constexpr int mostOnPage = 200;
constexpr std::chrono::milliseconds toldAgain{200};
constexpr std::size_t mostFailures = 3; ///< in a row, before the server is taken to be down
constexpr int tooManyRequests = 429;

int pageSizeFor(const PullWish &wish)
{
    return wish.reach == Reach::Latest ? std::clamp(wish.latest, 1, mostOnPage) : mostOnPage;
}

tl::unexpected<Error> cancelled()
{
    return fail({.code = ErrorCode::Cancelled});
}

/// It may be of one activity alone, or of all.
bool isDoubtful(const Error &error)
{
    return error.code == ErrorCode::AnswerDamaged
        || (error.code == ErrorCode::ServerFailed && error.count != tooManyRequests);
}

strava::PageWish newestOne()
{
    strava::PageWish wish;
    wish.size = 1;
    return wish;
}

} // namespace

QCoro::Task<Result<QByteArray>> askForPart(strava::Client &client, PartsAsked &asked, std::string key, StravaPart part,
    strava::Urgency urgency, Cancellation &cancellation)
{
    const std::int64_t activity = stravaActivity(key).value_or(0);
    const std::pair<std::string, StravaPart> entry(key, part);
    asked.insert(entry);
    Result<QByteArray> answer;
    if (part == StravaPart::Streams)
        answer = co_await client.streams(activity, urgency, cancellation);
    else
        answer = co_await client.activity(activity, urgency, cancellation);
    asked.erase(entry);
    co_return Result<QByteArray>(std::move(answer));
}

PullRun::PullRun(StravaPull::Parts &parts, PartsAsked &asked, PullWish wish,
    std::function<void(const PullProgress &)> progress, Cancellation &cancellation)
    : m_parts(parts)
    , m_asked(asked)
    , m_wish(wish)
    , m_progress(std::move(progress))
    , m_cancellation(cancellation)
    , m_ledger(parts.place, parts.budget)
    , m_walk(pageSizeFor(wish))
{
}

Result<void> PullRun::tidy() const
{
    if (const auto expired = expireStrava(m_parts.place, m_parts.keep); !expired)
        return fail(expired.error());
    if (const auto purged = purgeDeleted(m_parts.place); !purged)
        return fail(purged.error());
    return {};
}

QCoro::Task<Result<void>> PullRun::work()
{
    const auto outcome = co_await steps();
    // What is under way must not outlive the run.
    std::optional<Ahead> ahead = takeAhead();
    if (ahead)
        co_await ahead->answer;
    co_return outcome;
}

QCoro::Task<Result<void>> PullRun::steps()
{
    if (const auto tidied = tidy(); !tidied)
        co_return fail(tidied.error());
    if (const auto prepared = prepare(); !prepared)
        co_return fail(prepared.error());
    const auto listed = co_await list();
    if (!listed)
        co_return fail(listed.error());
    const auto streams = co_await fetch(StravaPart::Streams);
    if (!streams)
        co_return fail(streams.error());
    co_return co_await fetch(StravaPart::Detail);
}

Result<SyncRun> PullRun::end(const Result<void> &outcome)
{
    SyncRun &run = m_ledger.run();
    run.endedAt = m_parts.place.clock.now();
    run.left = std::int64_t(wantedNow(StravaPart::Streams).size() + wantedNow(StravaPart::Detail).size());
    if (!outcome) {
        const Error &error = outcome.error();
        if (m_cancellation.isCancelled())
            run.error = Error{.code = ErrorCode::Cancelled};
        else if (error.code == ErrorCode::BudgetSpent && error.count)
            run.resumesAt = Instant(Duration(*error.count));
        else
            run.error = error;
    }
    if (auto stored = m_ledger.storeRun(); !stored)
        return fail(std::move(stored.error()));
    return run;
}

std::vector<std::string> PullRun::wantedNow(StravaPart part) const
{
    std::vector<std::string> keys =
        wanted(m_ledger.swims(), part, m_wish.reach == Reach::All, m_parts.place.clock.now());
    std::erase_if(keys, [this, part](const std::string &key) {
        return m_setAside.contains({key, part}) || (m_wish.reach == Reach::Latest && !m_listed.contains(key));
    });
    return keys;
}

QCoro::Task<Result<void>> PullRun::fetch(StravaPart part)
{
    const std::vector<std::string> keys = wantedNow(part);
    if (keys.empty())
        co_return unlessCancelled();
    m_failedGroups = 0;
    tellPhase(part == StravaPart::Streams ? Phase::Streams : Phase::Details, std::int64_t(keys.size()));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::string next = i + 1 < keys.size() ? keys[i + 1] : std::string();
        const auto fetched = co_await fetchOne(keys[i], part, next);
        if (!fetched)
            co_return fail(fetched.error());
        ++m_told.done;
        tell(false);
    }
    const auto settled = co_await settleFailures(part);
    co_return settled;
}

bool PullRun::isStillWanted(const std::string &key, StravaPart part) const
{
    const auto swim = m_ledger.swims().find(key);
    return swim != m_ledger.swims().end()
        && isWanted(swim->second, part, m_wish.reach == Reach::All, m_parts.place.clock.now())
        && !m_asked.contains({key, part});
}

/// The network works while the library does.
void PullRun::askAhead(const std::string &key, StravaPart part)
{
    if (key.empty())
        return;
    const auto isHere = m_ledger.reload(key); // it may have been opened meanwhile
    if (!isHere || !*isHere || !isStillWanted(key, part))
        return;
    m_ahead.emplace(Ahead{.key = key,
        .part = part,
        .answer = askForPart(m_parts.client, m_asked, key, part, m_wish.urgency, m_cancellation)});
}

QCoro::Task<Result<QByteArray>> PullRun::answerFor(std::string key, StravaPart part)
{
    std::optional<Ahead> ahead = takeAhead();
    if (ahead) {
        auto answer = co_await ahead->answer;
        if (ahead->key == key && ahead->part == part)
            co_return Result<QByteArray>(std::move(answer));
    }
    co_return co_await askForPart(m_parts.client, m_asked, key, part, m_wish.urgency, m_cancellation);
}

QCoro::Task<Result<void>> PullRun::fetchOne(std::string key, StravaPart part, std::string next)
{
    const bool isAhead = m_ahead && m_ahead->key == key;
    const auto isHere = m_ledger.reload(key);
    if (!isHere)
        co_return fail(isHere.error());
    // A swim that was opened meanwhile has been seen to.
    if (!isAhead && !isStillWanted(key, part))
        co_return unlessCancelled();
    while (true) {
        const auto answer = co_await answerFor(key, part);
        if (answer)
            askAhead(next, part);
        const auto taken = m_ledger.takePart(key, part, answer);
        if (taken && *taken == PullLedger::Outcome::NotFound)
            co_return co_await takeNotFound(key, answer.error());
        if (taken)
            co_return cameOf(key, part, *taken);
        const Error error = taken.error();
        if (!answer && isDoubtful(error)) {
            m_failures.push_back(failureOf(key, error));
            if (m_failures.size() < mostFailures)
                co_return unlessCancelled();
            co_return co_await settleFailures(part);
        }
        if (answer || !co_await waitsFor(error))
            co_return fail(error);
    }
}

/// What the list has just shown is not taken for gone.
QCoro::Task<Result<void>> PullRun::takeNotFound(std::string key, Error error)
{
    if (m_walk.hasListed(stravaActivity(key).value_or(0))) {
        if (const auto noted = m_ledger.setAside(key, StravaPart::Detail, error); !noted)
            co_return fail(noted.error());
        co_return cameOf(key, StravaPart::Detail, PullLedger::Outcome::SetAside);
    }
    const auto believed = co_await unlessTooMany(1);
    if (!believed)
        co_return fail(believed.error());
    if (const auto removed = m_ledger.remove({key}); !removed)
        co_return fail(removed.error());
    ++m_gone;
    co_return cameOf(key, StravaPart::Detail, PullLedger::Outcome::Gone);
}

/// The server answers: what it failed at before is a matter of those activities.
Result<void> PullRun::cameOf(const std::string &key, StravaPart part, PullLedger::Outcome outcome)
{
    if (outcome == PullLedger::Outcome::SetAside)
        m_setAside.emplace(key, part);
    m_failedGroups = 0;
    return setFailuresAside(part);
}

Result<void> PullRun::setFailuresAside(StravaPart part)
{
    for (const Failure &failure : std::exchange(m_failures, {})) {
        if (auto noted = m_ledger.setAside(failure.key, part, failure.error); !noted)
            return noted;
        m_setAside.emplace(failure.key, part);
    }
    return {};
}

/// Asks for something else, to know whether the server or these activities are the trouble. Where nothing came since it
/// was asked last, it is the server after all.
QCoro::Task<Result<void>> PullRun::settleFailures(StravaPart part)
{
    if (m_failures.empty())
        co_return unlessCancelled();
    if (++m_failedGroups > 1)
        co_return Result<void>(fail(m_failures.back().error));
    while (true) {
        const auto answer = co_await m_parts.client.activities(newestOne(), m_wish.urgency, m_cancellation);
        if (answer)
            co_return setFailuresAside(part);
        const Error error = answer.error();
        if (!co_await waitsFor(error))
            co_return fail(error);
    }
}

Result<void> PullRun::unlessCancelled() const
{
    if (m_cancellation.isCancelled())
        return cancelled();
    return {};
}

QCoro::Task<bool> PullRun::waitsFor(Error error)
{
    if (!m_wish.waits || error.code != ErrorCode::BudgetSpent || !error.count)
        co_return false;
    const Instant until{Duration(*error.count)};
    const Instant since = m_parts.place.clock.now();
    const PullProgress before = m_told;
    m_ledger.run().resumesAt = until;
    if (!m_ledger.storeRun())
        co_return false;
    m_told.phase = Phase::Waiting;
    m_told.until = until;
    tell(true);
    co_await waitUntil(until);
    m_told = before;
    m_ledger.run().resumesAt.reset();
    m_ledger.run().waited += std::max(Duration(0), m_parts.place.clock.now() - since);
    tell(true);
    co_return !m_cancellation.isCancelled();
}

/// In small steps: timers stand still while the machine sleeps.
QCoro::Task<> PullRun::waitUntil(Instant until)
{
    constexpr std::chrono::milliseconds least = std::chrono::seconds(1);
    constexpr std::chrono::milliseconds most = std::chrono::minutes(1);
    std::chrono::milliseconds left = std::max(least, until - m_parts.place.clock.now());
    while (left.count() > 0 && !m_cancellation.isCancelled()) {
        co_await m_parts.pauses.pause(std::min(left, most), m_cancellation);
        left = until - m_parts.place.clock.now();
    }
}

void PullRun::tellPhase(Phase phase, std::int64_t total)
{
    m_told = PullProgress{.phase = phase, .total = total};
    tell(true);
}

void PullRun::tell(bool isNewPhase)
{
    const Instant now = m_parts.place.clock.now();
    const bool isSoon = m_toldAt && now >= *m_toldAt && now - *m_toldAt < toldAgain;
    if (!m_progress || (!isNewPhase && isSoon))
        return;
    m_toldAt = now;
    PullProgress told = m_told;
    told.run = m_ledger.run();
    m_progress(told);
}

} // namespace lengthwise
