#include "core/analysis/misreadstrokes.h"

#include "core/analysis/mainstroke.h"
#include "core/analysis/strokesbytime.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace lengthwise {

namespace {

bool alike(const Interval &one, const Interval &other)
{
    return one.lengthCount == other.lengthCount
        && std::abs(one.time.count() - other.time.count()) <= thresholds::mainStroke.sameTime * one.time.count();
}

/// Kicks are swum as marked: neighbours can tell that one length of a kick was, its time cannot.
bool isKnown(Stroke stroke)
{
    return isSingleStroke(stroke) || stroke == Stroke::Kick;
}

/// The stroke of each crossing of an interval swum in `stroke`.
Stroke patternAt(Stroke stroke, std::size_t at, std::size_t count)
{
    return stroke == Stroke::Medley ? medleyStrokeAt(at, count) : stroke;
}

using Reading = std::vector<ReadCrossing>;

/// The nearest like intervals, a few each side, nearest first; other swims of a block may lie between.
struct Peers {
    std::vector<Reading> before;
    std::vector<Reading> after;

    std::vector<Reading> all() const
    {
        std::vector<Reading> both = before;
        both.insert(both.end(), after.begin(), after.end());
        return both;
    }
    bool contain(const Reading &own) const
    {
        const std::vector<Reading> both = all();
        return std::find(both.begin(), both.end(), own) != both.end();
    }
    /// A pattern of two kinds of repeats: the next but one was swum like this one.
    bool everyOther(const Reading &own) const
    {
        return (before.size() > 1 && before[1] == own) || (after.size() > 1 && after[1] == own);
    }
};

class Mender
{
public:
    Mender(const std::vector<Interval> &intervals, const Workout &workout)
        : m_intervals(intervals)
        , m_workout(workout)
        , m_byTime(intervals, workout)
    {
    }

    std::optional<Stroke> strokeOf(std::size_t at)
    {
        const Interval &interval = m_intervals[at];
        if (interval.stroke == Stroke::Drill || interval.stroke == Stroke::Medley)
            return std::nullopt;
        if (interval.lengthCount == 1)
            return strokeBeside(at);
        if (readAsOne(interval))
            return std::nullopt;
        const std::set<Stroke> read = strokesIn(interval);
        const Reading own = readingOf(interval);
        const Peers peers = peersOf(at);
        if (peers.everyOther(own))
            return std::nullopt;
        if (const std::optional<Stroke> stroke = strokeOfPeers(interval, read, own, peers.all()))
            return stroke;
        if (interval.stroke != Stroke::Mixed || peers.contain(own))
            return std::nullopt;
        return m_byTime.strokeOf(at);
    }

private:
    bool readAsOne(const Interval &interval) const
    {
        const Stroke first = m_workout.lengths[interval.lengths.front()].stroke;
        return std::all_of(interval.lengths.begin(), interval.lengths.end(),
            [&](std::size_t index) { return m_workout.lengths[index].stroke == first; });
    }

    std::set<Stroke> strokesIn(const Interval &interval) const
    {
        std::set<Stroke> strokes;
        for (const std::size_t index : interval.lengths)
            strokes.insert(m_workout.lengths[index].stroke);
        return strokes;
    }

    Reading readingOf(const Interval &interval) const
    {
        std::vector<Stroke> strokes;
        for (const std::size_t index : interval.lengths)
            strokes.push_back(m_workout.lengths[index].stroke);
        return readCrossings(strokes, interval.crossings);
    }

    Peers peersOf(std::size_t at) const
    {
        const auto reach = std::size_t(thresholds::mainStroke.reach);
        const auto each = std::size_t(thresholds::mainStroke.neighboursEachSide);
        const auto add = [&](std::vector<Reading> &side, std::size_t other) {
            if (side.size() < each && alike(m_intervals[at], m_intervals[other]))
                side.push_back(readingOf(m_intervals[other]));
        };
        Peers peers;
        for (std::size_t i = 1; i <= reach && i <= at; ++i)
            add(peers.before, at - i);
        for (std::size_t i = 1; i <= reach && at + i < m_intervals.size(); ++i)
            add(peers.after, at + i);
        return peers;
    }

    /// For a single length, which has nothing of its own to go by: what both intervals beside it are, if most of its
    /// like neighbours are it too; at an end of a set what the next few are.
    std::optional<Stroke> strokeBeside(std::size_t at) const
    {
        const bool inside = at > 0 && at + 1 < m_intervals.size() && strokeAt(at - 1) == strokeAt(at + 1);
        if (inside && strokeAt(at - 1) != strokeAt(at) && isKnown(strokeAt(at - 1)))
            return peersAre(at, strokeAt(at - 1)) ? std::optional(strokeAt(at - 1)) : std::nullopt;
        for (const int step : {-1, 1}) {
            if (!isLike(at, -step) && fewAreOne(at, step))
                return strokeAt(at + std::size_t(step));
        }
        return std::nullopt;
    }

    Stroke strokeAt(std::size_t at) const { return m_intervals[at].stroke; }

    bool peersAre(std::size_t at, Stroke stroke) const
    {
        const Peers peers = peersOf(at);
        const Reading all{{stroke, false}};
        const auto agreeing = std::count(peers.before.begin(), peers.before.end(), all)
            + std::count(peers.after.begin(), peers.after.end(), all);
        const auto count = peers.before.size() + peers.after.size();
        return int(count) >= thresholds::mainStroke.leastNeighbours
            && double(agreeing) >= thresholds::mainStroke.sharedByNeighbours * double(count);
    }

    /// Whether there is an interval `step` away, and it is like this one.
    bool isLike(std::size_t at, int step) const
    {
        const auto other = std::ptrdiff_t(at) + step;
        return other >= 0 && other < std::ptrdiff_t(m_intervals.size())
            && alike(m_intervals[at], m_intervals[std::size_t(other)]);
    }

    /// Whether the next few intervals that way are like this one and of one other stroke.
    bool fewAreOne(std::size_t at, int step) const
    {
        for (int i = 1; i <= thresholds::mainStroke.neighboursEachSide; ++i) {
            if (!isLike(at, i * step) || strokeAt(at + std::size_t(i * step)) != strokeAt(at + std::size_t(step)))
                return false;
        }
        return isKnown(strokeAt(at + std::size_t(step)));
    }

    static std::optional<Stroke> strokeOfPeers(
        const Interval &interval, const std::set<Stroke> &read, const Reading &own, const std::vector<Reading> &peers)
    {
        if (int(peers.size()) < thresholds::mainStroke.leastNeighbours)
            return std::nullopt;
        if (medleyShare(own) >= .5 && swimAs(peers, Stroke::Medley, own))
            return Stroke::Medley;
        for (const Stroke stroke : read) {
            if (stroke != interval.stroke && isKnown(stroke) && swimAs(peers, stroke, own))
                return stroke;
        }
        return std::nullopt;
    }

    /// Whether the neighbours swim in `stroke` the crossings that were read otherwise here. What was really swum in
    /// two strokes is so in its neighbours too, at the same place.
    static bool swimAs(const std::vector<Reading> &peers, Stroke stroke, const Reading &own)
    {
        for (std::size_t i = 0; i < own.size(); ++i) {
            const Stroke here = patternAt(stroke, i, own.size());
            if (own[i].stroke == here)
                continue;
            const auto agreeing = std::count_if(peers.begin(), peers.end(),
                [&](const Reading &other) { return other[i].stroke == here || other[i].shared; });
            if (double(agreeing) < thresholds::mainStroke.sharedByNeighbours * double(peers.size()))
                return false;
        }
        return true;
    }

    const std::vector<Interval> &m_intervals;
    const Workout &m_workout;
    StrokesByTime m_byTime;
};

} // namespace

void mendStrokes(std::vector<Interval> &intervals, const Workout &workout)
{
    Mender mender(intervals, workout);
    std::vector<std::pair<std::size_t, Stroke>> mended; // applied at the end: each is judged by what was read
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        if (const std::optional<Stroke> stroke = mender.strokeOf(i))
            mended.emplace_back(i, *stroke);
    }
    for (const auto &[at, stroke] : mended)
        intervals[at].stroke = stroke;
}

} // namespace lengthwise
