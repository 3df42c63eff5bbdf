#pragma once

#include "ui/viewmodels/calendardays.h"

#include <QString>

#include <array>
#include <string_view>

namespace lengthwise {

/// Days that move on with the calendar.
enum class DaySpan { ThisWeek, LastFourWeeks, ThisMonth, ThisYear, LastYear };
/// In the order in which they are offered.
inline constexpr std::array daySpans{
    DaySpan::ThisWeek, DaySpan::LastFourWeeks, DaySpan::ThisMonth, DaySpan::ThisYear, DaySpan::LastYear};

/// What stands for an end that was left open; no swim is outside.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2999;
DayRange allDays();

/// Weeks begin on Monday; the last four end with today. Pure.
DayRange daysOf(DaySpan span, QDate today);
DayRange daysOfYear(int year);
/// Absent where the days are not exactly one whole year.
std::optional<int> yearOf(const DayRange &range);

/// "this-week", "last-4-weeks", "this-month", "this-year", "last-year": as stored, the same on every machine.
std::string_view nameOf(DaySpan span);
std::optional<DaySpan> daySpan(QStringView name);

namespace display {

/// "This week", "Last 4 weeks"
QString daySpan(DaySpan span);
/// "2024" for a whole year, "from 1 Mar 2026" and "until 1 Mar 2026" where an end is open; else as days() says it.
QString dayRange(const DayRange &range, QDate today);

} // namespace display

} // namespace lengthwise
