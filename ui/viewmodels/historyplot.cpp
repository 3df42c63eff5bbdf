#include "ui/viewmodels/historyplot.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise {

namespace {

constexpr qint64 fewDays = 70; ///< up to so many, weeks are named
constexpr qint64 oneYear = 370;

QString monthName(QDate month, bool withYears)
{
    if (withYears && month.month() == 1)
        return QString::number(month.year());
    return display::readableLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

} // namespace

double dayPlace(QDate day)
{
    return double(day.toJulianDay());
}

void setDayTicks(HistoryPlot &plot, const DayRange &days)
{
    plot.places.clear();
    if (days.from.daysTo(days.to) <= fewDays) {
        QDate monday = weekOf(days.from).from;
        if (monday < days.from)
            monday = monday.addDays(7);
        for (; monday <= days.to; monday = monday.addDays(7)) {
            //: A day in the form of QLocale::toString
            const QString form = QCoreApplication::translate("SwimTotals", "d MMM");
            plot.places.push_back({dayPlace(monday), display::readableLocale().toString(monday, form),
                int(weekOf(days.to).from.daysTo(monday) / 7)});
        }
        plot.strides = {1, 2, 4};
        return;
    }
    const bool withYears = days.from.daysTo(days.to) > oneYear;
    for (QDate month(days.from.year(), days.from.month(), 1); month <= days.to; month = month.addMonths(1)) {
        if (month >= days.from)
            plot.places.push_back(
                {dayPlace(month), monthName(month, withYears), month.year() * 12 + month.month() - 1});
    }
    plot.strides = {1, 2, 3, 6, 12, 24, 60};
}

double niceStep(double span, int pieces)
{
    if (!(span > 0) || pieces < 1)
        return 1;
    double step = std::pow(10.0, std::floor(std::log10(span / pieces)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (step * factor) <= pieces + 1e-9)
            return step * factor;
    }
    return 10 * step;
}

} // namespace lengthwise
