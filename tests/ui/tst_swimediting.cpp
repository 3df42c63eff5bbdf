#include "app/gui/samples.h"
#include "tests/support/swimbuilder.h"
#include "tests/ui/editedpage.h"
#include "ui/charts/lengthchart.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reporttable.h"

#include <QAction>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

/// 200 free, then two 50s with rests: lengths 1 to 8, then 9, 10 and 11, 12. 20 s a length.
Workout practice()
{
    return recorded(u"200 Fr in 2:40 r 60; 2 x 50 Fr in 0:40 r 20"_s);
}

} // namespace

/// Correcting lengths on the page of a swim, with a real library behind it.
class TestSwimEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bundledSamples(); }

    void aStrokeIsCorrectedByKeyAndTakenBack()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        QVERIFY(shown.page.isEditing());
        shown.page.selection()->setLengths({1, 2});
        ReportTable *table = shown.part<ReportTable>(u"lengthTable"_s);
        shown.press(table, Qt::Key_2);
        QCOMPARE(shown.rows()[1].stroke, Stroke::Backstroke);
        QCOMPARE(shown.rows()[2].stroke, Stroke::Backstroke);
        QCOMPARE(shown.rows()[3].stroke, Stroke::Freestyle);
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{1, 2}));
        QVERIFY(shown.page.isEditing());
        shown.press(table, Qt::Key_Delete);
        QCOMPARE(shown.rows()[1].stroke, Stroke::Freestyle);
        QVERIFY(!shown.page.document()->sheet.recorded);
    }

    void oneStepOfManyLengthsIsUndoneAndRedoneAtOnce()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        QVERIFY(!shown.part<QAbstractButton>(u"editUndo"_s)->isEnabled());
        shown.page.selection()->setLengths({0, 1, 2, 3});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_4);
        QCOMPARE(shown.rows()[3].stroke, Stroke::Butterfly);
        shown.click(u"editUndo"_s);
        QCOMPARE(shown.rows()[0].stroke, Stroke::Freestyle);
        QCOMPARE(shown.rows()[3].stroke, Stroke::Freestyle);
        shown.click(u"editRedo"_s);
        QCOMPARE(shown.rows()[0].stroke, Stroke::Butterfly);
        QCOMPARE(shown.rows()[3].stroke, Stroke::Butterfly);
    }

    void aLengthIsSplitAndItsHalvesJoinedAgain()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({3});
        ReportTable *table = shown.part<ReportTable>(u"lengthTable"_s);
        shown.press(table, Qt::Key_S);
        QCOMPARE(shown.rows().size(), std::size_t(13)); // 12 were recorded
        QCOMPARE(shown.rows()[3].time, Seconds(10));
        QCOMPARE(shown.page.document()->report().distance->metres, 325.0);
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{3}));
        shown.page.selection()->setLengths({3, 4});
        shown.press(table, Qt::Key_J);
        QCOMPARE(shown.rows().size(), std::size_t(12));
        QCOMPARE(shown.rows()[3].time, Seconds(20));
    }

    void restsBetweenLengthsDoNotShiftWhatIsCorrected()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({11}); // the last length, behind two recorded rests
        const Seconds start = shown.rows()[11].start;
        shown.press(shown.page.tables()->shownTable(), Qt::Key_3);
        QCOMPARE(shown.rows()[11].stroke, Stroke::Breaststroke);
        QCOMPARE(shown.rows()[11].start, start);
        QCOMPARE(shown.rows()[10].stroke, Stroke::Freestyle);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_R);
        QCOMPARE(shown.rows().size(), std::size_t(11));
        QVERIFY(shown.page.selection()->lengths().empty()); // it is a rest now
    }

    void strokesAreTypedIntoTheCell()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({4});
        ReportTable *table = shown.part<ReportTable>(u"lengthTable"_s);
        shown.press(table, Qt::Key_F2);
        auto *line = table->findChild<QLineEdit *>(u"cellLine"_s);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"23"_s);
        shown.press(line, Qt::Key_Return);
        QTRY_COMPARE(shown.rows()[4].strokes, std::optional(23));
        QCOMPARE(table->currentIndex().row(), 4);
        QCOMPARE(table->currentIndex().column(), int(LengthTableModel::StrokesColumn));
        // A digit in the cell of strokes is a number, elsewhere it is a stroke.
        QTest::keyClick(table, Qt::Key_1);
        line = table->findChild<QLineEdit *>(u"cellLine"_s);
        QVERIFY(line);
        QCOMPARE(line->text(), u"1"_s);
    }

    void emptiedStrokesAreAsRecorded()
    {
        EditedPage shown({practice()});
        const auto recordedStrokes = shown.rows()[0].strokes;
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({0});
        QAbstractItemModel *model = shown.part<ReportTable>(u"lengthTable"_s)->model();
        model->setData(model->index(0, LengthTableModel::StrokesColumn), u"31"_s);
        EditedPage::settle();
        QCOMPARE(shown.rows()[0].strokes, std::optional(31));
        model->setData(model->index(0, LengthTableModel::StrokesColumn), QString());
        EditedPage::settle();
        QCOMPARE(shown.rows()[0].strokes, recordedStrokes);
    }

    void aMissedLengthIsPutIntoARest()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({7}); // before the rest of 60 s
        shown.press(shown.page.tables()->shownTable(), Qt::Key_I);
        auto *question = shown.page.findChild<QDialog *>(u"missedLengthQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->isVisible());
        QCOMPARE(question->findChild<QDoubleSpinBox *>(u"missedTime"_s)->value(), 20.0); // as long as the one before
        question->accept();
        EditedPage::settle();
        QCOMPARE(shown.rows().size(), std::size_t(13));
        QCOMPARE(shown.page.document()->report().distance->metres, 325.0);
    }

    void barsAreClickedAndDragged()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        LengthChart *chart = shown.page.lengthChart();
        const auto at = [chart](std::size_t bar) { return chart->barRect(bar).center().toPoint(); };
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, at(2));
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{2}));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4));
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{2, 3, 4}));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{2, 4}));
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(0) - QPoint(8, 0));
        QTest::mouseMove(chart->viewport(), at(1));
        QTest::mouseMove(chart->viewport(), at(2) + QPoint(2, 0));
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(2) + QPoint(2, 0));
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{0, 1, 2}));
        QVERIFY(chart->showsAll()); // a drag picks and does not zoom
    }

    void theTableAndTheChartPickTheSame()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        ReportTable *table = shown.part<ReportTable>(u"lengthTable"_s);
        shown.page.selection()->setLengths({2});
        QCOMPARE(table->currentIndex().row(), 2);
        shown.press(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{2, 3}));
        shown.press(shown.page.lengthChart(), Qt::Key_Right);
        QCOMPARE(shown.page.selection()->lengths().size(), std::size_t(1));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void aSetIsCorrectedAsAWhole()
    {
        EditedPage shown({practice()});
        shown.page.selection()->setSet(1); // 2 x 50
        shown.click(u"correctSet"_s);
        QVERIFY(shown.page.isEditing());
        QCOMPARE(shown.page.selection()->lengths(), (std::vector<std::size_t>{8, 9, 10, 11}));
        QCOMPARE(shown.page.tables()->currentTable(), SwimTables::Lengths);
    }

    void whatIsCorrectedIsMarkedAndListed()
    {
        EditedPage shown({practice()});
        auto *chip = shown.part<QAbstractButton>(u"correctedChip"_s);
        QVERIFY(chip->isHidden());
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        shown.page.selection()->setLengths({5});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_S);
        QVERIFY(!chip->isHidden());
        QCOMPARE(chip->text(), u"Corrected · 2"_s);
        const QAbstractItemModel *lengths = shown.part<ReportTable>(u"lengthTable"_s)->model();
        QVERIFY(lengths->index(1, 0).data(CorrectedRole).toBool());
        QVERIFY(lengths->index(1, 0).data(Qt::ToolTipRole).toString().startsWith(u"Recorded: Free"_s));
        QVERIFY(!lengths->index(2, 0).data(CorrectedRole).toBool());
        const QAbstractItemModel *edits = shown.part<ReportTable>(u"correctionTable"_s)->model();
        QCOMPARE(edits->rowCount(), 2);
        QCOMPARE(edits->index(0, 1).data().toString(), u"Stroke of length 2: Free → Back"_s);
        QCOMPARE(edits->index(1, 1).data().toString(), u"Length 6 split in two"_s);
    }

    void anEditIsTakenBackFromItsLine()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        auto *edits = shown.part<ReportTable>(u"correctionTable"_s);
        const int last = edits->model()->columnCount() - 1;
        edits->setFocus();
        edits->setCurrentIndex(edits->model()->index(0, last));
        shown.press(edits, Qt::Key_Return);
        QCOMPARE(shown.rows()[1].stroke, Stroke::Freestyle);
        QCOMPARE(edits->model()->rowCount(), 0);
        QVERIFY(!shown.part<QWidget>(u"noCorrections"_s)->isHidden());
    }

    void theRecordingIsShownBesideTheSwim()
    {
        EditedPage shown({practice()});
        shown.page.setComparing(true);
        QVERIFY(!shown.page.isComparing()); // nothing is corrected
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({3});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_S);
        shown.click(u"compareRecording"_s);
        QVERIFY(shown.page.isComparing());
        QVERIFY(!shown.page.lengthChart()->chartLayout().recorded.isEmpty());
        const QAbstractItemModel *figures = shown.part<ReportTable>(u"changeTable"_s)->model();
        QCOMPARE(figures->index(0, 0).data().toString(), u"Distance"_s);
        QCOMPARE(figures->index(0, 1).data().toString(), u"300\u00a0m"_s);
        QCOMPARE(figures->index(0, 2).data().toString(), u"325\u00a0m"_s);
        QVERIFY(shown.part<QWidget>(u"tile0"_s)->toolTip().contains(u"recorded 300 m"_s));
        shown.page.setComparing(false);
        QVERIFY(shown.page.lengthChart()->chartLayout().recorded.isEmpty());
    }

    void whatCannotBeDoneSaysWhy()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({});
        auto *split = shown.part<QAbstractButton>(u"editSplit"_s);
        QVERIFY(!split->isEnabled());
        QVERIFY(split->toolTip().contains(u"Choose a length"_s));
        shown.page.selection()->setLengths({0, 4});
        QVERIFY(shown.part<QAbstractButton>(u"editJoin"_s)->toolTip().contains(u"neighbouring"_s));
        shown.press(shown.page.tables()->shownTable(), Qt::Key_J);
        QVERIFY(shown.part<QLabel>(u"editSaid"_s)->text().contains(u"neighbouring"_s));
        QCOMPARE(shown.library.asked(), 0);
    }

    void aRefusedChangeIsSaidAndNothingElseHappens()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.library.refuse(Error{.code = ErrorCode::LibraryFull});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        auto *banner = shown.part<Banner>(u"swimFailure"_s);
        QVERIFY(!banner->isHidden());
        QCOMPARE(shown.rows()[1].stroke, Stroke::Freestyle);
        shown.library.refuse(std::nullopt);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2); // the next try goes
        QCOMPARE(shown.rows()[1].stroke, Stroke::Backstroke);
        QVERIFY(banner->isHidden());
    }

    void openWaterHasNoLengthsToEdit()
    {
        EditedPage shown({practice()});
        shown.show(shown.library.addFile(u":/samples/open-water-2400m.fit"_s));
        shown.page.setEditing(true);
        QVERIFY(!shown.page.isEditing());
        auto *edit = shown.part<QAbstractButton>(u"editLengths"_s);
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(u"open-water"_s));
        QVERIFY(shown.part<QWidget>(u"poolLink"_s)->isHidden());
        QVERIFY(!shown.part<QWidget>(u"notesCard"_s)->isHidden());
    }

    void aFileOnlyLookedAtCannotBeCorrected()
    {
        EditedPage shown({practice()});
        auto document = std::make_shared<SwimDocument>(*shown.page.document());
        document->id.clear();
        document->file = u"/swims/one.fit"_s;
        shown.page.setDocument(document);
        QVERIFY(!shown.part<QAbstractButton>(u"editLengths"_s)->isEnabled());
        QVERIFY(shown.part<QWidget>(u"editTitle"_s)->isHidden());
        QVERIFY(shown.part<QWidget>(u"notesCard"_s)->isHidden());
        QVERIFY(shown.part<QAbstractButton>(u"editLengths"_s)->toolTip().contains(u"Import"_s));
    }

    void aLibraryThatIsOnlyReadSaysSo()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        LibraryState state = shown.library.state();
        state.kind = LibraryState::Kind::ReadOnly;
        shown.library.setState(state);
        QVERIFY(!shown.page.isEditing());
        QVERIFY(shown.part<QAbstractButton>(u"editLengths"_s)->toolTip().contains(u"only be read"_s));
    }

    void yardsAreCorrectedInYards()
    {
        EditedPage shown({recorded(u"200 Fr in 2:20"_s, {.pool = yards(25), .unit = PoolUnit::Yards})});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({0});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_S);
        QCOMPARE(shown.rows().size(), std::size_t(9)); // 8 were recorded
        QVERIFY(std::abs(shown.page.document()->report().distance->metres - 225 * metresPerYard) < 0.01);
    }

    void theTitleIsEditedInPlace()
    {
        EditedPage shown({practice()});
        const QString generated = shown.part<QLabel>(u"swimTitle"_s)->text();
        shown.page.editTitle();
        auto *line = shown.part<QLineEdit>(u"titleLine"_s);
        QVERIFY(!line->isHidden());
        QTest::keyClicks(line, u"Morning with Ben"_s);
        shown.press(line, Qt::Key_Escape);
        QCOMPARE(shown.part<QLabel>(u"swimTitle"_s)->text(), generated);
        shown.page.editTitle();
        QTest::keyClicks(line, u"Morning with Ben"_s);
        shown.press(line, Qt::Key_Return);
        QCOMPARE(shown.page.document()->title, u"Morning with Ben"_s);
        QCOMPARE(shown.part<QLabel>(u"swimTitle"_s)->text(), u"Morning with Ben"_s);
        shown.page.editTitle();
        line->clear();
        shown.press(line, Qt::Key_Return);
        QCOMPARE(shown.page.document()->title, QString());
        QCOMPARE(shown.part<QLabel>(u"swimTitle"_s)->text(), generated);
    }

    void thePoolIsCorrectedFromItsLink()
    {
        EditedPage shown({practice()});
        shown.click(u"poolLink"_s);
        auto *menu = shown.part<QMenu>(u"poolMenu"_s);
        QVERIFY(menu);
        menu->actions().at(1)->trigger(); // 50 m
        EditedPage::settle();
        QCOMPARE(shown.page.document()->report().distance->metres, 600.0);
        QCOMPARE(shown.part<QAbstractButton>(u"poolLink"_s)->text(), u"50\u00a0m pool"_s);
    }

    void placeAndModeAreKeptWhileTheSwimIsOpenedAnew()
    {
        EditedPage shown({practice()}, {1000, 600});
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({6});
        shown.page.selection()->setCursor(6);
        shown.page.verticalScrollBar()->setValue(300);
        shown.page.lengthChart()->zoom(0.5, 60);
        const Range time = shown.page.lengthChart()->visibleTime();
        shown.press(shown.page.tables()->shownTable(), Qt::Key_5);
        QCOMPARE(shown.rows()[6].stroke, Stroke::Medley);
        QCOMPARE(shown.page.selection()->cursor(), std::optional<std::size_t>(6));
        QCOMPARE(shown.page.verticalScrollBar()->value(), 300);
        QCOMPARE(shown.page.lengthChart()->visibleTime().low, time.low);
        QCOMPARE(shown.page.tables()->currentTable(), SwimTables::Lengths);
        QVERIFY(shown.page.isEditing());
    }

    void everyControlIsReachedAndNamed()
    {
        EditedPage shown({practice()});
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(focus->objectName()));
            reached.insert(focus->objectName());
        }
        for (const QString &name :
            {u"editTitle"_s, u"poolLink"_s, u"correctedChip"_s, u"editLengths"_s, u"lengthChart"_s, u"tableTabs"_s,
                u"lengthTable"_s, u"editStroke"_s, u"editStrokes"_s, u"editSplit"_s, u"editRest"_s, u"editRecorded"_s,
                u"editCount"_s, u"correctionTable"_s, u"compareRecording"_s, u"editUndo"_s, u"editDone"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void nothingIsCutOffSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1356, 820);
        QTest::newRow("laptop") << QSize(940, 620);
        QTest::newRow("narrow") << QSize(512, 620);
    }

    void nothingIsCutOffSideways()
    {
        QFETCH(const QSize, size);
        EditedPage shown({practice()}, size);
        shown.library.change({shown.id}, wish::Title{QString(300, u'w')}, nullptr, [](const Result<DoneStep> &) {});
        EditedPage::settle();
        QCOMPARE(shown.page.horizontalScrollBar()->maximum(), 0);
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        shown.page.setComparing(true);
        EditedPage::settle();
        QCOMPARE(shown.page.horizontalScrollBar()->maximum(), 0);
        for (const char *name : {"editBar", "editFoot"}) {
            const QWidget *dock = shown.part<QWidget>(QString::fromLatin1(name));
            QVERIFY(shown.page.rect().contains(dock->geometry()));
            for (const QAbstractButton *button : dock->findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    QVERIFY2(dock->rect().contains(QRect(button->mapTo(dock, QPoint()), button->size())),
                        qPrintable(button->objectName()));
            }
        }
    }

    void theKeysOfTheWindowWaitWhileLengthsAreEdited()
    {
        EditedPage shown({practice()});
        QAction deleteSwim;
        deleteSwim.setShortcut(QKeySequence(Qt::Key_Delete));
        shown.page.addAction(&deleteSwim);
        QSignalSpy deleted(&deleteSwim, &QAction::triggered);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_Delete);
        QCOMPARE(shown.rows()[1].stroke, Stroke::Freestyle);
        QCOMPARE(deleted.size(), 0);
        shown.page.setEditing(false);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
    }

    void aSecondChangeWaitsUntilTheSwimIsOpenedAnew()
    {
        EditedPage shown({practice()});
        QObject::disconnect(&shown.library, &SwimLibrary::listChanged, &shown.page, nullptr);
        shown.page.setEditing(true);
        shown.page.selection()->setLengths({1});
        shown.press(shown.page.tables()->shownTable(), Qt::Key_S);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2); // the lengths may have other numbers by now
        QCOMPARE(shown.library.asked(), 1);
        QVERIFY(shown.part<QLabel>(u"editSaid"_s)->text().contains(u"still"_s));
        shown.show(shown.id);
        shown.press(shown.page.tables()->shownTable(), Qt::Key_2);
        QCOMPARE(shown.library.asked(), 2);
    }

    void cyclesAreSaidWhereBothArmsCountOnce()
    {
        EditedPage shown({practice()});
        shown.page.setEditing(true);
        shown.part<QMenu>(u"countMenu"_s)->actions().at(1)->trigger();
        EditedPage::settle();
        QVERIFY(shown.page.document()->sheet.corrected.isStrokeCycle);
        QVERIFY(shown.part<QWidget>(u"tile4"_s)->accessibleName().startsWith(u"Cycle rate"_s));
        const QAbstractItemModel *model = shown.part<ReportTable>(u"lengthTable"_s)->model();
        QCOMPARE(model->headerData(LengthTableModel::StrokesColumn, Qt::Horizontal).toString(), u"Cycles"_s);
    }
};

QTEST_MAIN(TestSwimEditing)
#include "tst_swimediting.moc"
