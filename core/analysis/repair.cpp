#include "core/analysis/repair.h"

#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

std::optional<double> medianOfEnough(std::vector<double> values)
{
    return int(values.size()) >= thresholds::count.lengthsForMedian ? medianOf(std::move(values)) : std::nullopt;
}

} // namespace

UsualLength::UsualLength(const std::vector<ActiveLength> &active)
{
    PerStroke<std::vector<double>> times;
    PerStroke<std::vector<double>> strokes;
    std::vector<double> all;
    all.reserve(active.size());
    for (const ActiveLength &length : active) {
        if (length.stroke == Stroke::Drill)
            continue;
        times[length.stroke].push_back(length.time);
        all.push_back(length.time);
        if (length.strokes)
            strokes[length.stroke].push_back(*length.strokes);
    }
    for (const Stroke stroke : everyStroke) {
        m_times[stroke] = medianOfEnough(std::move(times[stroke]));
        m_strokes[stroke] = medianOfEnough(std::move(strokes[stroke]));
    }
    m_time = medianOf(std::move(all));
}

namespace {

using Lengths = std::span<const ActiveLength>;

/// The time one crossing should take here, by stroke.
class Base
{
public:
    Base(Lengths interval, const UsualLength &usual)
        : m_usual(usual)
    {
        if (int(interval.size()) < thresholds::count.lengthsForMedian)
            return;
        PerStroke<std::vector<double>> times;
        times[interval.front().stroke].reserve(interval.size());
        for (const ActiveLength &length : interval)
            times[length.stroke].push_back(length.time);
        for (const Stroke stroke : everyStroke)
            m_own[stroke] = medianOfEnough(std::move(times[stroke]));
    }

    /// 0 where nothing is known.
    double of(Stroke stroke) const
    {
        const double swim = m_usual.time().value_or(0);
        const double base = m_own[stroke] ? *m_own[stroke] : m_usual.time(stroke).value_or(swim);
        return std::max(base, thresholds::count.leastBase * swim);
    }

private:
    const UsualLength &m_usual;
    PerStroke<std::optional<double>> m_own;
};

bool isShort(const ActiveLength &length, const Base &base)
{
    return length.stroke != Stroke::Drill && length.time < thresholds::count.isShort * base.of(length.stroke);
}

/// Several crossings, swum fast: as their strokes show, for a split length has those of one, whichever of the strokes
/// that its parts were taken for it was.
bool areSwum(Lengths lengths, double one, const UsualLength &usual)
{
    const auto &limit = thresholds::count;
    double strokes = 0;
    double mostUsual = 0;
    for (const ActiveLength &length : lengths) {
        const double ofOne = usual.strokes(length.stroke).value_or(0);
        if (!length.strokes || length.time < limit.fastest * one || *length.strokes < limit.strokesOfOne * ofOne)
            return false;
        strokes += *length.strokes;
        mostUsual = std::max(mostUsual, ofOne);
    }
    return mostUsual > 0 && strokes > limit.strokesOver * mostUsual;
}

/// How far the lengths from first on, count of them, are from one crossing; absent where they are none together.
std::optional<double> distanceFromOne(
    Lengths interval, const Base &base, const UsualLength &usual, std::size_t first, std::size_t count)
{
    double time = 0;
    double longest = 0;
    Stroke stroke = Stroke::Unknown;
    for (std::size_t i = first; i < first + count; ++i) {
        if (interval[i].stroke == Stroke::Drill)
            return std::nullopt;
        time += interval[i].time;
        if (interval[i].time >= longest) {
            longest = interval[i].time;
            stroke = interval[i].stroke;
        }
    }
    const double one = base.of(stroke);
    if (areSwum(interval.subspan(first, count), one, usual))
        return std::nullopt;
    const double off = one > 0 ? std::abs(time / one - 1) : 1;
    return off <= thresholds::count.joined ? std::optional(off) : std::nullopt;
}

/// How many lengths around a short one at i make one crossing together, from where; best fit first.
struct Joint {
    std::size_t first = 0;
    std::size_t count = 0;
    double off = 0;
};
std::optional<Joint> jointAt(
    Lengths interval, const Base &base, const UsualLength &usual, std::size_t i, std::size_t free)
{
    std::optional<Joint> best;
    for (const std::size_t count : {2U, 3U}) {
        const std::size_t least = i + 1 >= count ? i + 1 - count : 0;
        for (std::size_t first = std::max(least, free); first <= i && first + count <= interval.size(); ++first) {
            const std::optional<double> off = distanceFromOne(interval, base, usual, first, count);
            if (off && (!best || *off < best->off))
                best = Joint{first, count, *off};
        }
    }
    return best;
}

int missedTurns(const ActiveLength &length, const Base &base, const UsualLength &usual)
{
    const auto &limit = thresholds::count;
    const double one = base.of(length.stroke);
    if (length.stroke == Stroke::Drill || !(one > 0) || !(length.time > limit.isLong * one))
        return 1;
    const std::optional<double> strokes = usual.strokes(length.stroke);
    if (length.strokes && strokes && *length.strokes < limit.strokesOver * *strokes)
        return 1;
    const double crossings = std::round(length.time / one);
    return crossings <= limit.mostCrossings ? int(crossings) : 1;
}

} // namespace

std::vector<int> crossingsOf(std::span<const ActiveLength> interval, const UsualLength &usual)
{
    const Base base(interval, usual);
    std::vector<int> crossings(interval.size(), 1);
    std::size_t free = 0; ///< lengths before this are spoken for
    for (std::size_t i = 0; i < interval.size(); ++i) {
        if (i < free)
            continue;
        if (!isShort(interval[i], base)) {
            crossings[i] = missedTurns(interval[i], base, usual);
            continue;
        }
        if (const std::optional<Joint> joint = jointAt(interval, base, usual, i, free)) {
            std::fill_n(crossings.begin() + std::ptrdiff_t(joint->first), joint->count, 0);
            crossings[joint->first] = 1;
            free = joint->first + joint->count;
        }
    }
    return crossings;
}

std::vector<int> crossingsAtPace(std::span<const ActiveLength> interval, double pace)
{
    const auto &limit = thresholds::count;
    std::vector<int> crossings;
    for (const ActiveLength &length : interval) {
        const bool isLong = pace > 0 && length.time > limit.isLong * pace && length.time < limit.mostCrossings * pace;
        crossings.push_back(isLong ? int(std::lround(length.time / pace)) : 1);
    }
    return crossings;
}

std::optional<double> hiddenRestIn(const ActiveLength &length, const UsualLength &usual)
{
    const auto &limit = thresholds::hiddenRest;
    const std::optional<double> time = usual.time(length.stroke);
    const std::optional<double> strokes = usual.strokes(length.stroke);
    if (length.stroke == Stroke::Drill || !time || !strokes || !length.strokes)
        return std::nullopt;
    if (length.time < limit.overMedian * *time || length.time < *time + limit.secondsOver)
        return std::nullopt;
    if (*length.strokes > limit.strokesOver * *strokes)
        return std::nullopt;
    return length.time - *time;
}

} // namespace lengthwise
