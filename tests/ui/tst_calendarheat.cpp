#include "ui/charts/calendarheat.h"
#include "ui/charts/theme.h"

#include <QAbstractButton>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19); // a Thursday

} // namespace

class TestCalendarHeat : public QObject
{
    Q_OBJECT

    /// Swims of 1 to 4 km on the four days before today, and one more than two years ago.
    struct Strip {
        CalendarHeat calendar;
        QSignalSpy spy{&calendar, &CalendarHeat::daysChosen};

        Strip()
        {
            CalendarDays days;
            for (int i = 1; i <= 4; ++i)
                days[today.addDays(-i)] = {.swims = 1, .distance = metres(1000 * i), .titles = {u"Swim %1"_s.arg(i)}};
            days[today.addYears(-2).addDays(-10)] = {.swims = 1, .distance = metres(500), .titles = {u"First"_s}};
            calendar.setToday(today);
            calendar.setDays(days);
            calendar.resize(calendar.sizeHint());
            calendar.show();
            spy.clear();
        }
        QPoint at(QDate day) const { return calendar.cellRect(day).center().toPoint(); }
        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(&calendar, Qt::Key(key), modifiers);
        }
        std::optional<DayRange> told() { return spy.takeFirst().first().value<std::optional<DayRange>>(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aYearOfWeeksFromMondayDown()
    {
        const Strip strip;
        const QDate monday(2026, 11, 16);
        const QDate first = monday.addDays(-52 * 7);
        QVERIFY(!strip.calendar.cellRect(first).isEmpty());
        QVERIFY(strip.calendar.cellRect(first.addDays(-1)).isEmpty());
        QVERIFY(strip.calendar.cellRect(today.addDays(1)).isEmpty());
        QCOMPARE(strip.calendar.cellRect(monday).x(), strip.calendar.cellRect(today).x());
        QVERIFY(strip.calendar.cellRect(monday).y() < strip.calendar.cellRect(today).y());
        QVERIFY(strip.calendar.cellRect(today.addDays(-7)).x() < strip.calendar.cellRect(today).x());
        QCOMPARE(strip.calendar.dayAt(strip.at(today)), today);
        QVERIFY(!strip.calendar.dayAt(strip.at(today) + QPointF(0, 14))); // tomorrow
    }

    void darkerForMoreDistance()
    {
        Strip strip;
        const QImage image = strip.calendar.grab().toImage();
        const Theme &theme = Theme::of(strip.calendar.palette());
        // 1 to 4 km in four equal steps: each day is a quarter of its own.
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(image.pixelColor(strip.at(today.addDays(-i))), theme.quartile(i - 1));
        QCOMPARE(image.pixelColor(strip.at(today)), theme.track);
    }

    void aClickTakesTheWeekAndTheSameClickLetsGo()
    {
        Strip strip;
        QTest::mouseClick(&strip.calendar, Qt::LeftButton, {}, strip.at(QDate(2026, 11, 11)));
        QCOMPARE(strip.told(), (DayRange{QDate(2026, 11, 9), QDate(2026, 11, 15)}));
        QTest::mouseClick(&strip.calendar, Qt::LeftButton, {}, strip.at(QDate(2026, 11, 13)));
        QCOMPARE(strip.told(), std::nullopt);
        QVERIFY(!strip.calendar.chosen());
    }

    void aDragTakesItsDays()
    {
        Strip strip;
        const auto drag = [&strip](QDate from, QDate to) {
            QTest::mousePress(&strip.calendar, Qt::LeftButton, {}, strip.at(from));
            QMouseEvent move(QEvent::MouseMove, strip.at(to), strip.calendar.mapToGlobal(strip.at(to)), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&strip.calendar, &move);
            QTest::mouseRelease(&strip.calendar, Qt::LeftButton, {}, strip.at(to));
        };
        drag(QDate(2026, 10, 7), QDate(2026, 10, 30));
        QCOMPARE(strip.told(), (DayRange{QDate(2026, 10, 7), QDate(2026, 10, 30)}));
        drag(QDate(2026, 10, 30), QDate(2026, 10, 7)); // the same backwards
        QVERIFY(strip.spy.isEmpty());
        QCOMPARE(strip.calendar.chosen(), (DayRange{QDate(2026, 10, 7), QDate(2026, 10, 30)}));
    }

    void theKeyboardDoesTheSame()
    {
        Strip strip;
        QCOMPARE(strip.calendar.current(), today);
        strip.press(Qt::Key_Left);
        strip.press(Qt::Key_Up);
        QCOMPARE(strip.calendar.current(), QDate(2026, 11, 11));
        QVERIFY(strip.spy.isEmpty());
        strip.press(Qt::Key_Return);
        QCOMPARE(strip.told(), (DayRange{QDate(2026, 11, 9), QDate(2026, 11, 15)}));
        strip.press(Qt::Key_Escape);
        QCOMPARE(strip.told(), std::nullopt);
        strip.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(strip.told(), (DayRange{QDate(2026, 11, 11), QDate(2026, 11, 12)}));
        strip.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(strip.told(), (DayRange{QDate(2026, 11, 5), QDate(2026, 11, 11)}));
        strip.press(Qt::Key_End);
        QCOMPARE(strip.calendar.current(), today);
        strip.press(Qt::Key_Right); // there is no later day
        QCOMPARE(strip.calendar.current(), today);
    }

    void escapeWithoutAChoiceIsForThePage()
    {
        QWidget page;
        CalendarHeat calendar(&page);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&calendar, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void pagesMoveTheStripByAYear()
    {
        Strip strip;
        QSignalSpy moved(&strip.calendar, &CalendarHeat::lastDayChanged);
        auto *later = strip.calendar.findChild<QAbstractButton *>(u"calendarLater"_s);
        QVERIFY(!later->isVisible());
        strip.press(Qt::Key_PageUp);
        QCOMPARE(strip.calendar.lastDay(), QDate(2025, 11, 19));
        QCOMPARE(strip.calendar.current(), QDate(2025, 11, 19));
        QVERIFY(strip.calendar.cellRect(today).isEmpty());
        QVERIFY(later->isVisible());
        strip.press(Qt::Key_PageUp); // as far as the first swim
        QCOMPARE(strip.calendar.lastDay(), QDate(2024, 11, 19));
        strip.press(Qt::Key_PageUp); // nothing was swum before
        QCOMPARE(strip.calendar.lastDay(), QDate(2024, 11, 19));
        QTest::mouseClick(later, Qt::LeftButton);
        strip.press(Qt::Key_PageDown);
        QCOMPARE(strip.calendar.lastDay(), today);
        QVERIFY(!later->isVisible());
        QCOMPARE(moved.size(), 4);
    }

    void aDaySaysWhatWasSwum()
    {
        Strip strip;
        QCOMPARE(strip.calendar.dayText(today.addDays(-3)), u"Mon 16 Nov · 3,000\u00a0m · Swim 3"_s);
        QCOMPARE(strip.calendar.dayText(today), u"Thu 19 Nov · no swim"_s);
        strip.calendar.setUnit(PoolUnit::Yards);
        QVERIFY(strip.calendar.dayText(today.addDays(-3)).contains(u"3,280.8\u00a0yd"_s));
        strip.press(Qt::Key_Up);
        QVERIFY(strip.calendar.accessibleDescription().contains(u"Swim 1"_s));
    }

    void whereItIsNarrowCellsShrinkAndThenWeeksAreLeftOut()
    {
        Strip strip;
        strip.calendar.resize(620, strip.calendar.height());
        QVERIFY(!strip.calendar.cellRect(QDate(2026, 11, 16).addDays(-52 * 7)).isEmpty());
        QVERIFY(strip.calendar.cellRect(today).right() <= 620);
        strip.calendar.resize(300, strip.calendar.height());
        QVERIFY(strip.calendar.cellRect(QDate(2026, 11, 16).addDays(-52 * 7)).isEmpty());
        QVERIFY(!strip.calendar.cellRect(today).isEmpty());
        QVERIFY(strip.calendar.cellRect(today).right() <= 300);
    }
};

QTEST_MAIN(TestCalendarHeat)
#include "tst_calendarheat.moc"
