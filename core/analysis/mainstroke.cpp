#include "core/analysis/mainstroke.h"

#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lengthwise {

namespace {

constexpr std::array medleyOrder{Stroke::Butterfly, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Freestyle};

std::vector<Stroke> byCrossing(const std::vector<Stroke> &strokes, const std::vector<int> &crossings)
{
    std::vector<Stroke> each;
    for (std::size_t i = 0; i < strokes.size(); ++i)
        each.insert(each.end(), std::size_t(std::max(crossings[i], 0)), strokes[i]);
    return each;
}

/// Share of crossings that bear the stroke of their quarter; 0 where there are no whole quarters.
double medleyShare(const std::vector<Stroke> &crossings)
{
    if (crossings.empty() || crossings.size() % medleyOrder.size() != 0)
        return 0;
    const std::size_t quarter = crossings.size() / medleyOrder.size();
    std::size_t right = 0;
    for (std::size_t i = 0; i < crossings.size(); ++i)
        right += crossings[i] == medleyOrder[i / quarter] ? 1 : 0;
    return double(right) / double(crossings.size());
}

/// Each quarter is its stroke's when most of its crossings say so.
bool isMedley(const std::vector<Stroke> &crossings)
{
    if (crossings.empty() || crossings.size() % medleyOrder.size() != 0)
        return false;
    const std::size_t quarter = crossings.size() / medleyOrder.size();
    for (std::size_t q = 0; q < medleyOrder.size(); ++q) {
        const auto first = crossings.begin() + std::ptrdiff_t(q * quarter);
        if (2 * std::count(first, first + std::ptrdiff_t(quarter), medleyOrder[q]) <= std::ptrdiff_t(quarter))
            return false;
    }
    return true;
}

std::vector<Stroke> strokesOf(const Interval &interval, const Workout &workout)
{
    std::vector<Stroke> strokes;
    for (const std::size_t index : interval.lengths)
        strokes.push_back(workout.lengths[index].stroke);
    return strokes;
}

bool alike(const Interval &one, const Interval &other)
{
    return one.lengthCount == other.lengthCount
        && std::abs(one.time.count() - other.time.count()) <= thresholds::mainStroke.sameTime * one.time.count();
}

struct Vote {
    int neighbours = 0;
    int own = 0; ///< of them with the interval's own stroke
    Stroke winner = Stroke::Unknown;
    int votes = 0;
};

Vote voteOn(const std::vector<Interval> &intervals, std::size_t at)
{
    const std::size_t reach = std::size_t(thresholds::mainStroke.neighboursEachSide);
    std::map<Stroke, int> votes;
    Vote vote;
    const std::size_t first = at > reach ? at - reach : 0;
    for (std::size_t i = first; i < intervals.size() && i <= at + reach; ++i) {
        if (i == at || !alike(intervals[at], intervals[i]))
            continue;
        ++vote.neighbours;
        const int count = ++votes[intervals[i].stroke];
        if (count > vote.votes) {
            vote.votes = count;
            vote.winner = intervals[i].stroke;
        }
    }
    vote.own = votes[intervals[at].stroke];
    return vote;
}

/// Whether the interval itself, or for one length both its neighbours, speak for the stroke.
bool bornOut(const std::vector<Interval> &intervals, std::size_t at, Stroke stroke, const Workout &workout)
{
    const Interval &interval = intervals[at];
    if (interval.lengthCount == 1)
        return at > 0 && at + 1 < intervals.size() && intervals[at - 1].stroke == stroke
            && intervals[at + 1].stroke == stroke;
    const std::vector<Stroke> strokes = strokesOf(interval, workout);
    if (stroke == Stroke::Medley)
        return medleyShare(byCrossing(strokes, interval.crossings)) >= .5;
    return std::find(strokes.begin(), strokes.end(), stroke) != strokes.end();
}

} // namespace

Stroke mainStrokeOf(const std::vector<Stroke> &strokes, const std::vector<int> &crossings)
{
    const std::vector<Stroke> each = byCrossing(strokes, crossings);
    if (isMedley(each))
        return Stroke::Medley;
    std::map<Stroke, std::size_t> counts;
    for (const Stroke stroke : each)
        ++counts[stroke];
    const std::size_t known = each.size() - counts[Stroke::Unknown];
    if (2 * known < each.size() || known == 0)
        return Stroke::Unknown;
    counts.erase(Stroke::Unknown);
    for (const auto &[stroke, count] : counts) {
        if (double(count) >= thresholds::mainStroke.share * double(known))
            return stroke;
    }
    return Stroke::Mixed;
}

void shareStrokes(std::vector<Interval> &intervals, const Workout &workout)
{
    std::vector<Stroke> shared;
    shared.reserve(intervals.size());
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const Stroke own = intervals[i].stroke;
        shared.push_back(own);
        const Vote vote = voteOn(intervals, i);
        const double needed = thresholds::mainStroke.sharedByNeighbours * vote.neighbours;
        if (vote.neighbours < thresholds::mainStroke.leastNeighbours || vote.own >= needed || vote.votes < needed)
            continue;
        if (own == Stroke::Drill || vote.winner == Stroke::Drill || vote.winner == Stroke::Unknown)
            continue;
        if (bornOut(intervals, i, vote.winner, workout))
            shared.back() = vote.winner;
    }
    for (std::size_t i = 0; i < intervals.size(); ++i)
        intervals[i].stroke = shared[i];
}

} // namespace lengthwise
