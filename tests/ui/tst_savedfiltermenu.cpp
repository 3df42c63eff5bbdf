#include "ui/pages/savedfiltermenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldpopup.h"
#include "ui/widgets/paragraph.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19);

SwimFilter wanting(Grade grade)
{
    SwimFilter filter;
    filter.wanted(Facet::Grade) = {int(grade)};
    return filter;
}

const SavedFilter best{"11111111-1111-4111-8111-111111111111", u"Best & fastest"_s, R"({"grade":["A"]})"};
const SavedFilter recent{"22222222-2222-4222-8222-222222222222", u"Recent"_s, R"({"days":"last-4-weeks"})"};
const SavedFilter newer{
    "33333333-3333-4333-8333-333333333333", u"Of a newer one"_s, R"({"grade":["B"],"moon":["full"]})"};

} // namespace

/// The menu of saved filters by keyboard; what it asks for is answered by hand.
class TestSavedFilterMenu : public QObject
{
    Q_OBJECT

    struct Shown {
        QWidget window;
        SavedFilterMenu saved{&window};
        QSignalSpy chosen{&saved, &SavedFilterMenu::chosen};
        QSignalSpy kept{&saved, &SavedFilterMenu::keepRequested};
        QSignalSpy removed{&saved, &SavedFilterMenu::removeRequested};

        Shown()
        {
            saved.setToday(today);
            saved.setCanChange(true);
            saved.setSaved({best, newer, recent});
            window.resize(400, 300);
            window.show();
        }
        QAction *entry(const QString &text)
        {
            saved.menu()->popup(saved.mapToGlobal(QPoint()));
            for (QAction *action : saved.menu()->actions()) {
                if (action->text() == text || action->objectName() == text)
                    return action;
            }
            return nullptr;
        }
        void press(const QString &text, Qt::Key key = Qt::Key_Return)
        {
            saved.menu()->setActiveAction(entry(text));
            QTest::keyClick(saved.menu(), key);
            saved.menu()->close();
        }
        FieldPopup *popup() const { return saved.findChild<FieldPopup *>(u"fieldPopup"_s); }
        QLineEdit *name() const { return saved.findChild<QLineEdit *>(u"filterName"_s); }
        Button *take() const { return saved.findChild<Button *>(u"fieldTake"_s); }
        QString hint() const { return saved.findChild<Paragraph *>(u"fieldHint"_s)->text(); }
        SavedFilter asked() { return kept.takeFirst().first().value<SavedFilter>(); }
    };

private Q_SLOTS:
    void oneIsChosenAndItsNameShown()
    {
        Shown shown;
        QCOMPARE(shown.saved.value(), u"none"_s);
        QVERIFY(!shown.saved.isSet());
        shown.press(u"Best && fastest"_s);
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.chosen.first().first().value<SwimFilter>(), wanting(Grade::A));
        QCOMPARE(shown.saved.value(), u"Best & fastest"_s);
        QVERIFY(shown.entry(u"Best && fastest"_s)->isChecked());
    }

    void whatWasChangedSinceIsSaid()
    {
        Shown shown;
        shown.saved.follow(wanting(Grade::A)); // chosen by hand, and the same
        QCOMPARE(shown.saved.value(), u"Best & fastest"_s);
        SwimFilter filter = wanting(Grade::A);
        filter.text = u"fly"_s;
        shown.saved.follow(filter);
        QCOMPARE(shown.saved.value(), u"Best & fastest · changed"_s);
        shown.press(u"saveChanges"_s);
        QCOMPARE(shown.asked(), (SavedFilter{best.id, best.name, R"({"grade":["A"],"text":"fly"})"}));
        shown.press(u"Best && fastest"_s); // back to it
        QCOMPARE(shown.chosen.last().first().value<SwimFilter>(), wanting(Grade::A));
        shown.saved.follow({});
        QVERIFY(!shown.saved.isSet());
    }

    void daysThatMoveOnAreThatOfToday()
    {
        Shown shown;
        shown.press(u"Recent"_s);
        const auto filter = shown.chosen.first().first().value<SwimFilter>();
        QCOMPARE(filter.days, (DayRange{QDate(2026, 10, 23), today}));
        SwimFilter tomorrows = filter;
        tomorrows.setSpan(DaySpan::LastFourWeeks, today.addDays(1));
        shown.saved.setToday(today.addDays(1));
        shown.saved.follow(tomorrows);
        QCOMPARE(shown.saved.value(), u"Recent"_s);
    }

    void whatThisVersionDoesNotKnowIsSaid()
    {
        Shown shown;
        shown.press(u"Of a newer one"_s);
        QCOMPARE(shown.saved.value(), u"Of a newer one · in part"_s);
        QVERIFY(shown.saved.toolTip().contains(u"does not know"));
    }

    void aNewOneIsSavedByName()
    {
        Shown shown;
        QVERIFY(!shown.entry(u"saveFilter"_s)->isEnabled()); // nothing to save
        shown.saved.menu()->close();
        shown.saved.follow(wanting(Grade::C));
        shown.press(u"saveFilter"_s);
        QTRY_VERIFY(shown.popup());
        QVERIFY(!shown.take()->isEnabled());
        QTest::keyClick(shown.name(), Qt::Key_Return);
        QVERIFY(shown.kept.isEmpty());
        QTest::keyClicks(shown.name(), u" To  repeat "_s);
        QTest::keyClick(shown.name(), Qt::Key_Return);
        QCOMPARE(shown.asked(), (SavedFilter{{}, u"To repeat"_s, R"({"grade":["C"]})"}));
        QTRY_VERIFY(!shown.popup());
    }

    void theSameNameReplacesAfterSayingSo()
    {
        Shown shown;
        shown.saved.follow(wanting(Grade::C));
        shown.press(u"saveFilter"_s);
        QTRY_VERIFY(shown.popup());
        QTest::keyClicks(shown.name(), u"RECENT"_s);
        QCOMPARE(shown.take()->text(), u"Replace"_s);
        QVERIFY(shown.hint().contains(u"“Recent” is saved already"));
        QTest::keyClick(shown.name(), Qt::Key_Return);
        QCOMPARE(shown.asked(), (SavedFilter{recent.id, u"RECENT"_s, R"({"grade":["C"]})"}));
    }

    void escapeKeepsNothing()
    {
        Shown shown;
        shown.saved.follow(wanting(Grade::C));
        shown.press(u"saveFilter"_s);
        QTRY_VERIFY(shown.popup());
        QTest::keyClicks(shown.name(), u"Never mind"_s);
        QTest::keyClick(shown.name(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.popup());
        QVERIFY(shown.kept.isEmpty());
    }

    void enterOnCancelKeepsNothing()
    {
        for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
            Shown shown;
            shown.saved.follow(wanting(Grade::C));
            shown.press(u"saveFilter"_s);
            QTRY_VERIFY(shown.popup());
            QTest::keyClicks(shown.name(), u"Never mind"_s);
            auto *cancel = shown.popup()->findChild<Button *>(u"fieldCancel"_s);
            cancel->setFocus();
            QTRY_VERIFY(cancel->hasFocus());
            QTest::keyClick(cancel, enter);
            QTRY_VERIFY(!shown.popup());
            QVERIFY(shown.kept.isEmpty());
        }
    }

    /// What a newer version wrote is not lost by a new name.
    void oneIsRenamedWithAllItAsksFor()
    {
        Shown shown;
        shown.press(u"Of a newer one"_s, Qt::Key_F2);
        QTRY_VERIFY(shown.popup());
        QCOMPARE(shown.name()->text(), u"Of a newer one"_s);
        shown.name()->selectAll();
        QTest::keyClicks(shown.name(), u"recent"_s);
        QVERIFY(!shown.take()->isEnabled());
        QVERIFY(shown.hint().contains(u"“Recent”"));
        QTest::keyClicks(shown.name(), u" ones"_s);
        QTest::keyClick(shown.name(), Qt::Key_Return);
        QCOMPARE(shown.asked(), (SavedFilter{newer.id, u"recent ones"_s, newer.wish}));
    }

    void oneIsRemovedFromTheMenuAndByKey()
    {
        Shown shown;
        shown.press(u"Recent"_s, Qt::Key_Delete);
        QCOMPARE(shown.removed.takeFirst().first().toString().toStdString(), recent.id);
        shown.saved.follow(wanting(Grade::A));
        shown.press(u"removeFilter"_s);
        QCOMPARE(shown.removed.takeFirst().first().toString().toStdString(), best.id);
        shown.saved.setSaved({newer});
        QVERIFY(!shown.saved.isSet());
        QVERIFY(!shown.entry(u"removeFilter"_s));
        shown.saved.menu()->close();
    }

    void whatIsOnlyReadIsChosenButNotChanged()
    {
        Shown shown;
        shown.saved.setCanChange(false);
        shown.press(u"Recent"_s, Qt::Key_Delete);
        QVERIFY(shown.removed.isEmpty());
        shown.press(u"Recent"_s);
        QCOMPARE(shown.chosen.size(), 1);
        QVERIFY(!shown.entry(u"saveFilter"_s)->isEnabled());
        QVERIFY(!shown.entry(u"renameFilter"_s)->isEnabled());
        shown.saved.menu()->close();
    }

    void whereNoneIsSavedThatIsSaid()
    {
        Shown shown;
        shown.saved.setSaved({});
        QVERIFY(!shown.entry(u"No filter is saved yet"_s)->isEnabled());
        shown.saved.menu()->close();
        QCOMPARE(shown.saved.accessibleName(), u"Saved filters: none"_s);
    }
};

QTEST_MAIN(TestSavedFilterMenu)
#include "tst_savedfiltermenu.moc"
