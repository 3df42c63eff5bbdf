#include "core/analysis/strokesbytime.h"

#include "core/analysis/mainstroke.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lengthwise {

namespace {

double paceOf(const Interval &interval)
{
    return interval.lengthCount > 0 ? interval.time.count() / interval.lengthCount : 0;
}

/// How far apart two times are, as a share; infinite where one is not positive.
double apart(double one, double other)
{
    return one > 0 && other > 0 ? std::abs(std::log(one / other)) : std::numeric_limits<double>::infinity();
}

bool even(const Interval &interval)
{
    return std::all_of(interval.times.begin(), interval.times.end(),
        [&](Seconds time) { return apart(time.count(), paceOf(interval)) <= thresholds::mainStroke.sameTime; });
}

} // namespace

StrokesByTime::StrokesByTime(const std::vector<Interval> &intervals, const Workout &workout)
    : m_intervals(intervals)
    , m_workout(workout)
{
}

std::optional<Stroke> StrokesByTime::strokeOf(std::size_t at)
{
    const Interval &interval = m_intervals[at];
    std::set<Stroke> read;
    for (const std::size_t index : interval.lengths)
        read.insert(m_workout.lengths[index].stroke);
    if (read.size() != 2 || interval.countRepaired || !even(interval)
        || !std::all_of(read.begin(), read.end(), isSingleStroke))
        return std::nullopt;
    const Stroke one = *read.begin();
    const Stroke other = *read.rbegin();
    const Doubt doubt{at, apart(meanTime(interval, one), meanTime(interval, other))};
    if (swumThroughout(one, other, doubt))
        return one;
    return swumThroughout(other, one, doubt) ? std::optional(other) : std::nullopt;
}

/// By what the two strokes usually take; where the misread one is swum nowhere, by neighbours of the same pace.
bool StrokesByTime::swumThroughout(Stroke stroke, Stroke misread, const Doubt &doubt)
{
    const auto &limit = thresholds::mainStroke;
    const std::optional<double> usual = usualPace(stroke);
    const std::optional<double> usualMisread = usualPace(misread);
    if (!usualMisread)
        return doubt.difference <= limit.evenLengths && neighboursLike(doubt.at, stroke) >= limit.leastNeighbours;
    if (!usual)
        return false;
    const double pace = paceOf(m_intervals[doubt.at]);
    const double expected = apart(*usual, *usualMisread);
    return expected >= limit.strokesApart && doubt.difference <= limit.differenceLeft * expected
        && apart(pace, *usual) <= limit.nearer * apart(pace, *usualMisread);
}

int StrokesByTime::neighboursLike(std::size_t at, Stroke stroke) const
{
    const auto &limit = thresholds::mainStroke;
    const auto reach = std::size_t(limit.neighboursEachSide);
    const double pace = paceOf(m_intervals[at]);
    int count = 0;
    for (std::size_t i = at > reach ? at - reach : 0; i < m_intervals.size() && i <= at + reach; ++i)
        count += m_intervals[i].stroke == stroke && apart(paceOf(m_intervals[i]), pace) <= limit.sameTime ? 1 : 0;
    return count;
}

double StrokesByTime::meanTime(const Interval &interval, Stroke stroke) const
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
std::optional<double> StrokesByTime::usualPace(Stroke stroke)
{
    if (!m_paces)
        m_paces = usualPaces();
    return (*m_paces)[stroke];
}

PerStroke<std::optional<double>> StrokesByTime::usualPaces() const
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

} // namespace lengthwise
