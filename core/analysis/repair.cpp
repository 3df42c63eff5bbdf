#include "core/analysis/repair.h"

#include "core/analysis/statistics.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

UsualLength::UsualLength(const std::vector<ActiveLength> &active)
{
    std::map<Stroke, std::vector<double>> times;
    std::map<Stroke, std::vector<double>> strokes;
    std::vector<double> all;
    for (const ActiveLength &length : active) {
        if (length.stroke == Stroke::Drill)
            continue;
        times[length.stroke].push_back(length.time);
        all.push_back(length.time);
        if (length.strokes)
            strokes[length.stroke].push_back(*length.strokes);
    }
    for (const auto &[stroke, values] : times) {
        if (int(values.size()) >= thresholds::count.lengthsForMedian)
            m_times[stroke] = *medianOf(values);
    }
    for (const auto &[stroke, values] : strokes) {
        if (int(values.size()) >= thresholds::count.lengthsForMedian)
            m_strokes[stroke] = *medianOf(values);
    }
    m_time = medianOf(all);
}

std::optional<double> UsualLength::time(Stroke stroke) const
{
    const auto found = m_times.find(stroke);
    return found == m_times.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> UsualLength::strokes(Stroke stroke) const
{
    const auto found = m_strokes.find(stroke);
    return found == m_strokes.end() ? std::nullopt : std::optional(found->second);
}

namespace {

/// The time one crossing should take here, by stroke.
class Base
{
public:
    Base(const std::vector<ActiveLength> &interval, const UsualLength &usual)
        : m_usual(usual)
    {
        std::map<Stroke, std::vector<double>> times;
        for (const ActiveLength &length : interval)
            times[length.stroke].push_back(length.time);
        for (const auto &[stroke, values] : times) {
            if (int(values.size()) >= thresholds::count.lengthsForMedian)
                m_own[stroke] = *medianOf(values);
        }
    }

    /// 0 where nothing is known.
    double of(Stroke stroke) const
    {
        const double swim = m_usual.time().value_or(0);
        const auto own = m_own.find(stroke);
        const double base = own != m_own.end() ? own->second : m_usual.time(stroke).value_or(swim);
        return std::max(base, thresholds::count.leastBase * swim);
    }

private:
    const UsualLength &m_usual;
    std::map<Stroke, double> m_own;
};

bool isShort(const ActiveLength &length, const Base &base)
{
    return length.stroke != Stroke::Drill && length.time < thresholds::count.isShort * base.of(length.stroke);
}

/// How far the lengths from first on, count of them, are from one crossing; absent where they are none together.
std::optional<double> distanceFromOne(
    const std::vector<ActiveLength> &interval, const Base &base, std::size_t first, std::size_t count)
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
    const std::vector<ActiveLength> &interval, const Base &base, std::size_t i, std::size_t free)
{
    std::optional<Joint> best;
    for (const std::size_t count : {2U, 3U}) {
        const std::size_t least = i + 1 >= count ? i + 1 - count : 0;
        for (std::size_t first = std::max(least, free); first <= i && first + count <= interval.size(); ++first) {
            const std::optional<double> off = distanceFromOne(interval, base, first, count);
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

std::vector<int> crossingsOf(const std::vector<ActiveLength> &interval, const UsualLength &usual)
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
        if (const std::optional<Joint> joint = jointAt(interval, base, i, free)) {
            std::fill_n(crossings.begin() + std::ptrdiff_t(joint->first), joint->count, 0);
            crossings[joint->first] = 1;
            free = joint->first + joint->count;
        }
    }
    return crossings;
}

std::vector<int> crossingsAtPace(const std::vector<ActiveLength> &interval, double pace)
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
