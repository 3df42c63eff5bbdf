#include "tests/support/patience.h"
#include "tests/support/swimbuilder.h"
#include "tests/ui/editedpage.h"
#include "ui/pages/notescard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effortscale.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/reporttable.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

Workout swimAt(int hours, const QString &plan = u"4 x 50 Fr in 0:40 r 20"_s)
{
    Workout swim = recorded(plan);
    swim.start += std::chrono::hours(hours);
    for (Length &length : swim.lengths)
        length.start += std::chrono::hours(hours);
    return swim;
}

/// The same swim as another watch recorded it.
Workout copyOf(Workout swim)
{
    swim.averageHeartRate = HeartRate{121};
    return swim;
}

void type(EditedPage &shown, const QString &text)
{
    shown.page.focusNotes();
    shown.part<QPlainTextEdit>(u"notes"_s)->setPlainText(text);
}

} // namespace

/// What the swimmer says of a swim, and what the page says of the recordings behind it.
class TestSwimNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreKeptWithControlEnter()
    {
        EditedPage shown({swimAt(0)});
        type(shown, u"Felt good.\nWater 26 °C."_s);
        QCOMPARE(shown.page.document()->notes, QString());
        shown.press(shown.part<QPlainTextEdit>(u"notes"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.page.document()->notes, u"Felt good.\nWater 26 °C."_s);
        shown.library.undo();
        EditedPage::settle();
        QCOMPARE(shown.part<QPlainTextEdit>(u"notes"_s)->toPlainText(), QString());
    }

    void notesAreKeptWhenTheFieldIsLeft()
    {
        EditedPage shown({swimAt(0)});
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        type(shown, u"left"_s);
        shown.part<EffortScale>(u"effortScale"_s)->setFocus();
        EditedPage::settle();
        QCOMPARE(shown.page.document()->notes, u"left"_s);
    }

    void notesGoToTheirOwnSwimWhenAnotherIsOpened()
    {
        EditedPage shown({swimAt(0)});
        const QString first = shown.id;
        const QString second = shown.library.add({swimAt(48)}).first();
        type(shown, u"of the first"_s);
        shown.show(second);
        EditedPage::settle();
        QCOMPARE(shown.part<QPlainTextEdit>(u"notes"_s)->toPlainText(), QString());
        QCOMPARE(shown.library.document(first)->notes, u"of the first"_s);
        QCOMPARE(shown.library.document(second)->notes, QString());
    }

    void notesAreKeptWhenAFileIsLookedAt()
    {
        EditedPage shown({swimAt(0)});
        auto file = std::make_shared<SwimDocument>(*shown.page.document());
        file->id.clear();
        type(shown, u"before the file"_s);
        shown.page.setDocument(file);
        QCOMPARE(shown.library.document(shown.id)->notes, u"before the file"_s);
        shown.show(shown.id);
        type(shown, u"before the library went"_s);
        shown.page.setLibrary(nullptr);
        QCOMPARE(shown.library.document(shown.id)->notes, u"before the library went"_s);
    }

    void notesThatCouldNotBeKeptAreThereAgain()
    {
        EditedPage shown({swimAt(0)});
        const QString first = shown.id;
        const QString second = shown.library.add({swimAt(48)}).first();
        type(shown, u"nearly lost"_s);
        shown.library.refuse(Error{.code = ErrorCode::LibraryFull});
        shown.show(second);
        EditedPage::settle();
        QVERIFY(!shown.part<Banner>(u"swimFailure"_s)->isHidden());
        shown.library.refuse(std::nullopt);
        shown.show(first);
        QCOMPARE(shown.part<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"nearly lost"_s);
        shown.press(shown.part<QPlainTextEdit>(u"notes"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.library.document(first)->notes, u"nearly lost"_s);
    }

    void whatIsBeingTypedStaysWhileTheSwimIsOpenedAnew()
    {
        EditedPage shown({swimAt(0)});
        type(shown, u"half a sen"_s);
        shown.show(shown.id);
        QCOMPARE(shown.part<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"half a sen"_s);
    }

    void longNotesAreKeptAndDoNotFloodThePage()
    {
        EditedPage shown({swimAt(0)});
        const QString longest = QString(u"swim "_s).repeated(3999) + u"done."_s; // 20,000 characters are the most
        QCOMPARE(longest.size(), qsizetype(20'000));
        type(shown, longest);
        shown.press(shown.part<QPlainTextEdit>(u"notes"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.page.document()->notes, longest);
        QVERIFY(shown.part<QWidget>(u"notesCard"_s)->height() < 300);
    }

    void effortIsGivenByKeyboardAndCleared()
    {
        EditedPage shown({swimAt(0)});
        auto *scale = shown.part<EffortScale>(u"effortScale"_s);
        shown.press(scale, Qt::Key_7);
        QCOMPARE(shown.page.document()->effort, std::optional(7));
        QCOMPARE(shown.part<QLabel>(u"effortWords"_s)->text(), u"7 hard"_s);
        shown.press(scale, Qt::Key_Right);
        QCOMPARE(shown.page.document()->effort, std::optional(8));
        shown.press(scale, Qt::Key_Left);
        QCOMPARE(shown.page.document()->effort, std::optional(7));
        shown.press(scale, Qt::Key_0);
        QCOMPARE(shown.page.document()->effort, std::optional(10));
        shown.press(scale, Qt::Key_Delete);
        QCOMPARE(shown.page.document()->effort, std::nullopt);
        QTest::mouseClick(scale, Qt::LeftButton, {}, scale->stepRect(3).center());
        EditedPage::settle();
        QCOMPARE(shown.page.document()->effort, std::optional(3));
        shown.library.undo();
        EditedPage::settle();
        QCOMPARE(scale->effort(), std::nullopt);
    }

    void aSwimOfTwoRecordingsSaysSoAndIsTakenApart()
    {
        EditedPage shown({swimAt(0)});
        QVERIFY(shown.part<QWidget>(u"gatheredNotice"_s)->isHidden());
        shown.show(shown.library.add({copyOf(swimAt(0))}).first());
        auto *notice = shown.part<Notice>(u"gatheredNotice"_s);
        QVERIFY(!notice->isHidden());
        QVERIFY(notice->sentence().contains(u"2 recordings"_s));
        QVERIFY(notice->sentence().contains(u"swim1.fit"_s));
        QCOMPARE(shown.page.document()->sheet.sources.size(), std::size_t(2));
        notice->links().front()->click();
        EditedPage::settle();
        QCOMPARE(shown.page.document()->sheet.sources.size(), std::size_t(1));
        QVERIFY(notice->isHidden());
        shown.library.undo();
        EditedPage::settle();
        QCOMPARE(shown.page.document()->sheet.sources.size(), std::size_t(2));
    }

    void aRecordingOverTwoSwimsAsksWhichToKeep()
    {
        // Two swims of two minutes within one of six that holds both.
        const Workout morning = recorded(u"4 x 50 Fr in 0:40 r 20; 8 x 50 Fr in 0:40 r 20"_s);
        Workout first = swimAt(0);
        Workout second = swimAt(0, u"8 x 50 Bk in 0:40 r 20"_s);
        second.start += std::chrono::minutes(4);
        for (Length &length : second.lengths)
            length.start += std::chrono::minutes(4);
        EditedPage shown({morning, first, second});
        auto *notice = shown.part<Notice>(u"coveringNotice"_s);
        shown.show(shown.id);
        if (shown.page.document()->sheet.covered.size() != 2)
            QSKIP("the two are taken for the same swim");
        QVERIFY(notice->sentence().contains(u"2 other swims"_s));
        QCOMPARE(notice->links().size(), std::size_t(4));
        QSignalSpy opened(&shown.page, &SwimPage::openRequested);
        QSignalSpy deleted(&shown.page, &SwimPage::deleteRequested);
        notice->links()[0]->click();
        QCOMPARE(shown.library.document(opened.first().first().toString())->sheet.measured,
            shown.page.document()->sheet.covered[0].id);
        notice->links()[2]->click();
        QCOMPARE(deleted.last().first().toStringList().size(), 2);
        notice->links()[3]->click();
        QCOMPARE(deleted.last().first().toStringList(), QStringList{shown.page.document()->id});
    }

    void theRawDataIsAsItWasRecorded()
    {
        EditedPage shown({swimAt(0)});
        QVERIFY(shown.page.tables()->hasTable(SwimTables::RawData));
        shown.page.tables()->showTable(SwimTables::RawData);
        const ReportTable *table = shown.page.tables()->shownTable();
        QCOMPARE(table->objectName(), u"rawTable"_s);
        // 4 x 50 in a pool of 25 m: 8 lengths and three rests between the repeats
        QCOMPARE(table->model()->rowCount(), 11);
        QCOMPARE(table->model()->index(2, 3).data().toString(), u"rest"_s);
        QVERIFY(!shown.part<QWidget>(u"rawFacts"_s)->isHidden());
        shown.page.tables()->showTable(SwimTables::Lengths);
        QVERIFY(shown.part<QWidget>(u"rawFacts"_s)->isHidden());
    }
};

QTEST_MAIN(TestSwimNotes)
#include "tst_swimnotes.moc"
