#include "core/sync/pullledger.h"

#include "core/store/lazycommits.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr int gone = 404;
constexpr std::chrono::hours lookedForAgain{24};
constexpr std::chrono::seconds runStoredAgain{1};
constexpr std::size_t mostSummaries = 32; ///< in a transaction, which others wait for

StravaAnswer summaryOf(const StravaListed &activity)
{
    return {.activity = activity.id, .part = StravaPart::Summary, .body = activity.json};
}

} // namespace

PullLedger::PullLedger(const RemovalPlace &place, const CountedBudget &budget)
    : m_place(place)
    , m_budget(budget)
    , m_sentBefore(budget.sent())
    , m_store(place.database)
    , m_intake(place.database, place.derivation, place.clock, place.library.device())
{
}

Result<void> PullLedger::begin(SyncCause cause)
{
    auto transaction = Transaction::begin(m_place.database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    auto run = m_store.begin(*transaction, stravaPeer, cause, m_place.clock.now());
    if (!run)
        return fail(std::move(run.error()));
    m_run = std::move(*run);
    return transaction->commit();
}

Result<void> PullLedger::loadSwims()
{
    auto swims = keptSwims(m_place.database);
    if (!swims)
        return fail(std::move(swims.error()));
    m_swims = std::move(*swims);
    return {};
}

Result<bool> PullLedger::reload(const std::string &key)
{
    const auto known = m_swims.find(key);
    if (known != m_swims.end()) {
        const auto kept = m_store.keptActivity(key);
        if (!kept)
            return fail(kept.error());
        if (*kept && (*kept)->summary == known->second.kept.summary) {
            known->second.kept = **kept;
            return true; // of the state that is known
        }
    }
    auto swim = keptSwim(m_place.database, key);
    if (!swim)
        return fail(std::move(swim.error()));
    if (*swim)
        m_swims.insert_or_assign(key, std::move(**swim));
    else
        m_swims.erase(key);
    return swim->has_value();
}

Result<StoneRule> PullLedger::stoneRule(Instant connectedSince, bool bringsExpiredBack)
{
    auto stones = StoneStore(m_place.database).all();
    if (!stones)
        return fail(std::move(stones.error()));
    StoneRule rule{.connectedSince = connectedSince, .bringsExpiredBack = bringsExpiredBack};
    for (Stone &stone : *stones)
        rule.stones.insert_or_assign(stone.key, stone);
    return rule;
}

void PullLedger::skip(const std::string &key)
{
    if (m_skipped.insert(key).second)
        ++m_run.skipped;
}

/// With what is known of the run by now.
Result<void> PullLedger::finish(Transaction &transaction)
{
    m_run.calls = m_budget.sent() - m_sentBefore;
    if (auto updated = m_store.update(transaction, m_run); !updated)
        return updated;
    return transaction.commit();
}

Result<void> PullLedger::storeRun()
{
    auto transaction = Transaction::begin(m_place.database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    return finish(*transaction);
}

/// What a machine that fails could lose is fetched again.
Result<void> PullLedger::store(const std::function<Result<void>(Transaction &)> &work)
{
    const LazyCommits lazy(m_place.database);
    auto transaction = Transaction::begin(m_place.database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    if (auto done = work(*transaction); !done)
        return done;
    const Instant now = m_place.clock.now();
    if (m_runStoredAt && now >= *m_runStoredAt && now - *m_runStoredAt < runStoredAgain)
        return transaction->commit();
    m_runStoredAt = now;
    return finish(*transaction);
}

Result<void> PullLedger::storePlace(const ListPlace &place)
{
    return store([&place](Transaction &transaction) { return setListPlace(transaction, place); });
}

Result<void> PullLedger::storeSummaries(
    Transaction &transaction, std::span<const StravaListed *const> activities, std::set<std::string> &refused)
{
    std::vector<StravaAnswer> answers;
    answers.reserve(activities.size());
    for (const StravaListed *activity : activities) {
        answers.push_back(summaryOf(*activity));
        const std::string key = stravaKey(activity->id);
        if (m_swims.contains(key))
            continue;
        // What was asked for before it was removed here is not here any more.
        if (auto forgotten = m_store.forgetNotes(transaction, key); !forgotten)
            return forgotten;
    }
    if (answers.empty())
        return {};
    const auto taken = m_intake.store(transaction, answers);
    if (!taken)
        return fail(taken.error());
    for (const Error &error : taken->refused)
        refused.insert(error.file.toStdString());
    return {};
}

void PullLedger::countPage(const PagePlan &plan, const std::set<std::string> &refused)
{
    const auto taken = [&refused](const std::vector<const StravaListed *> &activities) {
        return std::count_if(activities.begin(), activities.end(),
            [&refused](const StravaListed *activity) { return !refused.contains(stravaKey(activity->id)); });
    };
    m_run.seen += plan.swims;
    m_run.added += taken(plan.added);
    m_run.changed += taken(plan.changed);
    for (const auto &[type, count] : plan.otherTypes)
        m_run.otherTypes[type] += count;
    for (const std::string &key : plan.keptAway)
        skip(key);
    for (const std::string &key : refused)
        skip(key);
}

Result<void> PullLedger::leaveGone(PagePlan &plan)
{
    std::vector<const StravaListed *> here;
    for (const StravaListed *activity : plan.changed) {
        const auto isHere = reload(stravaKey(activity->id));
        if (!isHere)
            return fail(isHere.error());
        if (*isHere)
            here.push_back(activity);
    }
    plan.changed = std::move(here);
    return {};
}

Result<void> PullLedger::storePage(const PagePlan &plan, const std::optional<ListPlace> &place)
{
    std::vector<const StravaListed *> activities = plan.added;
    activities.insert(activities.end(), plan.changed.begin(), plan.changed.end());
    std::span<const StravaListed *const> left = activities;
    std::set<std::string> refused;
    do {
        const auto slice = left.first(std::min(mostSummaries, left.size()));
        left = left.subspan(slice.size());
        const auto stored = store([&](Transaction &transaction) -> Result<void> {
            if (auto summaries = storeSummaries(transaction, slice, refused); !summaries || !left.empty())
                return summaries;
            countPage(plan, refused);
            return place ? setListPlace(transaction, *place) : Result<void>();
        });
        if (!stored)
            return stored;
        for (const StravaListed *activity : slice) {
            if (auto found = reload(stravaKey(activity->id)); !found)
                return fail(std::move(found.error()));
        }
    } while (!left.empty());
    return {};
}

Result<void> PullLedger::remove(const std::vector<std::string> &keys)
{
    std::vector<std::string> here;
    for (const std::string &key : keys) {
        const auto isHere = reload(key);
        if (!isHere)
            return fail(isHere.error());
        if (*isHere)
            here.push_back(key);
    }
    if (here.empty())
        return {};
    const auto report = removeGone(m_place, here);
    if (!report)
        return fail(report.error());
    for (const std::string &key : here)
        m_swims.erase(key);
    m_run.deleted += std::int64_t(report->removed.keys.size());
    auto transaction = Transaction::begin(m_place.database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    for (const std::string &key : here) {
        if (auto forgotten = setLookedFor(*transaction, key, std::nullopt); !forgotten)
            return forgotten;
    }
    return finish(*transaction);
}

Result<void> PullLedger::noteLookedFor(const std::string &key)
{
    return store([&](Transaction &transaction) { return setLookedFor(transaction, key, m_place.clock.now()); });
}

Result<bool> PullLedger::isLookedFor(const std::string &key)
{
    const auto at = lookedForAt(m_place.database, key);
    if (!at)
        return fail(at.error());
    const Instant now = m_place.clock.now();
    return *at && **at <= now && now - **at < lookedForAgain;
}

Result<void> PullLedger::takeFound(const std::string &key, const std::string &detail)
{
    const auto isHere = reload(key); // it may have been removed meanwhile
    if (!isHere)
        return fail(isHere.error());
    if (!*isHere)
        return {};
    auto listed = listedActivity(detail);
    if (!listed)
        return noteLookedFor(key);
    const auto swim = m_swims.find(key);
    if (!listed->isSwim)
        return remove({key});
    const bool isChanged = listed->state != swim->second.state;
    const bool hasMoved = listed->state.start != swim->second.state.start;
    std::vector<StravaAnswer> answers;
    if (isChanged)
        answers.push_back({.activity = listed->id, .part = StravaPart::Summary, .body = detail});
    answers.push_back({.activity = listed->id, .part = StravaPart::Detail, .body = detail});
    const auto stored = store([&](Transaction &transaction) -> Result<void> {
        const auto taken = m_intake.store(transaction, answers);
        if (!taken)
            return fail(taken.error());
        if (!hasMoved) {
            if (auto noted = setLookedFor(transaction, key, m_place.clock.now()); !noted)
                return noted;
        }
        if (!taken->refused.empty()) {
            skip(key);
            return {};
        }
        m_run.changed += isChanged ? 1 : 0;
        swim->second.state = std::move(listed->state);
        return note(transaction, key, StravaPart::Detail, std::nullopt);
    });
    if (!stored)
        return stored;
    const auto found = reload(key);
    return found ? Result<void>() : fail(found.error());
}

Result<void> PullLedger::note(
    Transaction &transaction, const std::string &key, StravaPart part, const std::optional<Error> &error)
{
    const auto swim = m_swims.find(key);
    if (swim == m_swims.end())
        return {};
    const FetchNote note{.state = stateFor(part, swim->second.state), .askedAt = m_place.clock.now(), .error = error};
    if (auto noted = m_store.note(transaction, key, part, note); !noted)
        return noted;
    (part == StravaPart::Streams ? swim->second.kept.streamsNote : swim->second.kept.detailNote) = note;
    if (error)
        skip(key);
    return {};
}

Result<void> PullLedger::setAside(const std::string &key, StravaPart part, const Error &error)
{
    return store([&](Transaction &transaction) { return note(transaction, key, part, error); });
}

Result<PullLedger::Outcome> PullLedger::storePart(const std::string &key, StravaPart part, const std::string &body)
{
    const auto isHere = reload(key); // it may have been removed meanwhile
    if (!isHere)
        return fail(isHere.error());
    if (!*isHere)
        return Outcome::Gone;
    const auto swim = m_swims.find(key);
    const StravaAnswer answer{.activity = swim->second.kept.activity, .part = part, .body = body};
    std::optional<Error> refusal;
    const auto stored = store([&](Transaction &transaction) -> Result<void> {
        const auto taken = m_intake.store(transaction, {answer});
        if (!taken)
            return fail(taken.error());
        if (!taken->refused.empty())
            refusal = taken->refused.front();
        return note(transaction, key, part, refusal);
    });
    if (!stored)
        return fail(stored.error());
    return refusal ? Outcome::SetAside : Outcome::Came;
}

Result<PullLedger::Outcome> PullLedger::takePart(
    const std::string &key, StravaPart part, const Result<QByteArray> &answer)
{
    if (answer)
        return storePart(key, part, answer->toStdString());
    const Error &error = answer.error();
    if (error.code != ErrorCode::RequestRefused)
        return fail(error);
    const bool isNothing = error.count == gone;
    if (isNothing && part == StravaPart::Detail)
        return Outcome::NotFound;
    const auto noted = store([&](Transaction &transaction) {
        return note(transaction, key, part, isNothing ? std::nullopt : std::optional(error));
    });
    if (!noted)
        return fail(noted.error());
    return isNothing ? Outcome::Nothing : Outcome::SetAside;
}

} // namespace lengthwise
