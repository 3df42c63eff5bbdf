#include "core/decode/fittimeindex.h"

#include <algorithm>

namespace lengthwise {

void FitTimeIndex::order()
{
    std::sort(m_rows.begin(), m_rows.end());
}

std::vector<std::size_t> FitTimeIndex::byTime(Instant from, Instant to) const
{
    const auto earlier = [](const auto &row, Instant time) { return row.first < time; };
    const auto begin = std::lower_bound(m_rows.begin(), m_rows.end(), from, earlier);
    const auto end = std::lower_bound(begin, m_rows.end(), to, earlier);
    std::vector<std::size_t> found;
    found.reserve(std::size_t(end - begin));
    std::transform(begin, end, std::back_inserter(found), [](const auto &row) { return row.second; });
    return found;
}

std::vector<std::size_t> FitTimeIndex::inFileOrder(Instant from, Instant to) const
{
    auto found = byTime(from, to);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace lengthwise
