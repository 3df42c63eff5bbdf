#include "core/report/progressparts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace lengthwise::progress {

namespace {

constexpr std::size_t strokeCount = std::size_t(Stroke::Kick) + 1;

/// Weeks from Monday on or months, numbered from the one that a range begins in.
class Periods
{
public:
    explicit Periods(const Scope &scope)
        : m_isMonthly(isMonthly(scope))
        , m_first(numberOf(scope.from))
        , m_count(std::size_t(numberOf(scope.to) - m_first + 1))
    {
    }

    std::size_t count() const { return m_count; }
    QDate first() const { return from(0); }
    std::size_t of(const QDate &day) const { return std::size_t(numberOf(day) - m_first); }

    QDate from(std::size_t period) const
    {
        const qint64 number = m_first + qint64(period);
        return m_isMonthly ? QDate(int(number / 12), int(number % 12) + 1, 1) : QDate::fromJulianDay(number * 7);
    }
    QDate to(std::size_t period) const { return from(period + 1).addDays(-1); }

private:
    /// Day 0 of the Julian count was a Monday.
    qint64 numberOf(const QDate &day) const
    {
        return m_isMonthly ? qint64(day.year()) * 12 + day.month() - 1 : day.toJulianDay() / 7;
    }

    bool m_isMonthly;
    qint64 m_first;
    std::size_t m_count;
};

using StrokeSums = std::array<double, strokeCount>; // m

std::vector<StrokeShare> sharesOf(const StrokeSums &sums)
{
    std::vector<StrokeShare> shares;
    for (std::size_t stroke = 0; stroke < strokeCount; ++stroke) {
        if (sums[stroke] > 0)
            shares.push_back({.stroke = Stroke(stroke), .distance = metres(sums[stroke])});
    }
    return shares;
}

/// What the filter asks for of one swim.
bool add(StrokeSums &sums, const SwimHistory &swim, const std::optional<Stroke> &stroke)
{
    bool isSwum = !stroke;
    eachShare(swim, [&](const StrokeShare &share) {
        if (stroke && share.stroke != *stroke)
            return;
        sums.at(std::size_t(share.stroke)) += share.distance.metres;
        isSwum = true;
    });
    return isSwum;
}

} // namespace

Distance Scope::distanceOf(std::size_t swim) const
{
    Distance distance{};
    eachShare(source.swims[swim], [&](const StrokeShare &share) {
        if (!filter.stroke || share.stroke == *filter.stroke)
            distance = distance + share.distance;
    });
    return distance;
}

bool isMonthly(const Scope &scope)
{
    return scope.from.addYears(2) < scope.to;
}

std::vector<VolumePeriod> volumeOf(const Scope &scope)
{
    const Periods periods(scope);
    std::vector<VolumePeriod> volume(periods.count());
    std::vector<StrokeSums> sums(periods.count());
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (scope.day(i) < periods.first() || !scope.isPast(i) || !scope.isInPool(i))
            continue;
        const std::size_t period = periods.of(scope.day(i));
        if (add(sums[period], scope.source.swims[i], scope.filter.stroke))
            ++volume[period].swims;
        if (const std::optional<SwimLoad> &load = scope.source.loads[i])
            volume[period].load += load->points;
    }
    for (std::size_t period = 0; period < volume.size(); ++period) {
        VolumePeriod &filled = volume[period];
        filled.from = periods.from(period);
        filled.to = periods.to(period);
        filled.strokes = sharesOf(sums[period]);
        for (const StrokeShare &share : filled.strokes)
            filled.distance = filled.distance + share.distance;
    }
    return volume;
}

std::vector<YearLine> yearsOf(const Scope &scope)
{
    constexpr int most = 3;
    const int newest = scope.to.year();
    int oldest = newest + 1;
    std::array<std::vector<Distance>, most> sums;
    for (int back = 0; back < most; ++back) {
        const QDate january(newest - back, 1, 1);
        sums.at(std::size_t(back)).resize(std::size_t(back == 0 ? scope.to.dayOfYear() : january.daysInYear()));
    }
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (!scope.isPast(i) || !scope.isInPool(i))
            continue;
        const Distance distance = scope.distanceOf(i);
        if (!(distance.metres > 0))
            continue;
        const int year = scope.day(i).year();
        oldest = std::min(oldest, year);
        if (newest - year < most) {
            Distance &day = sums.at(std::size_t(newest - year)).at(std::size_t(scope.day(i).dayOfYear() - 1));
            day = day + distance;
        }
    }
    std::vector<YearLine> lines;
    for (int year = newest; year >= oldest && newest - year < most; --year) {
        std::vector<Distance> &days = sums.at(std::size_t(newest - year));
        std::partial_sum(days.begin(), days.end(), days.begin());
        lines.push_back({year, std::move(days)});
    }
    return lines;
}

} // namespace lengthwise::progress
