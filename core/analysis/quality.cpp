#include "core/analysis/quality.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/heartrategaps.h"
#include "core/analysis/repair.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lengthwise {

namespace {

constexpr const auto &limit = thresholds::quality;

using Lengths = std::vector<std::size_t>;

double percentOf(double part, double whole)
{
    return whole > 0 ? std::min(100.0, 100 * part / whole) : 0;
}

/// m/s of the world record over 50 m (men, short course, July 2025): nobody swims a whole length faster.
double recordSpeed(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Backstroke:
        return 50 / 22.11;
    case Stroke::Breaststroke:
        return 50 / 24.95;
    case Stroke::Butterfly:
        return 50 / 21.32;
    default:
        return 50 / 19.90;
    }
}

Lengths withoutStrokes(const std::vector<ActiveLength> &active)
{
    Lengths missing;
    bool anyCounted = false;
    for (std::size_t i = 0; i < active.size(); ++i) {
        anyCounted = anyCounted || active[i].strokes;
        if (!active[i].strokes && !isDrillOrKick(active[i].stroke))
            missing.push_back(i);
    }
    return anyCounted ? missing : Lengths();
}

/// crossings[i] belongs to active[i]; 1 where no interval holds it.
std::vector<int> crossingsByLength(
    const Workout &workout, const std::vector<ActiveLength> &active, const std::vector<Interval> &intervals)
{
    std::vector<int> byIndex(workout.lengths.size(), 1);
    for (const Interval &interval : intervals) {
        for (std::size_t i = 0; i < interval.lengths.size(); ++i)
            byIndex[interval.lengths[i]] = interval.crossings[i];
    }
    std::vector<int> crossings;
    for (const ActiveLength &length : active)
        crossings.push_back(byIndex[length.index]);
    return crossings;
}

/// Times of each stroke, rising.
std::map<Stroke, std::vector<double>> timesByStroke(const std::vector<ActiveLength> &active)
{
    std::map<Stroke, std::vector<double>> times;
    for (const ActiveLength &length : active)
        times[length.stroke].push_back(length.time);
    for (auto &[stroke, own] : times)
        std::ranges::sort(own);
    return times;
}

/// A sprint in an easy swim is short, too, but it has company: a watch that splits a length does so anyhow.
bool hasCompany(double time, const std::vector<double> &times)
{
    const auto from = std::ranges::lower_bound(times, time * (1 - limit.alike));
    const auto to = std::ranges::upper_bound(times, time * (1 + limit.alike));
    return to - from > limit.company;
}

bool isFarFromUsual(
    const ActiveLength &length, const UsualLength &usual, const std::map<Stroke, std::vector<double>> &times)
{
    const std::optional<double> median = usual.time(length.stroke);
    if (length.stroke == Stroke::Drill || !median)
        return false;
    return length.time > limit.longest * *median
        || (length.time < limit.shortest * *median && !hasCompany(length.time, times.at(length.stroke)));
}

Lengths suspects(
    const Workout &workout, const std::vector<ActiveLength> &active, const std::vector<Interval> &intervals)
{
    const UsualLength usual(active);
    const std::map<Stroke, std::vector<double>> times = timesByStroke(active);
    const std::vector<int> crossings = crossingsByLength(workout, active, intervals);
    const std::optional<Distance> pool = usablePoolLength(workout);
    Lengths suspect;
    for (std::size_t i = 0; i < active.size(); ++i) {
        const bool tooFast = pool && pool->metres > recordSpeed(active[i].stroke) * active[i].time;
        if (crossings[i] != 1 || tooFast || isFarFromUsual(active[i], usual, times))
            suspect.push_back(i);
    }
    return suspect;
}

double stoppedTime(const Workout &workout)
{
    double stopped = 0;
    for (const TimerStop &stop : workout.stops)
        stopped += secondsOf(stop.end - stop.start);
    return stopped;
}

/// Share of the timer that swim, rest and both ends leave open or count twice; 0 within the allowance, or where the
/// recording does not say how long it was. Watch stops are rest, so they are added to the timer.
double unexplainedPercent(
    const Workout &workout, const std::vector<ActiveLength> &active, const std::vector<Interval> &intervals)
{
    if (!workout.timer || intervals.empty())
        return 0;
    const double timer = secondsOf(*workout.timer);
    const double whole = workout.elapsed ? std::max(timer, secondsOf(*workout.elapsed)) : timer + stoppedTime(workout);
    double end = active.front().end();
    for (const ActiveLength &length : active)
        end = std::max(end, length.end());
    const double begin = secondsOf(workout.start);
    double explained = std::max(0.0, active.front().start - begin) + std::max(0.0, begin + whole - end);
    for (const Interval &interval : intervals)
        explained += interval.time.count() + interval.rest.value_or(Seconds(0)).count();
    const double open = std::abs(whole - explained);
    return open > std::max(limit.openSeconds, limit.openShare * timer) ? percentOf(open, timer) : 0;
}

bool isNoMultiple(const Workout &workout)
{
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool || !workout.distance || !(workout.distance->metres > 0) || !std::isfinite(workout.distance->metres))
        return false;
    const double lengths = *workout.distance / *pool;
    const double off = std::abs(lengths - std::round(lengths)) * pool->metres;
    return off > std::max(limit.offMetres, limit.offShare * pool->metres);
}

class Deductions
{
public:
    void add(QualityIssue issue, double points, double percent, Lengths lengths)
    {
        if (points > 0)
            m_all.push_back({issue, points, percent, std::move(lengths)});
    }

    Quality quality() &&
    {
        double left = 100;
        for (const QualityDeduction &deduction : m_all)
            left -= deduction.points;
        return {std::max(0, int(std::floor(left + .5))), std::move(m_all)};
    }

private:
    std::vector<QualityDeduction> m_all;
};

} // namespace

bool Quality::isUncertain() const
{
    return score < limit.uncertain;
}

Quality qualityOf(const Workout &workout, const std::vector<Interval> &intervals)
{
    Deductions deductions;
    const std::vector<ActiveLength> active = activeLengthsOf(workout);
    if (!active.empty()) {
        const auto byLength = [&](QualityIssue issue, Lengths lengths, double points) {
            const double percent = percentOf(double(lengths.size()), double(active.size()));
            deductions.add(issue, points * percent, percent, std::move(lengths));
        };
        byLength(QualityIssue::StrokesMissing, withoutStrokes(active), limit.strokesMissing);
        byLength(QualityIssue::SuspectLengths, suspects(workout, active, intervals), limit.suspectLengths);
        const double open = unexplainedPercent(workout, active, intervals);
        deductions.add(QualityIssue::UnexplainedTime, limit.unexplainedTime * open, open, {});
    }
    if (isNoMultiple(workout))
        deductions.add(QualityIssue::DistanceMismatch, limit.distanceMismatch, 0, {});
    if (auto gaps = heartRateGaps(workout))
        deductions.add(
            QualityIssue::HeartRateGaps, limit.heartRateGaps * gaps->percent, gaps->percent, std::move(gaps->lengths));
    return std::move(deductions).quality();
}

} // namespace lengthwise
