#pragma once

#include "core/decode/strava.h"
#include "core/strava/client.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace lengthwise {

/// From the newest activity of Strava's list down to the oldest, page by page. Pages are named by the start that they
/// lie before, so that what is added at the top meanwhile moves nothing; `after` is never asked for, because the order
/// of such lists is uncertain. Pure.
class ListWalk
{
public:
    /// before: where an earlier walk had come to; absent: from the top.
    explicit ListWalk(int pageSize, std::optional<Instant> before = std::nullopt);

    strava::PageWish next() const;

    /// What a page tells of.
    struct Page {
        std::vector<StravaListed> fresh; ///< those that this walk had not listed
        // All activities that start in (after, upTo] have been listed by now.
        std::optional<Instant> after; ///< absent: to the end of the list where isEnd, else not known
        std::optional<Instant> upTo;  ///< absent: from the top
        bool isEnd = false;           ///< of the list: a page that brings nothing, and is not full
        bool repeats = false;         ///< two full pages in a row brought nothing new: no list would do that
    };
    Page take(std::vector<StravaListed> listed);
    /// Passes over what an earlier walk has listed, where that is further down.
    void goOnFrom(Instant before);

    /// The start that everything not listed yet lies before; absent: the top.
    std::optional<Instant> before() const { return m_before; }
    bool hasListed(std::int64_t activity) const { return m_listed.contains(activity); }
    std::size_t listed() const { return m_listed.size(); }
    std::optional<Instant> newest() const { return m_newest; }
    std::optional<Instant> oldest() const { return m_oldest; }

private:
    void moveOn(std::optional<Instant> oldestOfPage, bool isNew);

    int m_pageSize;
    int m_page = 1;
    int m_empty = 0; ///< full pages in a row that brought nothing new
    std::optional<Instant> m_before;
    std::optional<Instant> m_upTo; ///< of the next page
    std::optional<Instant> m_newest, m_oldest;
    std::unordered_set<std::int64_t> m_listed;
};

} // namespace lengthwise
