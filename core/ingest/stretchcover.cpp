#include "core/ingest/stretchcover.h"

#include <algorithm>
#include <tuple>

namespace lengthwise {

namespace {
/// How far a stretch reaches beyond the first and the last start in it: a better decoder may move starts a little.
constexpr Duration reach = std::chrono::seconds(1);
constexpr Duration reachWhereInferred = std::chrono::minutes(1);
} // namespace

StretchCover::StretchCover(
    const CorrectedWorkout &corrected, std::size_t first, std::size_t last, const std::vector<Length> &list)
    : m_stretches(stretchesOf(corrected.applied))
    , m_lengths(repairedLengths(corrected.recorded, m_stretches))
    , m_first(first)
    , m_last(last)
{
    for (const Length &length : corrected.recorded.lengths) {
        m_starts.push_back(length.start);
        m_isInferred |= length.inferred;
    }
    std::sort(m_starts.begin(), m_starts.end());
    // Put between two lengths, the list itself says where; else the lengths it replaces do.
    m_start = first < last ? m_lengths[first].length.start : list.front().start;
    m_end = m_start + Duration(1);
}

void StretchCover::include(Instant from, Instant to)
{
    m_start = std::min(m_start, from);
    m_end = std::max(m_end, to);
}

void StretchCover::include(std::size_t length)
{
    m_first = std::min(m_first, length);
    m_last = std::max(m_last, length + 1);
}

void StretchCover::widen(std::size_t lengths)
{
    m_first -= std::min(m_first, lengths);
    m_last = std::min(m_last + lengths, m_lengths.size());
}

void StretchCover::settle()
{
    bool hasGrown = true;
    while (hasGrown) {
        const auto before = std::tuple(m_first, m_last, m_start, m_end);
        for (std::size_t i = 0; i < m_lengths.size(); ++i) {
            const RepairedLength &length = m_lengths[i];
            const bool isCovered =
                length.stretch ? covers(m_stretches[*length.stretch]) : isInside(length.length.start);
            if (isCovered)
                include(i);
            if (i >= m_first && i < m_last && !length.stretch)
                include(length.length.start, length.length.start + Duration(1));
            else if (i >= m_first && i < m_last)
                include(m_stretches[*length.stretch].start, m_stretches[*length.stretch].end);
        }
        for (const field::Stretch &stretch : m_stretches) {
            if (covers(stretch))
                include(stretch.start, stretch.end);
        }
        hasGrown = before != std::tuple(m_first, m_last, m_start, m_end);
    }
    reachOut();
}

/// Half the way to what stands next to it, so that repairs of neighbours never overlap. Bounds of earlier repairs reach
/// out already.
void StretchCover::reachOut()
{
    const Duration most = m_isInferred ? reachWhereInferred : reach;
    Instant before = m_start - 2 * most;
    Instant after = m_end + 2 * most;
    const auto stopAt = [&, start = m_start, end = m_end](Instant from, Instant to) {
        if (to <= start)
            before = std::max(before, to);
        if (from >= end)
            after = std::min(after, from);
    };
    for (const Instant start : m_starts)
        stopAt(start, start + Duration(1));
    bool reachesBefore = true;
    bool reachesAfter = true;
    for (const field::Stretch &stretch : m_stretches) {
        stopAt(stretch.start, stretch.end);
        reachesBefore = reachesBefore && stretch.start != m_start;
        reachesAfter = reachesAfter && stretch.end != m_end;
    }
    if (reachesBefore)
        m_start -= (m_start - before) / 2;
    if (reachesAfter)
        m_end += (after - m_end) / 2;
}

bool StretchCover::covers(const field::Stretch &stretch) const
{
    return overlap({.start = m_start, .end = m_end, .lengths = {}}, stretch);
}

} // namespace lengthwise
