#include "ui/viewmodels/dayspan.h"

#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr int fourWeeks = 28;
constexpr int december = 12;
constexpr int lastOfDecember = 31;

struct Names {
    DaySpan span;
    std::string_view stored;
    const char *said;
};

constexpr auto names = std::to_array<Names>({
    {DaySpan::ThisWeek, "this-week", QT_TRANSLATE_NOOP("DaySpan", "This week")},
    {DaySpan::LastFourWeeks, "last-4-weeks", QT_TRANSLATE_NOOP("DaySpan", "Last 4 weeks")},
    {DaySpan::ThisMonth, "this-month", QT_TRANSLATE_NOOP("DaySpan", "This month")},
    {DaySpan::ThisYear, "this-year", QT_TRANSLATE_NOOP("DaySpan", "This year")},
    {DaySpan::LastYear, "last-year", QT_TRANSLATE_NOOP("DaySpan", "Last year")},
});

const Names &namesOf(DaySpan span)
{
    return *std::ranges::find(names, span, &Names::span);
}

} // namespace

DayRange allDays()
{
    return {daysOfYear(firstYear).from, daysOfYear(lastYear).to};
}

DayRange daysOf(DaySpan span, QDate today)
{
    switch (span) {
    case DaySpan::ThisWeek:
        break;
    case DaySpan::LastFourWeeks:
        return {today.addDays(1 - fourWeeks), today};
    case DaySpan::ThisMonth:
        return {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), today.daysInMonth())};
    case DaySpan::ThisYear:
        return daysOfYear(today.year());
    case DaySpan::LastYear:
        return daysOfYear(today.year() - 1);
    }
    return weekOf(today);
}

DayRange daysOfYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, december, lastOfDecember)};
}

std::optional<int> yearOf(const DayRange &range)
{
    const int year = range.from.year();
    return range == daysOfYear(year) ? std::optional(year) : std::nullopt;
}

std::string_view nameOf(DaySpan span)
{
    return namesOf(span).stored;
}

std::optional<DaySpan> daySpan(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const Names &one) {
        return name == QLatin1StringView(one.stored.data(), qsizetype(one.stored.size()));
    });
    return found == names.end() ? std::nullopt : std::optional(found->span);
}

namespace display {

QString daySpan(DaySpan span)
{
    return QCoreApplication::translate("DaySpan", namesOf(span).said);
}

QString dayRange(const DayRange &range, QDate today)
{
    const DayRange all = allDays();
    if (range == all)
        return QCoreApplication::translate("DaySpan", "any day");
    if (range.to == all.to)
        return QCoreApplication::translate("DaySpan", "from %1").arg(date(range.from));
    if (range.from == all.from)
        return QCoreApplication::translate("DaySpan", "until %1").arg(date(range.to));
    if (const auto year = yearOf(range))
        return QString::number(*year);
    return days(range, today);
}

} // namespace display

} // namespace lengthwise
