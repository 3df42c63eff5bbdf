#include "core/sync/listwalk.h"

#include <algorithm>

namespace lengthwise {

namespace {

// Starts have whole seconds; activities that share one may stand on two pages.
constexpr std::chrono::seconds sameSecond{1};
constexpr std::chrono::milliseconds justBefore{1};

} // namespace

ListWalk::ListWalk(int pageSize, std::optional<Instant> before)
    : m_pageSize(pageSize)
    , m_before(before)
{
    if (before)
        m_upTo = *before - justBefore;
}

strava::PageWish ListWalk::next() const
{
    strava::PageWish wish;
    wish.before = m_before;
    wish.page = m_page;
    wish.size = m_pageSize;
    return wish;
}

ListWalk::Page ListWalk::take(std::vector<StravaListed> listed)
{
    Page page;
    const bool isEmpty = listed.empty();
    const bool isShort = int(listed.size()) < m_pageSize;
    page.upTo = m_upTo;
    std::optional<Instant> oldest;
    for (StravaListed &activity : listed) {
        if (const auto start = activity.state.start) {
            oldest = std::min(oldest.value_or(*start), *start);
            m_oldest = std::min(m_oldest.value_or(*start), *start);
            m_newest = std::max(m_newest.value_or(*start), *start);
        }
        if (m_listed.insert(activity.id).second)
            page.fresh.push_back(std::move(activity));
    }
    // Strava may leave things out of any page: a short one alone is not the end.
    page.isEnd = isEmpty || (isShort && page.fresh.empty());
    if (page.isEnd)
        return page;
    m_empty = page.fresh.empty() ? m_empty + 1 : 0;
    page.repeats = m_empty > 1;
    page.after = oldest ? oldest : m_upTo;
    moveOn(oldest, !page.fresh.empty());
    return page;
}

/// A page that brings nothing on is followed by the second one for the same time, and so on.
void ListWalk::moveOn(std::optional<Instant> oldestOfPage, bool isNew)
{
    if (oldestOfPage)
        m_upTo = oldestOfPage;
    if (isNew && oldestOfPage && (!m_before || *oldestOfPage + sameSecond < *m_before)) {
        m_before = *oldestOfPage + sameSecond;
        m_page = 1;
    } else {
        ++m_page;
    }
}

void ListWalk::goOnFrom(Instant before)
{
    if (m_before && before >= *m_before)
        return;
    m_before = before;
    m_upTo = before - justBefore;
    m_page = 1;
}

} // namespace lengthwise
