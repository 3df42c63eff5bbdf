#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>

namespace lengthwise {

namespace {

QString dayAndMonth(QDate day, bool withYear)
{
    //: A day in the form of QLocale::toString
    return display::readableLocale().toString(day,
        withYear ? QCoreApplication::translate("SwimTotals", "d MMM yyyy")
                 : QCoreApplication::translate("SwimTotals", "d MMM"));
}

} // namespace

DayRange yearUntil(QDate lastDay)
{
    return {lastDay.addYears(-1).addDays(1), lastDay};
}

SwimTotals swimTotals(const CalendarDays &days, QDate lastDay, QDate today)
{
    SwimTotals totals;
    const DayRange year = yearUntil(lastDay);
    const DayRange week = weekOf(today);
    for (const auto &[day, swum] : days) {
        if (year.contains(day)) {
            totals.swims += swum.swims;
            totals.distance = totals.distance + swum.distance;
        }
        if (week.contains(day))
            totals.thisWeek = totals.thisWeek + swum.distance;
    }
    if (totals.swims > 0)
        totals.perWeek = totals.swims * 7.0 / double(year.from.daysTo(year.to) + 1);
    return totals;
}

namespace display {

Quantity longDistance(Distance distance, PoolUnit unit)
{
    if (unit == PoolUnit::Yards)
        return {number(distance / oneOf(unit), 0), unitName(unit)};
    constexpr double noDecimalFrom = 10'000;
    return {number(distance.metres / 1000, distance.metres < noDecimalFrom ? 1 : 0),
        QCoreApplication::translate("SwimTotals", "km")};
}

QString day(QDate day, QDate today)
{
    //: A day in the form of QLocale::toString
    return display::readableLocale().toString(day,
        day.year() == today.year() ? QCoreApplication::translate("SwimTotals", "ddd d MMM")
                                   : QCoreApplication::translate("SwimTotals", "ddd d MMM yyyy"));
}

QString shortDay(QDate day, QDate today)
{
    return day.year() == today.year() ? display::day(day, today) : dayAndMonth(day, true);
}

QString date(QDate day)
{
    return day.isValid() ? dayAndMonth(day, true) : unknown();
}

QString monthOf(QDate day)
{
    //: A month in the form of QLocale::toString
    return display::readableLocale().toString(day, QCoreApplication::translate("SwimTotals", "MMM yyyy"));
}

QString days(const DayRange &range, QDate today)
{
    if (range.from == range.to)
        return day(range.from, today);
    const bool isThisYear = range.to.year() == today.year();
    const bool isOneMonth = range.from.month() == range.to.month() && range.from.year() == range.to.year();
    const QString from =
        isOneMonth ? QString::number(range.from.day()) : dayAndMonth(range.from, range.from.year() != range.to.year());
    return QCoreApplication::translate("SwimTotals", "%1 – %2").arg(from, dayAndMonth(range.to, !isThisYear));
}

} // namespace display

} // namespace lengthwise
