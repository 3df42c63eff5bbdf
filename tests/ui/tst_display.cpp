#include "ui/viewmodels/display.h"

#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void roundingCarriesIntoMinutesAndHours()
    {
        QCOMPARE(display::time(Seconds(59.94)), QStringLiteral("0:59.9"));
        QCOMPARE(display::time(Seconds(59.96)), QStringLiteral("1:00.0"));
        QCOMPARE(display::time(Seconds(88.79)), QStringLiteral("1:28.8"));
        QCOMPARE(display::time(Seconds(3599.96)), QStringLiteral("1:00:00.0"));
        QCOMPARE(display::duration(Seconds(3599.6)).text(), QStringLiteral("1:00:00\u00a0h"));
        QCOMPARE(display::duration(Seconds(3056)).text(), QStringLiteral("50:56\u00a0min"));
    }

    void aPlaceOnTheClockIsNotRoundedUp()
    {
        QCOMPARE(display::clock(Seconds(1663.9)), QStringLiteral("27:43"));
        QCOMPARE(display::clock(Seconds(3940)), QStringLiteral("1:05:40"));
    }

    void secondsBecomeMinutesBeforeThreeDigits()
    {
        QCOMPARE(display::seconds(Seconds(16.44), 1).text(), QStringLiteral("16.4\u00a0s"));
        QCOMPARE(display::seconds(Seconds(102), 0).text(), QStringLiteral("1:42\u00a0min"));
    }

    void distancesSpeakThePoolsUnit()
    {
        QCOMPARE(display::distance(metres(3200), PoolUnit::Metres).text(), QStringLiteral("3,200\u00a0m"));
        // 60 lengths of 22.86 m are 1371.6 m = 1500 yd
        QCOMPARE(display::distance(metres(1371.6), PoolUnit::Yards).text(), QStringLiteral("1,500\u00a0yd"));
        QCOMPARE(display::distance(metres(382.97), PoolUnit::Metres).value, QStringLiteral("383"));
        QCOMPARE(display::distance(metres(33.3), PoolUnit::Metres).value, QStringLiteral("33.3"));
        QCOMPARE(display::pace(Seconds(95.5), PoolUnit::Yards).text(), QStringLiteral("1:35.5\u00a0/100 yd"));
        QCOMPARE(display::poolName(yards(25), PoolUnit::Yards), QStringLiteral("25\u00a0yd pool"));
        // 0.9144 m per stroke is one yard
        QCOMPARE(display::distancePerStroke(metres(0.9144), PoolUnit::Yards).value, QStringLiteral("1.00"));
    }

    void theUnknownIsADashWithoutUnit()
    {
        const display::Quantity dash{QStringLiteral("\u2013"), {}};
        QCOMPARE(display::distance({}, PoolUnit::Metres), dash);
        QCOMPARE(display::pace({}, PoolUnit::Metres), dash);
        QCOMPARE(display::strokeRate({}), dash);
        QCOMPARE(display::swolf({}), dash);
        QCOMPARE(display::heartRate({}), dash);
        QCOMPARE(display::percent({}), dash);
        QCOMPARE(display::duration({}), dash);
        QCOMPARE(display::seconds({}, 1), dash);
        QCOMPARE(display::time({}), dash.value);
        QCOMPARE(display::number(std::numeric_limits<double>::quiet_NaN(), 1), dash.value);
        QCOMPARE(display::number(std::numeric_limits<double>::infinity(), 1), dash.value);
    }

    void numbersRoundHalfUpAndKnowNoMinusZero()
    {
        QCOMPARE(display::number(0.25, 1), QStringLiteral("0.3"));
        QCOMPARE(display::number(-0.01, 1), QStringLiteral("0.0"));
    }

    void datesStandInTheSwimsOwnZone()
    {
        // 2026-11-19 05:32 UTC, one hour east: 06:32
        const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 19) + 5h + 32min;
        QCOMPARE(display::dateAndTime(start, 60min), QStringLiteral("Thu 19 Nov 2026, 06:32"));
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
