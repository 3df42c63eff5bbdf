#include "tests/ui/madelibrary.h"
#include "ui/viewmodels/swimtotals.h"

#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19); // a Thursday

CalendarDay swum(double metresSwum, int swims = 1)
{
    return {.swims = swims, .distance = metres(metresSwum)};
}

} // namespace

class TestCalendarDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theDayIsTheOneWhereTheSwimWas()
    {
        SwimListRow row = madeSwim(u"a"_s, today, {}); // 06:32 UTC
        QCOMPARE(swimDay(row.summary), today);
        row.summary.utcOffset = std::chrono::hours(-7);
        QCOMPARE(swimDay(row.summary), today.addDays(-1));   // 23:32
        row.summary.start = Instant(std::chrono::hours(-1)); // 31 December 1969, 23:00 UTC
        row.summary.utcOffset = std::chrono::minutes(0);
        QCOMPARE(swimDay(row.summary), QDate(1969, 12, 31));
        row.summary.utcOffset = std::chrono::minutes(60);
        QCOMPARE(swimDay(row.summary), QDate(1970, 1, 1));
    }

    void swimsOfADayAddUp()
    {
        std::vector<SwimListRow> rows{madeSwim(u"c"_s, today, u"Evening"_s), madeSwim(u"b"_s, today, {}),
            madeSwim(u"a"_s, today.addDays(-2), {})};
        rows[0].summary.distance = metres(1200);
        rows[1].summary.distance = metres(800);
        const CalendarDays days = calendarDays(rows);
        QCOMPARE(days.size(), std::size_t(2));
        QCOMPARE(days.at(today), (CalendarDay{2, metres(2000), {u"Evening"_s, u"Pool swim"_s}}));
        QCOMPARE(days.at(today.addDays(-2)).distance, metres(0));
    }

    void aWeekBeginsOnMonday()
    {
        QCOMPARE(weekOf(today), (DayRange{QDate(2026, 11, 16), QDate(2026, 11, 22)}));
        QCOMPARE(weekOf(QDate(2026, 11, 16)).from, QDate(2026, 11, 16));
        QCOMPARE(weekOf(QDate(2026, 11, 22)).from, QDate(2026, 11, 16));
    }

    /// Of 1, 2, 3, 4 and 5 km the quarters part at 2, 3 and 4 km; what lies on the limit belongs below.
    void quartilesByHand()
    {
        CalendarDays days;
        for (int i = 1; i <= 5; ++i)
            days[today.addDays(-i)] = swum(1000 * i);
        days[today.addDays(-40)] = swum(90000);
        days[today] = swum(0); // not known
        const auto quartiles = distanceQuartiles(days, {today.addDays(-7), today});
        QCOMPARE(quartiles, (std::array{2000.0, 3000.0, 4000.0}));
        QCOMPARE(quartileOf(metres(0), quartiles), 0);
        QCOMPARE(quartileOf(metres(2000), quartiles), 0);
        QCOMPARE(quartileOf(metres(2001), quartiles), 1);
        QCOMPARE(quartileOf(metres(4000), quartiles), 2);
        QCOMPARE(quartileOf(metres(5000), quartiles), 3);
        QVERIFY(!distanceQuartiles(days, {today, today}));
        QCOMPARE(quartileOf(metres(500), std::nullopt), 0);
    }

    void totalsOfAYearByHand()
    {
        CalendarDays days;
        days[QDate(2020, 5, 1)] = swum(1000);
        days[QDate(2025, 11, 19)] = swum(5000);    // a day too old
        days[QDate(2025, 11, 20)] = swum(2000, 2); // the first of the year
        days[QDate(2026, 11, 15)] = swum(3000);    // the Sunday before
        days[QDate(2026, 11, 16)] = swum(1500);
        days[today] = swum(2500);
        const SwimTotals totals = swimTotals(days, today, today);
        QCOMPARE(totals.swims, 5);
        QCOMPARE(totals.distance, metres(9000));
        QCOMPARE(totals.thisWeek, metres(4000));
        QCOMPARE(*totals.perWeek, 5 * 7 / 365.0);
    }

    void whoBeganLatelyHasAsManyWeeks()
    {
        CalendarDays days;
        days[QDate(2026, 11, 6)] = swum(1000, 3);
        days[today] = swum(1000, 3);
        QCOMPARE(*swimTotals(days, today, today).perWeek, 6 * 7 / 365.0);
        QVERIFY(!swimTotals({}, today, today).perWeek);
    }

    void anEarlierYearKeepsThisWeek()
    {
        CalendarDays days;
        days[QDate(2025, 3, 1)] = swum(1000);
        days[today] = swum(2000);
        const SwimTotals totals = swimTotals(days, QDate(2025, 11, 19), today);
        QCOMPARE(totals.swims, 1);
        QCOMPARE(totals.distance, metres(1000));
        QCOMPARE(totals.thisWeek, metres(2000));
    }

    void longDistancesAreReadable()
    {
        using display::longDistance;
        QCOMPARE(longDistance(metres(371'240), PoolUnit::Metres), (display::Quantity{u"371"_s, u"km"_s}));
        QCOMPARE(longDistance(metres(7000), PoolUnit::Metres), (display::Quantity{u"7.0"_s, u"km"_s}));
        QCOMPARE(longDistance(metres(0), PoolUnit::Metres), (display::Quantity{u"0.0"_s, u"km"_s}));
        QCOMPARE(longDistance(yards(12450), PoolUnit::Yards), (display::Quantity{u"12,450"_s, u"yd"_s}));
    }

    void daysInWords()
    {
        QCOMPARE(display::day(today, today), u"Thu 19 Nov"_s);
        QCOMPARE(display::day(QDate(2025, 11, 19), today), u"Wed 19 Nov 2025"_s);
        QCOMPARE(display::shortDay(today, today), u"Thu 19 Nov"_s);
        QCOMPARE(display::shortDay(QDate(2025, 11, 19), today), u"19 Nov 2025"_s);
        QCOMPARE(display::monthOf(QDate(2025, 11, 19)), u"Nov 2025"_s);
        QCOMPARE(display::days({QDate(2026, 11, 16), QDate(2026, 11, 22)}, today), u"16 – 22 Nov"_s);
        QCOMPARE(display::days({QDate(2026, 6, 29), QDate(2026, 7, 5)}, today), u"29 Jun – 5 Jul"_s);
        QCOMPARE(display::days({QDate(2025, 12, 29), QDate(2026, 1, 4)}, today), u"29 Dec 2025 – 4 Jan"_s);
        QCOMPARE(display::days({QDate(2024, 5, 6), QDate(2024, 5, 12)}, today), u"6 – 12 May 2024"_s);
        QCOMPARE(display::days({today, today}, today), u"Thu 19 Nov"_s);
    }
};

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
