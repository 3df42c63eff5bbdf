#include "core/analysis/blocks.h"

#include "core/analysis/cadence.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <limits>
#include <map>

namespace lengthwise {

namespace {

/// Rests of the rounds seen so far; tells whether one more round still makes one block.
struct Rests {
    double longestInner = 0;
    double shortestInner = std::numeric_limits<double>::max();
    double longestBetween = 0;
    double shortestBetween = std::numeric_limits<double>::max();

    void addInner(double rest)
    {
        longestInner = std::max(longestInner, rest);
        shortestInner = std::min(shortestInner, rest);
    }
    void addBetween(double rest)
    {
        longestBetween = std::max(longestBetween, rest);
        shortestBetween = std::min(shortestBetween, rest);
    }
    bool makeBlock() const
    {
        const auto &limit = thresholds::blocks;
        const double longest = std::max(longestInner, longestBetween);
        const double shortest = std::min(shortestInner, shortestBetween);
        return longest < thresholds::runs.breakRest
            && (longestInner < shortestBetween || longest <= limit.alikeFactor * shortest + limit.alikeAllowance);
    }
};

class Search
{
public:
    explicit Search(const std::vector<Interval> &intervals)
        : m_intervals(intervals)
    {
    }

    std::vector<Block> candidates()
    {
        const auto &limit = thresholds::blocks;
        for (auto period = std::size_t(limit.shortest); period <= std::size_t(limit.longest); ++period)
            searchPeriod(period);
        return std::move(m_candidates);
    }

private:
    double restAfter(std::size_t i) const { return m_intervals[i].rest.value_or(Seconds(0)).count(); }

    /// Every stretch that repeats itself after `period` intervals, and in it each place where a round can begin.
    void searchPeriod(std::size_t period)
    {
        const std::size_t size = m_intervals.size();
        for (std::size_t first = 0; first + 2 * period <= size;) {
            std::size_t end = first + period;
            while (end < size && sameRepeat(m_intervals[end], m_intervals[end - period]))
                ++end;
            if (end - first >= 2 * period && differs(first, period)) {
                for (std::size_t begin = first; begin < first + period; ++begin)
                    addRounds(begin, end, period);
            }
            first = end - period + 1;
        }
    }

    bool differs(std::size_t first, std::size_t period) const
    {
        for (std::size_t i = first + 1; i < first + period; ++i) {
            if (!sameRepeat(m_intervals[first], m_intervals[i]))
                return true;
        }
        return false;
    }

    void addRounds(std::size_t first, std::size_t end, std::size_t period)
    {
        while (first + 2 * period <= end) {
            Rests rests;
            addInner(rests, first, period);
            std::size_t rounds = 1;
            while (first + (rounds + 1) * period <= end) {
                Rests longer = rests;
                longer.addBetween(restAfter(first + rounds * period - 1));
                addInner(longer, first + rounds * period, period);
                if (!longer.makeBlock())
                    break;
                rests = longer;
                ++rounds;
            }
            if (rounds >= 2) {
                const std::size_t smallest = smallestPeriod(first, period);
                addParts({first, smallest, rounds * period / smallest});
            }
            first += rounds * period;
        }
    }

    /// A rest that would end a run of repeats ends a run of rounds too, where there is a block on both sides of it.
    void addParts(Block block)
    {
        if (block.rounds < 4) {
            m_candidates.push_back(block);
            return;
        }
        std::vector<double> between;
        for (std::size_t round = 1; round < block.rounds; ++round)
            between.push_back(restAfter(block.first + round * block.period - 1));
        const double median = *medianOf(between);
        std::size_t begun = 0;
        for (std::size_t round = 2; round + 2 <= block.rounds; ++round) {
            if (round - begun < 2 || !isLongRest(between[round - 1], median))
                continue;
            m_candidates.push_back({block.first + begun * block.period, block.period, round - begun});
            begun = round;
        }
        m_candidates.push_back({block.first + begun * block.period, block.period, block.rounds - begun});
    }

    /// 6 x {25 Fr, 25 Drill} is not 2 x {25 Fr, 25 Drill, 25 Fr, ...}, whatever the rests make of the rounds.
    std::size_t smallestPeriod(std::size_t first, std::size_t period) const
    {
        for (std::size_t smaller = 2; smaller < period; ++smaller) {
            bool repeats = period % smaller == 0;
            for (std::size_t i = first; repeats && i + smaller < first + period; ++i)
                repeats = sameRepeat(m_intervals[i], m_intervals[i + smaller]);
            if (repeats)
                return smaller;
        }
        return period;
    }

    void addInner(Rests &rests, std::size_t first, std::size_t period) const
    {
        for (std::size_t i = first; i + 1 < first + period; ++i)
            rests.addInner(restAfter(i));
    }

    const std::vector<Interval> &m_intervals;
    std::vector<Block> m_candidates;
};

bool better(const Block &one, const Block &other)
{
    if (one.count() != other.count())
        return one.count() > other.count();
    return one.period != other.period ? one.period < other.period : one.first < other.first;
}

bool isFree(const std::map<std::size_t, Block> &taken, const Block &block)
{
    const auto next = taken.lower_bound(block.first);
    if (next != taken.end() && next->first < block.first + block.count())
        return false;
    return next == taken.begin() || std::prev(next)->second.first + std::prev(next)->second.count() <= block.first;
}

} // namespace

std::vector<Block> blocksOf(const std::vector<Interval> &intervals)
{
    std::vector<Block> candidates = Search(intervals).candidates();
    std::sort(candidates.begin(), candidates.end(), better);
    std::map<std::size_t, Block> taken;
    for (const Block &block : candidates) {
        if (isFree(taken, block))
            taken.emplace(block.first, block);
    }
    std::vector<Block> blocks;
    for (const auto &[first, block] : taken)
        blocks.push_back(block);
    return blocks;
}

} // namespace lengthwise
