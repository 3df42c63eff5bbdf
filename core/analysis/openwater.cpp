#include "core/analysis/openwater.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

struct Point {
    Instant instant{};
    double time = 0;     ///< s since 1970
    double distance = 0; ///< m, never falling
    double moving = 0;   ///< s moved up to here
};

/// Samples with a distance, at least a window apart (the last one always), clock and distance never running back.
std::vector<Point> anchorsOf(const Workout &workout)
{
    std::vector<Point> anchors;
    std::optional<Point> last;
    for (const Sample &sample : workout.samples) {
        const std::optional<Distance> distance = sample.distance();
        const double time = secondsOf(sample.time());
        if (!distance || (last && (time <= last->time || distance->metres < last->distance)))
            continue;
        last = Point{sample.time(), time, distance->metres, 0};
        if (anchors.empty() || time >= anchors.back().time + thresholds::openWater.window)
            anchors.push_back(*last);
    }
    if (last && last->time > anchors.back().time)
        anchors.push_back(*last);
    return anchors;
}

double gapLimit(const std::vector<Point> &points)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < points.size(); ++i)
        steps.push_back(points[i].time - points[i - 1].time);
    return std::max(thresholds::openWater.gap, thresholds::openWater.gapOfMedian * medianOf(steps).value_or(0));
}

/// Seconds of the stretch during which the watch stood still.
double stoppedIn(const Workout &workout, double from, double to)
{
    double stopped = 0;
    for (const TimerStop &stop : workout.stops)
        stopped += std::max(0.0, std::min(to, secondsOf(stop.end)) - std::max(from, secondsOf(stop.start)));
    return std::min(stopped, to - from);
}

/// Points with their moving clock filled in, from the first moving stretch to the last.
std::vector<Point> trackOf(const Workout &workout)
{
    std::vector<Point> points = anchorsOf(workout);
    const double gap = gapLimit(points);
    std::size_t first = points.size();
    std::size_t last = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double elapsed = points[i].time - points[i - 1].time;
        const double swum = points[i].distance - points[i - 1].distance;
        const double time = elapsed > gap ? 0 : elapsed - stoppedIn(workout, points[i - 1].time, points[i].time);
        const bool moves = time > 0 && swum >= thresholds::openWater.moving * time;
        points[i].moving = points[i - 1].moving + (moves ? time : 0);
        if (moves) {
            first = std::min(first, i - 1);
            last = i;
        }
    }
    if (last == 0)
        return {};
    return {points.begin() + std::ptrdiff_t(first), points.begin() + std::ptrdiff_t(last) + 1};
}

/// The point at which a distance was reached.
Point at(const Point &before, const Point &after, double distance)
{
    const double length = after.distance - before.distance;
    const double share = length > 0 ? std::clamp((distance - before.distance) / length, 0.0, 1.0) : 1;
    return {before.instant, before.time + share * (after.time - before.time), distance,
        before.moving + share * (after.moving - before.moving)};
}

/// Between samples the speed is even, so the fastest stretch begins or ends at a sample: both are tried, as two points
/// that walk along the track `distance` apart.
std::optional<Split> fastestOf(const std::vector<Point> &track, double distance)
{
    std::optional<Split> best;
    const auto offer = [&](const Point &from, const Point &to) {
        if (best && Seconds(to.time - from.time) >= best->elapsed)
            return;
        best = Split{Seconds(from.time - track.front().time), Seconds(to.moving - from.moving),
            Seconds(to.time - from.time), Distance{distance}};
    };
    std::size_t end = 1;   // first point at or behind the end of a stretch that begins at a sample
    std::size_t begin = 1; // first point behind the beginning of a stretch that ends at a sample
    for (std::size_t i = 0; i < track.size(); ++i) {
        const double until = track[i].distance + distance;
        while (end < track.size() && track[end].distance < until)
            ++end;
        if (end < track.size())
            offer(track[i], at(track[end - 1], track[end], until));
        const double since = track[i].distance - distance;
        if (since < track.front().distance)
            continue;
        while (track[begin].distance <= since)
            ++begin;
        offer(at(track[begin - 1], track[begin], since), track[i]);
    }
    return best;
}

} // namespace

std::optional<Movement> movementOf(const Workout &workout)
{
    const std::vector<Point> track = trackOf(workout);
    if (track.empty())
        return std::nullopt;
    // Distances are cumulative from the start of the workout: what was swum before the first sample counts as well.
    return Movement{Distance{anchorsOf(workout).back().distance}, Seconds(track.back().moving - track.front().moving),
        Seconds(track.back().time - track.front().time), track.front().instant};
}

std::vector<Split> splitsOf(const Workout &workout, Distance distance)
{
    if (!(std::isfinite(distance.metres) && distance.metres >= 1))
        return {};
    std::vector<Split> splits;
    const std::vector<Point> track = trackOf(workout);
    if (track.empty())
        return splits;
    Point start = track.front();
    const auto add = [&](const Point &end) {
        splits.push_back({Seconds(start.time - track.front().time), Seconds(end.moving - start.moving),
            Seconds(end.time - start.time), Distance{end.distance - start.distance}});
        start = end;
    };
    for (std::size_t i = 1; i < track.size(); ++i) {
        while (track[i].distance - start.distance >= distance.metres)
            add(at(track[i - 1], track[i], start.distance + distance.metres));
    }
    if (track.back().distance > start.distance)
        add(track.back());
    return splits;
}

std::vector<std::optional<Split>> fastestStretches(const Workout &workout, const std::vector<Distance> &distances)
{
    std::vector<std::optional<Split>> fastest;
    const std::vector<Point> track = trackOf(workout);
    for (const Distance distance : distances)
        fastest.push_back(track.empty() ? std::nullopt : fastestOf(track, distance.metres));
    return fastest;
}

} // namespace lengthwise
