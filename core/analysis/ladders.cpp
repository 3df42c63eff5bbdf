#include "core/analysis/ladders.h"

#include "core/analysis/thresholds.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// Extends one ladder interval by interval and says when the next does not belong to it.
class Ladder
{
public:
    Ladder(const std::vector<Interval> &intervals, std::size_t first)
        : m_intervals(intervals)
        , m_run{first, 1}
    {
    }

    const Run &run() const { return m_run; }

    bool add(std::size_t next)
    {
        const Interval &before = m_intervals[next - 1];
        const Interval &after = m_intervals[next];
        const double rest = before.rest.value_or(Seconds(0)).count();
        const bool rises = after.lengthCount > before.lengthCount;
        if (after.stroke != before.stroke || after.lengthCount == before.lengthCount || (rises && m_falls)
            || !restFits(rest))
            return false;
        m_falls = m_falls || !rises;
        m_shortest = m_run.count == 1 ? rest : std::min(m_shortest, rest);
        m_longest = std::max(m_longest, rest);
        ++m_run.count;
        return true;
    }

private:
    bool restFits(double rest) const
    {
        if (rest >= thresholds::runs.breakRest)
            return false;
        return m_run.count == 1
            || std::max(m_longest, rest) <= thresholds::blocks.pyramidRests * std::min(m_shortest, rest);
    }

    const std::vector<Interval> &m_intervals;
    Run m_run;
    bool m_falls = false;
    double m_shortest = 0;
    double m_longest = 0;
};

} // namespace

std::vector<Run> laddersOf(const std::vector<Interval> &intervals, const std::vector<Run> &runs)
{
    std::vector<Run> ladders;
    for (std::size_t i = 0; i < runs.size();) {
        Ladder ladder(intervals, runs[i].first);
        std::size_t next = i + 1;
        while (runs[i].count == 1 && next < runs.size() && runs[next].count == 1
            && runs[next].first == runs[next - 1].first + 1 && ladder.add(runs[next].first))
            ++next;
        const bool found = ladder.run().count >= std::size_t(thresholds::blocks.pyramidLeast);
        if (found)
            ladders.push_back(ladder.run());
        i = found ? next : i + 1;
    }
    return ladders;
}

} // namespace lengthwise
