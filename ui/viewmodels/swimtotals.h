#pragma once

#include "ui/viewmodels/calendardays.h"
#include "ui/viewmodels/display.h"

#include <optional>

namespace lengthwise {

/// The four numbers beside the calendar.
struct SwimTotals {
    int swims = 0;
    Distance distance{};
    std::optional<double> perWeek; ///< of all weeks of the year; absent where there was no swim
    Distance thisWeek{};

    bool operator==(const SwimTotals &) const = default;
};

/// The year that ends with a day.
DayRange yearUntil(QDate lastDay);

/// Of the year until lastDay; the week is today's. Pure.
SwimTotals swimTotals(const CalendarDays &days, QDate lastDay, QDate today);

namespace display {

/// "371 km", "7.0 km", "37 km"; "12,450 yd": a distance of many swims, in the swimmer's units.
Quantity longDistance(Distance distance, PoolUnit unit);

/// "Thu 19 Nov"; with its year where that is not today's.
QString day(QDate day, QDate today);
/// The same as narrow as can be: "Thu 19 Nov", "19 Nov 2025".
QString shortDay(QDate day, QDate today);
/// "28 Oct 2026"; "–" for none
QString date(QDate day);
/// "Nov 2025"
QString monthOf(QDate day);
/// "16 – 22 Nov", "30 Nov – 6 Dec"; one day as day() says it; with the year where that is not today's.
QString days(const DayRange &range, QDate today);

} // namespace display

} // namespace lengthwise
