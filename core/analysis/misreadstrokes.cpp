#include "core/analysis/misreadstrokes.h"

#include "core/analysis/mainstroke.h"
#include "core/analysis/perstroke.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace lengthwise {

namespace {

bool alike(const Interval &one, const Interval &other)
{
    return one.lengthCount == other.lengthCount
        && std::abs(one.time.count() - other.time.count()) <= thresholds::mainStroke.sameTime * one.time.count();
}

bool isOneStroke(Stroke stroke)
{
    return stroke == Stroke::Freestyle || stroke == Stroke::Backstroke || stroke == Stroke::Breaststroke
        || stroke == Stroke::Butterfly;
}

/// Kicks are swum as marked: neighbours can tell that one length of a kick was, its time cannot.
bool isKnown(Stroke stroke)
{
    return isOneStroke(stroke) || stroke == Stroke::Kick;
}

double paceOf(const Interval &interval)
{
    return interval.lengthCount > 0 ? interval.time.count() / interval.lengthCount : 0;
}

/// How far apart two times are, as a share; infinite where one is not positive.
double apart(double one, double other)
{
    return one > 0 && other > 0 ? std::abs(std::log(one / other)) : std::numeric_limits<double>::infinity();
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
        return strokeOfTimes(interval, at, read);
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

    /// For a single length: what both neighbours swim; at an end of a set, what the next few do.
    std::optional<Stroke> strokeBeside(std::size_t at) const
    {
        const std::size_t before = alikeInARow(at, false);
        const std::size_t after = alikeInARow(at, true);
        const auto enough = std::size_t(thresholds::mainStroke.neighboursEachSide);
        if (before + after < 2 || (std::min(before, after) == 0 && before + after < enough))
            return std::nullopt;
        const Stroke stroke = m_intervals[before > 0 ? at - 1 : at + 1].stroke;
        for (std::size_t i = at - std::min(before, enough); i <= at + std::min(after, enough); ++i) {
            if (i != at && m_intervals[i].stroke != stroke)
                return std::nullopt;
        }
        return isKnown(stroke) ? std::optional(stroke) : std::nullopt;
    }

    std::size_t alikeInARow(std::size_t at, bool later) const
    {
        const auto most = std::size_t(thresholds::mainStroke.neighboursEachSide);
        std::size_t count = 0;
        while (count < most) {
            const std::size_t step = count + 1;
            if (later ? at + step >= m_intervals.size() : step > at)
                break;
            if (!alike(m_intervals[at], m_intervals[later ? at + step : at - step]))
                break;
            ++count;
        }
        return count;
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

    /// Two strokes take two times. Where all lengths take one, a stroke was misread: the one whose time it is not.
    std::optional<Stroke> strokeOfTimes(const Interval &interval, std::size_t at, const std::set<Stroke> &read)
    {
        if (read.size() != 2 || interval.countRepaired)
            return std::nullopt;
        const Stroke one = *read.begin();
        const Stroke other = *read.rbegin();
        if (!isOneStroke(one) || !isOneStroke(other) || !even(interval))
            return std::nullopt;
        const double difference = apart(meanTime(interval, one), meanTime(interval, other));
        for (const auto &[stroke, misread] : {std::pair(one, other), std::pair(other, one)}) {
            if (swumThroughout(stroke, misread, interval, at, difference))
                return stroke;
        }
        return std::nullopt;
    }

    static bool even(const Interval &interval)
    {
        return std::all_of(interval.times.begin(), interval.times.end(),
            [&](Seconds time) { return apart(time.count(), paceOf(interval)) <= thresholds::mainStroke.sameTime; });
    }

    bool swumThroughout(Stroke stroke, Stroke misread, const Interval &interval, std::size_t at, double difference)
    {
        const auto &limit = thresholds::mainStroke;
        const double pace = paceOf(interval);
        const std::optional<double> usual = usualPace(stroke);
        if (const std::optional<double> usualMisread = usualPace(misread)) {
            if (!usual)
                return false;
            const double expected = apart(*usual, *usualMisread);
            return expected >= limit.strokesApart && difference <= expected / 3
                && apart(pace, *usual) <= apart(pace, *usualMisread) / 2;
        }
        return difference <= limit.evenLengths && neighboursAt(pace, stroke, at) >= limit.leastNeighbours;
    }

    int neighboursAt(double pace, Stroke stroke, std::size_t at) const
    {
        const auto &limit = thresholds::mainStroke;
        const auto reach = std::size_t(limit.neighboursEachSide);
        int count = 0;
        for (std::size_t i = at > reach ? at - reach : 0; i < m_intervals.size() && i <= at + reach; ++i)
            count += m_intervals[i].stroke == stroke && apart(paceOf(m_intervals[i]), pace) <= limit.sameTime ? 1 : 0;
        return count;
    }

    double meanTime(const Interval &interval, Stroke stroke) const
    {
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < interval.lengths.size(); ++i) {
            if (m_workout.lengths[interval.lengths[i]].stroke != stroke)
                continue;
            sum += interval.times[i].count();
            ++count;
        }
        return count > 0 ? sum / count : 0;
    }

    /// Of a length in the intervals of that stroke: single misread lengths do not count.
    std::optional<double> usualPace(Stroke stroke)
    {
        if (!m_paces)
            m_paces = usualPaces();
        return (*m_paces)[stroke];
    }

    PerStroke<std::optional<double>> usualPaces() const
    {
        PerStroke<std::vector<double>> paces;
        for (const Interval &interval : m_intervals) {
            std::vector<double> &own = paces[interval.stroke];
            own.insert(own.end(), std::size_t(std::max(interval.lengthCount, 0)), paceOf(interval));
        }
        PerStroke<std::optional<double>> usual;
        for (const Stroke stroke : everyStroke) {
            if (int(paces[stroke].size()) >= thresholds::count.lengthsForMedian)
                usual[stroke] = medianOf(std::move(paces[stroke]));
        }
        return usual;
    }

    const std::vector<Interval> &m_intervals;
    const Workout &m_workout;
    std::optional<PerStroke<std::optional<double>>> m_paces; ///< worked out when first asked for
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
