#pragma once

#include "core/model/units.h"
#include "core/report/swimlist.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace lengthwise {

/// Days in a row, both ends counted in; from is not after to.
struct DayRange {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return day >= from && day <= to; }
    bool operator==(const DayRange &) const = default;
};

/// What was swum on one day.
struct CalendarDay {
    int swims = 0;
    Distance distance{}; ///< of the swims whose distance is known
    QStringList titles;  ///< newest first

    bool operator==(const CalendarDay &) const = default;
};

/// Days without a swim are left out.
using CalendarDays = std::map<QDate, CalendarDay>;

/// The day on which a swim began, where it was; without an offset in this computer's time zone.
QDate swimDay(Instant start, std::optional<std::chrono::minutes> utcOffset);
QDate swimDay(const WorkoutSummary &summary);

/// rows: newest first.
CalendarDays calendarDays(const std::vector<SwimListRow> &rows);

/// The days of a week, from Monday.
DayRange weekOf(QDate day);

/// Where the distances of the range's days part into four; linear between neighbours. Nothing for no known distance.
std::optional<std::array<double, 3>> distanceQuartiles(const CalendarDays &days, const DayRange &range);

/// 0 to 3; 0 where there are no quartiles.
int quartileOf(Distance distance, const std::optional<std::array<double, 3>> &quartiles);

} // namespace lengthwise
