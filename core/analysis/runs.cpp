#include "core/analysis/runs.h"

#include "core/analysis/cadence.h"
#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lengthwise {

namespace {

using Repeats = std::span<const Interval>;

/// More repeats than this are cut at all their long rests at once, so that no recording takes quadratic time.
constexpr std::size_t manyRepeats = 200;

double speedOf(const Interval &interval)
{
    return interval.time.count() > 0 ? interval.repairedDistance.metres / interval.time.count() : 0;
}

double medianWithout(std::vector<double> values, std::size_t left)
{
    values.erase(values.begin() + std::ptrdiff_t(left));
    return medianOf(values).value_or(0);
}

/// Number of repeats before the cut.
using Cut = std::optional<std::size_t>;

Cut cutAtLongestRest(Repeats repeats)
{
    if (repeats.size() < 3)
        return std::nullopt;
    const std::vector<double> rests = restsBetween(repeats);
    // On a send-off a fast repeat earns a long rest: no break.
    if (*spreadOf(startToStarts(repeats)) <= thresholds::runs.sendOffKeeps)
        return std::nullopt;
    const auto longest = std::size_t(std::max_element(rests.begin(), rests.end()) - rests.begin());
    return isLongRest(rests[longest], medianWithout(rests, longest)) ? Cut(longest + 1) : std::nullopt;
}

/// Whether the repeat at one end, with the rest beside it, stands out from the others.
bool endStandsOut(Repeats others, double speed, double rest)
{
    const auto &limit = thresholds::runs;
    std::vector<double> speeds;
    for (const Interval &each : others)
        speeds.push_back(speedOf(each));
    const double median = medianOf(speeds).value_or(0);
    if (!(median > 0) || !(*spreadOf(speeds) <= limit.othersAgree * median))
        return false;
    return std::abs(speed / median - 1) > limit.endSpeedOff
        && rest > limit.endRestFactor * medianOf(restsBetween(others)).value_or(0);
}

Cut cutAtEnd(Repeats repeats)
{
    if (repeats.size() < 3)
        return std::nullopt;
    const std::size_t last = repeats.size() - 1;
    const std::vector<double> rests = restsBetween(repeats);
    if (endStandsOut(repeats.first(last), speedOf(repeats[last]), rests.back()))
        return last;
    if (endStandsOut(repeats.subspan(1), speedOf(repeats[0]), rests.front()))
        return 1;
    return std::nullopt;
}

Cut cutOfPair(Repeats repeats)
{
    if (repeats.size() != 2)
        return std::nullopt;
    const double one = speedOf(repeats[0]);
    const double other = speedOf(repeats[1]);
    return std::abs(one - other) > thresholds::runs.pairApart * std::max(one, other) ? Cut(1) : std::nullopt;
}

struct Side {
    double least = 0;
    double most = 0;
};

std::vector<Side> sidesOf(const std::vector<double> &values)
{
    std::vector<Side> sides;
    for (const double value : values) {
        const Side before = sides.empty() ? Side{value, value} : sides.back();
        sides.push_back({std::min(before.least, value), std::max(before.most, value)});
    }
    return sides;
}

bool steady(const Side &side)
{
    return side.most - side.least <= thresholds::runs.sendOffKeeps;
}

/// Two send-offs in one run: the start-to-start steps once and keeps on each side. Where the rests are as steady as
/// the starts the swimmer goes by rest, and a step of the starts is only a change of speed.
Cut cutAtSendOff(Repeats repeats)
{
    const auto &limit = thresholds::runs;
    if (repeats.size() < 5)
        return std::nullopt;
    const std::vector<double> starts = startToStarts(repeats);
    if (*spreadOf(restsBetween(repeats)) <= limit.sendOffKeeps)
        return std::nullopt;
    const std::vector<Side> left = sidesOf(starts);
    std::vector<Side> right = sidesOf({starts.rbegin(), starts.rend()});
    std::reverse(right.begin(), right.end());
    for (std::size_t before = 2; before + 2 <= starts.size(); ++before) {
        // The start-to-start across the cut belongs to the earlier side, or is a pause of its own.
        for (const std::size_t of : {before, before - 1}) {
            if (of < 2 || !steady(left[of - 1]) || !steady(right[before]))
                continue;
            const double gap =
                std::max(right[before].least - left[of - 1].most, left[of - 1].least - right[before].most);
            const double change = std::abs(asOnTheClock(Seconds((left[of - 1].least + left[of - 1].most) / 2)).count()
                - asOnTheClock(Seconds((right[before].least + right[before].most) / 2)).count());
            if (change >= limit.sendOffChange && gap >= limit.sendOffChange / 2)
                return before;
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> cutsOf(Repeats repeats)
{
    if (repeats.size() > manyRepeats) {
        const std::vector<double> rests = restsBetween(repeats);
        const double median = *medianOf(rests);
        std::vector<std::size_t> cuts;
        for (std::size_t i = 0; i < rests.size(); ++i) {
            if (isLongRest(rests[i], median))
                cuts.push_back(i + 1);
        }
        if (!cuts.empty())
            return cuts;
    }
    for (const auto cut : {cutAtLongestRest, cutAtEnd, cutOfPair, cutAtSendOff}) {
        if (const Cut at = cut(repeats))
            return {*at};
    }
    return {};
}

/// Cuts a run again and again; the stack keeps the order and bounds the depth.
std::vector<Run> cutUp(const std::vector<Interval> &intervals, Run whole)
{
    std::vector<Run> finished;
    std::vector<Run> open{whole};
    while (!open.empty()) {
        const Run run = open.back();
        open.pop_back();
        const Repeats repeats(intervals.data() + run.first, run.count);
        std::vector<std::size_t> cuts = cutsOf(repeats);
        if (cuts.empty()) {
            finished.push_back(run);
            continue;
        }
        cuts.insert(cuts.begin(), 0);
        cuts.push_back(run.count);
        for (std::size_t i = cuts.size() - 1; i > 0; --i)
            open.push_back({run.first + cuts[i - 1], cuts[i] - cuts[i - 1]});
    }
    return finished;
}

} // namespace

bool sameRepeat(const Interval &one, const Interval &other)
{
    return one.lengthCount == other.lengthCount && one.stroke == other.stroke;
}

std::vector<Run> runsOf(const std::vector<Interval> &intervals, Run within)
{
    std::vector<Run> runs;
    const std::size_t end = within.first + within.count;
    for (std::size_t first = within.first; first < end;) {
        std::size_t next = first + 1;
        while (next < end && sameRepeat(intervals[first], intervals[next])
            && intervals[next - 1].rest.value_or(Seconds(0)).count() < thresholds::runs.breakRest)
            ++next;
        const std::vector<Run> parts = cutUp(intervals, {first, next - first});
        runs.insert(runs.end(), parts.begin(), parts.end());
        first = next;
    }
    return runs;
}

} // namespace lengthwise
