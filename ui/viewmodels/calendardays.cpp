#include "ui/viewmodels/calendardays.h"

#include "ui/viewmodels/swimheading.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr qint64 julianDayOf1970 = 2440588;

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

} // namespace

QDate swimDay(Instant start, std::optional<std::chrono::minutes> utcOffset)
{
    if (!utcOffset)
        return QDateTime::fromMSecsSinceEpoch(start.time_since_epoch().count()).date();
    const auto day = std::chrono::floor<std::chrono::days>(start + *utcOffset);
    return QDate::fromJulianDay(julianDayOf1970 + day.time_since_epoch().count());
}

QDate swimDay(const WorkoutSummary &summary)
{
    return swimDay(summary.start, summary.utcOffset);
}

CalendarDays calendarDays(const std::vector<SwimListRow> &rows)
{
    CalendarDays days;
    for (const SwimListRow &row : rows) {
        CalendarDay &day = days[swimDay(row.summary)];
        ++day.swims;
        day.distance = day.distance + row.summary.distance.value_or(Distance{});
        day.titles << (row.title().isEmpty() ? untitled(row.summary.environment) : row.title());
    }
    return days;
}

DayRange weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

std::optional<std::array<double, 3>> distanceQuartiles(const CalendarDays &days, const DayRange &range)
{
    std::vector<double> metres;
    for (auto day = days.lower_bound(range.from); day != days.end() && day->first <= range.to; ++day) {
        if (day->second.distance.metres > 0)
            metres.push_back(day->second.distance.metres);
    }
    if (metres.empty())
        return std::nullopt;
    std::ranges::sort(metres);
    return std::array{quantile(metres, 0.25), quantile(metres, 0.5), quantile(metres, 0.75)};
}

int quartileOf(Distance distance, const std::optional<std::array<double, 3>> &quartiles)
{
    if (!quartiles)
        return 0;
    return int(std::ranges::count_if(*quartiles, [distance](double limit) { return distance.metres > limit; }));
}

} // namespace lengthwise
