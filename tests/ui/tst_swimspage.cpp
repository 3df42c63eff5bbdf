#include "app/gui/fileopener.h"
#include "tests/ui/madelibrary.h"
#include "ui/charts/calendarheat.h"
#include "ui/pages/datefilter.h"
#include "ui/pages/glanceparts.h"
#include "ui/pages/swimsdelegate.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/swimstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldpopup.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/textlink.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19);

/// Five swims, one a day, newest first: e d c b a; b in a pool of 50 m, d without a distance, e corrected.
std::vector<SwimListRow> five()
{
    std::vector<SwimListRow> rows;
    const QString ids = u"edcba"_s;
    for (int i = 0; i < 5; ++i) {
        rows.push_back(madeSwim(QString(ids[i]), today.addDays(-i), u"Swim %1"_s.arg(ids[i])));
        rows.back().summary.distance = metres(1000 * (i + 1));
        rows.back().summary.active = Seconds(600 * (i + 1));
        rows.back().summary.poolLength = metres(i == 3 ? 50 : 25);
    }
    rows[1].summary.distance.reset();
    rows[0].summary.corrections = 2;
    return rows;
}

SwimDocumentPointer sample()
{
    static const ReadFile file = readSwims(u":/samples/threshold-10x100.fit"_s);
    return file.swims.front();
}

} // namespace

/// The page over a library made by hand, with keyboard and mouse.
class TestSwimsPage : public QObject
{
    Q_OBJECT

    struct Shown {
        MadeLibrary library;
        SwimsPage page{library};

        explicit Shown(std::vector<SwimListRow> rows = five())
        {
            page.setToday(today);
            library.setSwims(std::move(rows));
            page.resize(1356, 814);
            page.show();
        }
        template<class T>
        T *part(const char *name) const
        {
            return page.findChild<T *>(QLatin1String(name));
        }
        SwimsTable *table() const { return part<SwimsTable>("swimsTable"); }
        QString text(const char *label) const { return part<QLabel>(label)->text(); }
        QStringList order() const
        {
            QStringList ids;
            for (std::optional<QString> id = first(); id; id = page.neighbourOf(*id, 1))
                ids << *id;
            return ids;
        }
        std::optional<QString> first() const
        {
            for (const SwimListRow &row : library.swims()) {
                const bool isShown = page.neighbourOf(row.id, 0).has_value();
                if (isShown && !page.neighbourOf(row.id, -1))
                    return row.id;
            }
            return std::nullopt;
        }
        /// As the keyboard does in the menu.
        void choose(const FilterFace &filter, const QString &entry)
        {
            QMenu *menu = filter.menu();
            menu->popup(filter.mapToGlobal(QPoint()));
            for (QAction *action : menu->actions()) {
                if (action->text() == entry)
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, Qt::Key_Return);
            menu->close();
        }
        void type(const QString &text) { QTest::keyClicks(part<QLineEdit>("swimSearch"), text); }
        void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table(), Qt::Key(key), modifiers); }
        QPoint row(int row) const { return table()->visualRect(table()->model()->index(row, 1)).center(); }
        void click(int row, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, this->row(row));
        }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theNewestSwimIsSelectedFirst()
    {
        const Shown shown;
        QCOMPARE(shown.order(), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(shown.page.selectedIds(), QStringList{u"e"_s});
        QCOMPARE(shown.page.selectionText(), u"1 of 5 selected · Enter opens"_s);
        QCOMPARE(shown.text("previewTitle"), u"Swim e"_s);
    }

    void keysMoveOpenAndDelete()
    {
        Shown shown;
        QSignalSpy opened(&shown.page, &SwimsPage::openRequested);
        QSignalSpy deleted(&shown.page, &SwimsPage::deleteRequested);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), u"d"_s);
        shown.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.page.selectedIds(), (QStringList{u"d"_s, u"c"_s}));
        shown.press(Qt::Key_Delete);
        QCOMPARE(deleted.takeFirst().first().toStringList(), (QStringList{u"d"_s, u"c"_s}));
        QVERIFY(opened.isEmpty());
    }

    void theMouseSelectsAndOpens()
    {
        Shown shown;
        QSignalSpy opened(&shown.page, &SwimsPage::openRequested);
        shown.click(2);
        QCOMPARE(shown.page.selectedIds(), QStringList{u"c"_s});
        shown.click(4, Qt::ControlModifier);
        QCOMPARE(shown.page.selectedIds(), (QStringList{u"c"_s, u"a"_s}));
        shown.click(1);
        QTest::mouseDClick(shown.table()->viewport(), Qt::LeftButton, {}, shown.row(1));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().first().toString(), u"d"_s);
        QTest::mouseClick(shown.part<Button>("openSwim"), Qt::LeftButton);
        QCOMPARE(opened.takeFirst().first().toString(), u"d"_s);
    }

    void oneSwimStaysSelected()
    {
        Shown shown;
        shown.click(2);
        shown.click(2, Qt::ControlModifier); // would take the only one away
        QCOMPARE(shown.page.selectedIds(), QStringList{u"c"_s});
        QTest::mouseClick(
            shown.table()->viewport(), Qt::LeftButton, {}, QPoint(20, shown.table()->viewport()->height() - 4));
        QCOMPARE(shown.page.selectedIds().size(), 1);
    }

    void theContextMenuIsForWhatIsUnderThePointer()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &SwimsPage::contextMenuRequested);
        const QPoint at = shown.row(3);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.table()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.table()->viewport(), &event);
        QCOMPARE(asked.takeFirst().first().toPoint(), shown.table()->viewport()->mapToGlobal(at));
        QCOMPARE(shown.page.selectedIds(), QStringList{u"b"_s});
    }

    void searchFindsClearsAndLeadsToTheList()
    {
        Shown shown;
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.focusSearch();
        auto *search = shown.part<QLineEdit>("swimSearch");
        QCOMPARE(shown.page.focusWidget(), search);
        shown.type(u"swim C"_s);
        QCOMPARE(shown.order(), QStringList{u"c"_s});
        QCOMPARE(shown.page.selectedIds(), QStringList{u"c"_s});
        QVERIFY(shown.text("swimCount").startsWith(u"1 of 5"));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(shown.table()->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(shown.page.shownCount(), 5);
        QCOMPARE(shown.page.selectedIds(), QStringList{u"c"_s}); // what was found stays the current one
    }

    void whereNoSwimFitsThatIsSaidWithTheWayBack()
    {
        Shown shown;
        shown.type(u"nobody"_s);
        QCOMPARE(shown.page.shownCount(), 0);
        QVERIFY(shown.page.selectedIds().isEmpty());
        QVERIFY(shown.page.selectionText().isEmpty());
        auto *link = shown.part<TextLink>("fromNothing");
        QVERIFY(link->isVisible());
        QVERIFY(!shown.part<Button>("openSwim")->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(!shown.page.hasFilters());
        QCOMPARE(shown.page.shownCount(), 5);
        QCOMPARE(shown.page.selectedIds(), QStringList{u"e"_s});
        QVERIFY(shown.part<QLineEdit>("swimSearch")->text().isEmpty());
        QVERIFY(!link->isVisible());
    }

    void aFilterIsChosenFromItsMenuWhichStays()
    {
        Shown shown;
        auto *pool = shown.part<FilterButton>("poolFilter");
        QCOMPARE(pool->value(), u"all"_s);
        pool->menu()->popup(pool->mapToGlobal(QPoint()));
        QTest::keyClick(pool->menu(), Qt::Key_Down); // All
        QTest::keyClick(pool->menu(), Qt::Key_Down); // 25 m
        QTest::keyClick(pool->menu(), Qt::Key_Down); // 50 m
        QTest::keyClick(pool->menu(), Qt::Key_Space);
        QVERIFY(pool->menu()->isVisible());
        QCOMPARE(pool->value(), u"50\u00a0m"_s);
        QCOMPARE(shown.order(), QStringList{u"b"_s});
        QTest::keyClick(pool->menu(), Qt::Key_Up);
        QTest::keyClick(pool->menu(), Qt::Key_Space);
        QCOMPARE(pool->value(), u"2 of 2"_s);
        QCOMPARE(shown.page.shownCount(), 5);
        pool->menu()->close();
        QVERIFY(shown.page.hasFilters());
        shown.page.clearFilters();
        QCOMPARE(pool->value(), u"all"_s);
    }

    void aWeekOfTheCalendarIsTheDateThatIsWanted()
    {
        Shown shown;
        auto *calendar = shown.part<CalendarHeat>("calendarHeat");
        const auto *date = shown.part<DateFilter>("dateFilter");
        QVERIFY(!date->isSet());
        QCOMPARE(date->value(), u"any"_s);
        // 19 November 2026 is a Thursday: e, d, c and b are of its week, a is of the Sunday before.
        QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->cellRect(today).center().toPoint());
        QCOMPARE(shown.order(), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s}));
        QCOMPARE(date->value(), u"16 – 22 Nov"_s);
        shown.choose(*date, u"Any day"_s);
        QCOMPARE(shown.page.shownCount(), 5);
        QVERIFY(!calendar->chosen());
        QTest::keyClick(calendar, Qt::Key_Return);
        QCOMPARE(shown.page.shownCount(), 4);
        QTest::keyClick(calendar, Qt::Key_Escape);
        QCOMPARE(shown.page.shownCount(), 5);
    }

    void spansOfDaysAreChosenFromTheDateAndMoveOn()
    {
        std::vector<SwimListRow> rows = five();
        rows.push_back(madeSwim(u"old"_s, QDate(2025, 3, 1), u"Old"_s));
        rows.push_back(madeSwim(u"older"_s, QDate(2023, 12, 31), u"Older"_s));
        Shown shown(rows);
        const auto *date = shown.part<DateFilter>("dateFilter");
        const auto *calendar = shown.part<CalendarHeat>("calendarHeat");
        shown.choose(*date, u"This week"_s);
        QCOMPARE(date->value(), u"This week"_s);
        QCOMPARE(shown.order(), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s}));
        QCOMPARE(calendar->chosen(), (DayRange{QDate(2026, 11, 16), QDate(2026, 11, 22)}));
        shown.choose(*date, u"Last year"_s);
        QCOMPARE(shown.order(), QStringList{u"old"_s});
        QStringList offered;
        for (const QAction *action : date->menu()->actions())
            offered << action->text();
        QVERIFY(offered.contains(u"2026"_s) && offered.contains(u"2025"_s) && offered.contains(u"2023"_s));
        QVERIFY(!offered.contains(u"2024"_s)); // without swims
        shown.choose(*date, u"2023"_s);
        QCOMPARE(date->value(), u"2023"_s);
        QCOMPARE(shown.order(), QStringList{u"older"_s});
        shown.choose(*date, u"This week"_s);
        shown.page.setToday(today.addDays(-7)); // of the Thursday before
        QCOMPARE(shown.order(), QStringList{u"a"_s});
        shown.page.showOnly({.text = {}, .days = DayRange{today, today}});
        QCOMPARE(date->value(), u"Thu 19 Nov"_s);
        shown.page.setToday(today); // fixed days stay
        QCOMPARE(shown.order(), QStringList{u"e"_s});
    }

    void twoDaysAreTypedByKeyboard()
    {
        Shown shown;
        auto *date = shown.part<DateFilter>("dateFilter");
        shown.choose(*date, u"From … to …"_s);
        QTRY_VERIFY(shown.part<FieldPopup>("fieldPopup"));
        auto *from = shown.part<QDateEdit>("fromDay");
        auto *to = shown.part<QDateEdit>("toDay");
        QCOMPARE(from->date(), QDate(2026, 10, 23)); // the last four weeks are proposed
        QCOMPARE(to->date(), today);
        from->setDate(today.addDays(1));
        QVERIFY(!shown.part<Button>("fieldTake")->isEnabled());
        QTest::keyClick(shown.part<FieldPopup>("fieldPopup"), Qt::Key_Return);
        QVERIFY(!date->isSet());
        from->setDate(today.addDays(-2));
        to->setDate(today.addDays(-1));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(shown.order(), (QStringList{u"d"_s, u"c"_s}));
        QCOMPARE(date->value(), u"17 – 18 Nov"_s);
        QTRY_VERIFY(!shown.part<FieldPopup>("fieldPopup"));
        shown.choose(*date, u"From … to …"_s);
        QTRY_VERIFY(shown.part<FieldPopup>("fieldPopup"));
        QCOMPARE(shown.part<QDateEdit>("fromDay")->date(), today.addDays(-2));
        QTest::keyClick(shown.part<QDateEdit>("fromDay"), Qt::Key_Escape);
        QTRY_VERIFY(!shown.part<FieldPopup>("fieldPopup"));
        QCOMPARE(shown.page.shownCount(), 2);
    }

    void gradesComeAfterTheRowsAndTheFilterFollows()
    {
        Shown shown;
        auto *grade = shown.part<FilterButton>("gradeFilter");
        std::vector<SwimListRow> rows = five();
        rows[1].verdict = SwimVerdict{SwimType::Endurance, {.total = 88, .grade = Grade::A}, {}};
        rows[2].verdict = SwimVerdict{SwimType::Endurance, {.total = 55, .grade = Grade::C}, {}};
        shown.library.setSwims(rows);
        shown.choose(*grade, u"A"_s);
        QCOMPARE(shown.order(), QStringList{u"d"_s});
        shown.library.setSwims(five()); // read anew, not graded yet
        QCOMPARE(shown.page.shownCount(), 0);
        QCOMPARE(grade->value(), u"A"_s);
        rows[4].verdict = rows[1].verdict;
        shown.library.setSwims(rows);
        QCOMPARE(shown.order(), (QStringList{u"d"_s, u"a"_s}));
    }

    void headsOrderTheList()
    {
        Shown shown;
        QHeaderView *header = shown.table()->horizontalHeader();
        const auto clickHead = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 12));
        };
        clickHead(SwimListModel::DistanceColumn);
        QCOMPARE(shown.order(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"e"_s, u"d"_s})); // 5, 4, 3, 1 km, not known
        clickHead(SwimListModel::DistanceColumn);
        QCOMPARE(shown.order(), (QStringList{u"e"_s, u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
        clickHead(SwimListModel::TitleColumn);
        QCOMPARE(shown.order(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(shown.page.selectedIds(), QStringList{u"e"_s});
    }

    void theViewMenuOrdersAndHidesByKeyboard()
    {
        Shown shown;
        QMenu menu;
        shown.table()->fillViewMenu(&menu);
        const auto named = [](const QMenu &in, const QString &text) {
            for (QAction *action : in.actions()) {
                if (action->text() == text)
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        named(menu, u"Distance"_s)->trigger();
        QCOMPARE(shown.order().first(), u"a"_s);
        named(menu, u"Other way round"_s)->trigger();
        QCOMPARE(shown.order().first(), u"e"_s);
        const QMenu &columns = *named(menu, u"Columns"_s)->menu();
        named(columns, u"Pace"_s)->trigger();
        QVERIFY(shown.table()->isColumnHidden(SwimListModel::PaceColumn));
        QVERIFY(!named(columns, u"Title"_s)->isEnabled());
    }

    void newRowsKeepSelectionPlaceAndOrder()
    {
        Shown shown(madeSwims(400, today));
        const QString chosen = shown.library.swims()[150].id;
        shown.page.select({chosen});
        QCOMPARE(shown.page.selectedIds(), QStringList{chosen});
        const int top = shown.table()->rowAt(0);
        QVERIFY(top > 50);
        std::vector<SwimListRow> rows = shown.library.swims();
        rows.insert(rows.begin(), madeSwim(u"new"_s, today.addDays(1), u"New"_s));
        QSignalSpy changed(&shown.page, &SwimsPage::selectionChanged);
        shown.library.setSwims(rows);
        QCOMPARE(shown.page.selectedIds(), QStringList{chosen});
        QCOMPARE(shown.table()->rowAt(0), top + 1); // the same swim
        QCOMPARE(shown.page.allCount(), 401);
    }

    void aDeletedSwimGivesItsPlaceToTheNext()
    {
        Shown shown;
        shown.page.select({u"c"_s});
        std::vector<SwimListRow> rows = shown.library.swims();
        rows.erase(rows.begin() + 2);
        shown.library.setSwims(rows);
        QCOMPARE(shown.page.selectedIds(), QStringList{u"b"_s});
        shown.library.setSwims({});
        QVERIFY(shown.page.selectedIds().isEmpty());
        QVERIFY(!shown.part<Button>("openSwim")->isVisible());
        shown.library.setSwims(five());
        QCOMPARE(shown.page.selectedIds().size(), 1);
    }

    void neighboursFollowTheOrderShown()
    {
        Shown shown;
        QCOMPARE(shown.page.neighbourOf(u"c"_s, 1), u"b"_s);
        QCOMPARE(shown.page.neighbourOf(u"c"_s, -1), u"d"_s);
        QVERIFY(!shown.page.neighbourOf(u"e"_s, -1));
        QVERIFY(!shown.page.neighbourOf(u"a"_s, 1));
        QVERIFY(!shown.page.neighbourOf(u"x"_s, 1));
        shown.type(u"swim c"_s);
        QVERIFY(!shown.page.neighbourOf(u"c"_s, 1));
        QVERIFY(!shown.page.neighbourOf(u"b"_s, 1));
    }

    void selectingAHiddenSwimShowsIt()
    {
        Shown shown;
        shown.type(u"swim c"_s);
        shown.page.select({u"a"_s, u"b"_s});
        QVERIFY(!shown.page.hasFilters());
        QCOMPARE(shown.page.selectedIds(), (QStringList{u"b"_s, u"a"_s}));
        shown.page.select({u"x"_s}); // not listed: all stays
        QCOMPARE(shown.page.selectedIds().size(), 2);
    }

    void thePreviewShowsTheRowAtOnceAndTheSwimWhenItIsRead()
    {
        Shown shown;
        QTRY_COMPARE(shown.library.asked(), QStringList{u"e"_s});
        QVERIFY(!shown.part<QLabel>("previewHeadline")->isVisible());
        const auto &figures = shown.part<GlanceFigures>("previewFigures")->figures();
        QCOMPARE(figures.size(), std::size_t(6));
        QCOMPARE(figures[0].value, u"1,000"_s);
        QCOMPARE(figures[1].value, u"10:00"_s);
        QCOMPARE(figures[2].value, u"1:00.0"_s); // 600 s for 1,000 m
        QCOMPARE(figures[3].value, u"–"_s);
        QVERIFY(shown.library.answer(sample()));
        QVERIFY(shown.part<QLabel>("previewHeadline")->isVisible());
        QVERIFY(shown.part<GlanceSets>("previewSets")->accessibleDescription().contains(u"10 x 100 Fr @ 1:45"_s));
        QCOMPARE(figures[0].value, u"1,000"_s); // the list's own
    }

    void aLateAnswerIsForgotten()
    {
        Shown shown;
        QTRY_COMPARE(shown.library.asked().size(), 1);
        shown.press(Qt::Key_Down);
        QVERIFY(shown.library.answer(sample())); // of e
        QCOMPARE(shown.text("previewTitle"), u"Swim d"_s);
        QVERIFY(!shown.part<QLabel>("previewHeadline")->isVisible());
        QTRY_COMPARE(shown.library.asked(), QStringList{u"d"_s});
    }

    void passingOverSwimsReadsOnlyTheLast()
    {
        Shown shown;
        for (int i = 0; i < 3; ++i)
            shown.press(Qt::Key_Down);
        QTRY_COMPARE(shown.library.asked(), QStringList{u"b"_s});
    }

    void severalSwimsAddUpAndCanBeHandledTogether()
    {
        Shown shown;
        QSignalSpy deleted(&shown.page, &SwimsPage::deleteRequested);
        QSignalSpy merged(&shown.page, &SwimsPage::mergeRequested);
        shown.page.select({u"e"_s, u"c"_s});
        QCOMPARE(shown.page.selectionText(), u"2 of 5 selected"_s);
        QCOMPARE(shown.text("previewTitle"), u"2 swims"_s);
        QCOMPARE(shown.text("previewSubtitle"), u"17 – 19 Nov"_s);
        const auto &figures = shown.part<GlanceFigures>("previewFigures")->figures();
        QCOMPARE(figures[0].value, u"4.0"_s); // 1 + 3 km
        QCOMPARE(figures[1].value, u"40:00"_s);
        QVERIFY(!shown.part<Button>("openSwim")->isVisible());
        QTest::mouseClick(shown.part<Button>("deleteSwims"), Qt::LeftButton);
        QCOMPARE(deleted.takeFirst().first().toStringList(), (QStringList{u"e"_s, u"c"_s}));
        QTest::mouseClick(shown.part<Button>("mergeSwims"), Qt::LeftButton);
        QCOMPARE(merged.takeFirst().first().toStringList(), (QStringList{u"e"_s, u"c"_s}));
        shown.page.selectAll();
        QCOMPARE(shown.page.selectedIds().size(), 5);
    }

    void whatIsCopiedIsTheSelectionOrAll()
    {
        Shown shown;
        QStringList lines = shown.page.shownAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6); // heads and five swims
        QVERIFY(lines[0].startsWith(u"Date\tTitle\tDistance"));
        QVERIFY(lines[1].startsWith(u"Thu 19 Nov 2026, 06:32\tSwim e\t1,000"));
        shown.page.select({u"a"_s, u"b"_s});
        lines = shown.page.shownAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(u"Swim b"));
    }

    void columnsAndOrderAreRemembered()
    {
        QByteArray state;
        {
            Shown shown;
            QHeaderView *header = shown.table()->horizontalHeader();
            header->moveSection(header->visualIndex(SwimListModel::SourceColumn), 1);
            shown.table()->setColumnHidden(SwimListModel::SwolfColumn, true);
            header->setSortIndicator(SwimListModel::TitleColumn, Qt::AscendingOrder);
            header->resizeSection(SwimListModel::PaceColumn, 171);
            state = shown.page.saveState();
        }
        Shown shown;
        shown.page.restoreState(state);
        const QHeaderView *header = shown.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(SwimListModel::SourceColumn), 1);
        QVERIFY(shown.table()->isColumnHidden(SwimListModel::SwolfColumn));
        QCOMPARE(shown.table()->columnWidth(SwimListModel::PaceColumn), 171);
        QCOMPARE(shown.order().first(), u"a"_s);
        shown.page.restoreState("rubbish");
        QCOMPARE(header->visualIndex(SwimListModel::SourceColumn), 1);
    }

    void whereItIsNarrowThePreviewWaitsBehindAButton()
    {
        Shown shown;
        auto *toggle = shown.part<Button>("previewToggle");
        QVERIFY(!toggle->isVisible());
        shown.page.resize(940, 620);
        QVERIFY(toggle->isVisible());
        QVERIFY(!shown.part<QWidget>("swimPreview")->isVisible());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(shown.part<QWidget>("swimPreview")->isVisible());
        shown.page.resize(1356, 814);
        QVERIFY(!toggle->isVisible());
        QVERIFY(shown.part<QWidget>("swimPreview")->isVisible());
    }

    void whereItIsVeryNarrowThePreviewStandsBelowAndThePageScrolls()
    {
        Shown shown;
        shown.page.resize(512, 350);
        QTest::mouseClick(shown.part<Button>("previewToggle"), Qt::LeftButton);
        QCoreApplication::processEvents();
        const auto *preview = shown.part<QWidget>("swimPreview");
        const QPoint below = preview->mapTo(&shown.page, QPoint(0, 0));
        const QPoint list = shown.table()->mapTo(&shown.page, QPoint(0, 0));
        QVERIFY(below.y() > list.y() + shown.table()->height());
        QVERIFY(shown.part<QScrollArea>("swimsScroll")->verticalScrollBar()->maximum() > 0);
        QCOMPARE(shown.part<QScrollArea>("swimsScroll")->horizontalScrollBar()->maximum(), 0);
    }

    void importIsAskedForByButtonAndFromTheEmptyList()
    {
        Shown shown{std::vector<SwimListRow>()};
        QSignalSpy asked(&shown.page, &SwimsPage::importRequested);
        QTest::mouseClick(shown.part<Button>("importButton"), Qt::LeftButton);
        QTest::mouseClick(shown.part<TextLink>("fromNothing"), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QVERIFY(!shown.part<FilterButton>("poolFilter")->isEnabled());
    }

    void widgetsOfTheBarWrapAndTheSearchShrinks()
    {
        Shown shown;
        const auto top = [&shown](const char *name) {
            const auto *part = shown.part<QWidget>(name);
            return part->mapTo(&shown.page, QPoint(0, 0)).y();
        };
        QCOMPARE(top("swimCount"), top("swimSearch"));
        QVERIFY(!shown.part<QWidget>("moreFilters")->isVisible());
        shown.page.resize(968, 620);
        QCoreApplication::processEvents();
        QCOMPARE(top("swimCount"), top("swimSearch"));
        QVERIFY(shown.part<QWidget>("swimSearch")->width() >= 180);
        QVERIFY(shown.part<QWidget>("moreFilters")->isVisible());
        shown.page.resize(420, 620);
        QCoreApplication::processEvents();
        QVERIFY(top("swimCount") > top("swimSearch"));
        QCOMPARE(top("importButton"), top("swimSearch"));
    }

    void filtersWithoutRoomAreBehindOneButtonUntilTheySaySomething()
    {
        Shown shown;
        shown.page.resize(968, 620);
        QCoreApplication::processEvents();
        auto *type = shown.part<FilterButton>("typeFilter");
        auto *more = shown.part<FilterFace>("moreFilters");
        QVERIFY(!type->isVisible());
        more->menu()->popup(more->mapToGlobal(QPoint()));
        QAction *entry = nullptr;
        for (QAction *action : more->menu()->actions()) {
            if (action->menu() == type->menu())
                entry = action;
        }
        QVERIFY(entry);
        QCOMPARE(entry->text(), u"Type"_s);
        more->menu()->setActiveAction(entry);
        QTest::keyClick(more->menu(), Qt::Key_Right);
        QTRY_VERIFY(type->menu()->isVisible());
        type->menu()->setActiveAction(type->menu()->actions().last()); // Not known
        QTest::keyClick(type->menu(), Qt::Key_Space);
        QCOMPARE(type->value(), u"Not known"_s);
        QVERIFY(type->menu()->isVisible());
        type->menu()->close();
        more->menu()->close();
        QTRY_VERIFY(type->isVisible());
        shown.page.clearFilters();
        QVERIFY(!type->isVisible());
    }

    void aToolTipSaysWhatACellLeavesOut()
    {
        Shown shown;
        const auto *delegate = qobject_cast<SwimsDelegate *>(shown.table()->itemDelegate());
        const auto tip = [&](int row, int column) {
            const QModelIndex index = shown.table()->model()->index(row, column);
            QStyleOptionViewItem option;
            option.font = shown.table()->font();
            option.rect = shown.table()->visualRect(index);
            option.widget = shown.table();
            return delegate->toolTip(option, index);
        };
        QCOMPARE(tip(0, SwimListModel::DateColumn), u"Thu 19 Nov 2026, 06:32"_s);
        QVERIFY(tip(0, SwimListModel::TitleColumn).contains(u"2 corrections"));
        QVERIFY(tip(1, SwimListModel::TitleColumn).isEmpty());
        std::vector<SwimListRow> rows = five();
        rows[1].summary.title = u"A title that is much too long for a column of the list of swims"_s;
        rows[1].summary.sets = u"10 x 100 Fr"_s;
        rows[1].summary.sources = {RecordingKind::Csv, RecordingKind::Strava};
        shown.library.setSwims(rows);
        QCOMPARE(tip(1, SwimListModel::TitleColumn), rows[1].summary.title + u"\n10 x 100 Fr"_s);
        QCOMPARE(tip(1, SwimListModel::SourceColumn), u"CSV, Strava"_s);
    }

    void everythingIsReachedByTab()
    {
        Shown shown;
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.part<QWidget>("calendarHeat")->setFocus();
        QStringList reached;
        for (int i = 0; i < 14; ++i) {
            reached << shown.page.focusWidget()->objectName();
            QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name :
            {u"swimSearch"_s, u"dateFilter"_s, u"poolFilter"_s, u"strokeFilter"_s, u"distanceFilter"_s, u"typeFilter"_s,
                u"gradeFilter"_s, u"viewButton"_s, u"importButton"_s, u"swimsTable"_s, u"openSwim"_s})
            QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
    }
};

QTEST_MAIN(TestSwimsPage)
#include "tst_swimspage.moc"
