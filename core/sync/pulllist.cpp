#include "core/sync/pullrun.h"

#include <algorithm>

namespace lengthwise {

namespace {

using Reach = PullWish::Reach;

constexpr std::chrono::days overlap{14};
constexpr std::chrono::days sweptAgain{7};
constexpr std::size_t mostGone = 3; ///< in a run, before 404 is doubted
constexpr int notFound = 404;

tl::unexpected<Error> vanished()
{
    return fail({.code = ErrorCode::AnswerDamaged, .detail = QStringLiteral("too many activities are gone at once")});
}

bool isNotFound(const Error &error)
{
    return error.code == ErrorCode::RequestRefused && error.count == notFound;
}

tl::unexpected<Error> repeating()
{
    return fail({.code = ErrorCode::AnswerDamaged, .detail = QStringLiteral("the list of activities repeats itself")});
}

} // namespace

Result<void> PullRun::prepare()
{
    if (auto loaded = m_ledger.loadSwims(); !loaded)
        return loaded;
    auto stones = m_ledger.stoneRule(m_parts.connectedSince, m_wish.reach != Reach::New);
    if (!stones)
        return fail(std::move(stones.error()));
    m_stones = std::move(*stones);
    const auto place = listPlace(m_parts.place.database);
    if (!place)
        return fail(place.error());
    m_place = *place;
    const Instant now = m_parts.place.clock.now();
    const bool isAll = m_wish.reach == Reach::All;
    if (isAll)
        m_place.sweepBefore.reset();
    const bool isFirst = !m_place.newest;
    if (isFirst)
        m_place.isHistoryRead = false;
    const bool isSweepDue =
        m_place.sweepBefore || !m_place.sweptAt || *m_place.sweptAt > now || now - *m_place.sweptAt >= sweptAgain;
    m_readsOn = isAll || !m_place.isHistoryRead || isSweepDue;
    m_isTopDone = isFirst;
    m_topBound = std::min(now - overlap, m_place.newest.value_or(now));
    return {};
}

QCoro::Task<Result<void>> PullRun::list()
{
    tellPhase(PullProgress::Phase::Listing, 0);
    bool isDone = m_wish.reach == Reach::Latest && m_wish.latest <= 0;
    while (!isDone) {
        auto body = co_await m_parts.client.activities(m_walk.next(), m_wish.urgency, m_cancellation);
        if (!body) {
            if (co_await waitsFor(body.error()))
                continue;
            co_return fail(body.error());
        }
        const auto end = co_await takePage(*body);
        if (!end)
            co_return fail(end.error());
        isDone = *end;
        ++m_told.done;
        tell(false);
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> PullRun::takePage(QByteArray body)
{
    const std::string_view text(body.constData(), std::size_t(body.size()));
    auto listed = listedActivities(text);
    if (!listed)
        co_return fail(listed.error());
    if (!m_witness && !listed->empty())
        m_witness = listed->front().id;
    ListWalk::Page page = m_walk.take(std::move(*listed));
    if (page.repeats)
        co_return repeating();
    noteListed(page);
    PagePlan plan = planFor(page.fresh, m_ledger.swims(), m_stones);
    if (const auto left = m_ledger.leaveGone(plan); !left)
        co_return fail(left.error());
    const auto lost = lostOnes(page);
    if (!lost)
        co_return fail(lost.error());
    movePlace(page);
    const bool isWhole = lost->empty() && plan.noSwims.empty();
    const bool isPlaceKept = m_wish.reach == Reach::Latest;
    const std::optional<ListPlace> place = isWhole && !isPlaceKept ? std::optional(m_place) : std::nullopt;
    if (const auto stored = m_ledger.storePage(plan, place); !stored)
        co_return fail(stored.error());
    // The place moves on once the page is done with, so that a kill in between loses nothing.
    if (!isWhole) {
        if (const auto removed = m_ledger.remove(plan.noSwims); !removed)
            co_return fail(removed.error());
        const auto looked = co_await lookFor(*lost);
        if (!looked)
            co_return fail(looked.error());
        if (!isPlaceKept) {
            if (const auto stored = m_ledger.storePlace(m_place); !stored)
                co_return fail(stored.error());
        }
    }
    co_return hasSeenEnough(page);
}

/// Of the newest ones no more than were asked for.
void PullRun::noteListed(ListWalk::Page &page)
{
    if (m_wish.reach != Reach::Latest)
        return;
    const std::size_t most = std::size_t(m_wish.latest) - std::min(m_listed.size(), std::size_t(m_wish.latest));
    if (page.fresh.size() > most) {
        page.fresh.resize(most);
        page.after = page.fresh.empty() ? page.upTo : page.fresh.back().state.start;
    }
    for (const StravaListed &activity : page.fresh)
        m_listed.insert(stravaKey(activity.id));
}

/// How far the list is read with this page.
void PullRun::movePlace(const ListWalk::Page &page)
{
    if (m_wish.reach == Reach::Latest)
        return;
    const bool isAllKnown = m_place.isHistoryRead && m_place.oldest && page.after && *page.after <= *m_place.oldest;
    if (const auto oldest = m_walk.oldest())
        m_place.oldest = std::min(m_place.oldest.value_or(*oldest), *oldest);
    const bool isMet = page.isEnd || isAllKnown || (page.after && *page.after <= m_topBound);
    if (!m_isTopDone && !isMet)
        return;
    const bool isFirstTime = !std::exchange(m_isTopDone, true);
    if (const auto newest = m_walk.newest())
        m_place.newest = std::max(m_place.newest.value_or(*newest), *newest);
    if (page.isEnd) {
        m_place.isHistoryRead = true;
        m_place.oldest = m_walk.oldest();
        m_place.historyBefore.reset();
        m_place.sweepBefore.reset();
        m_place.sweptAt = m_parts.place.clock.now();
        return;
    }
    if (!m_readsOn)
        return;
    auto &cursor = m_place.isHistoryRead ? m_place.sweepBefore : m_place.historyBefore;
    if (isFirstTime && cursor && m_wish.reach != Reach::All)
        m_walk.goOnFrom(*cursor);
    if (const auto before = m_walk.before())
        cursor = std::min(cursor.value_or(*before), *before);
}

bool PullRun::hasSeenEnough(const ListWalk::Page &page) const
{
    if (page.isEnd)
        return true;
    if (m_wish.reach == Reach::Latest)
        return m_listed.size() >= std::size_t(m_wish.latest);
    return m_isTopDone && !m_readsOn;
}

/// Kept swims that should stand on this page, and do not. What the list leaves out although it is there is looked for
/// once a day.
Result<std::vector<std::string>> PullRun::lostOnes(const ListWalk::Page &page)
{
    std::vector<std::string> lost;
    for (std::string &key : missing(page, m_walk, m_ledger.swims())) {
        const auto isLookedFor = m_ledger.isLookedFor(key);
        if (!isLookedFor)
            return fail(isLookedFor.error());
        if (!*isLookedFor || m_wish.reach == Reach::All)
            lost.push_back(std::move(key));
    }
    return lost;
}

QCoro::Task<Result<void>> PullRun::lookFor(std::vector<std::string> keys)
{
    std::vector<std::string> gone;
    for (const std::string &key : keys) {
        const auto isThere = co_await isStillThere(key);
        if (!isThere)
            co_return fail(isThere.error());
        if (!*isThere) {
            gone.push_back(key);
            const auto believed = co_await unlessTooMany(gone.size());
            if (!believed)
                co_return fail(believed.error());
        }
        tell(false);
    }
    m_gone += gone.size();
    co_return m_ledger.remove(gone);
}

/// A list that shows nothing, or shows what is not found either, speaks of the server and not of the swims. An empty
/// one is believed when the swimmer asks for all of it.
QCoro::Task<Result<void>> PullRun::unlessTooMany(std::size_t gone)
{
    if (m_isGoneBelieved || m_gone + gone <= mostGone)
        co_return unlessCancelled();
    const bool isInsisted = m_wish.reach == Reach::All && m_wish.cause == SyncCause::Hand;
    if (!m_witness && !isInsisted)
        co_return vanished();
    while (m_witness && !m_isGoneBelieved) {
        const auto answer = co_await m_parts.client.activity(*m_witness, m_wish.urgency, m_cancellation);
        m_isGoneBelieved = answer.has_value();
        if (!answer && isNotFound(answer.error()))
            co_return vanished();
        if (!answer && !co_await waitsFor(answer.error()))
            co_return fail(answer.error());
    }
    m_isGoneBelieved = true;
    co_return unlessCancelled();
}

QCoro::Task<Result<bool>> PullRun::isStillThere(std::string key)
{
    const std::int64_t activity = stravaActivity(key).value_or(0);
    while (true) {
        const auto answer = co_await m_parts.client.activity(activity, m_wish.urgency, m_cancellation);
        if (answer) {
            const auto taken = m_ledger.takeFound(key, answer->toStdString());
            if (!taken)
                co_return fail(taken.error());
            co_return true;
        }
        const Error error = answer.error();
        if (isNotFound(error))
            co_return false;
        // What is said of this one alone leaves it as it is.
        if (error.code == ErrorCode::RequestRefused || error.code == ErrorCode::AnswerDamaged)
            co_return m_ledger.noteLookedFor(key).map([] { return true; });
        if (!co_await waitsFor(error))
            co_return fail(error);
    }
}

} // namespace lengthwise
