#include "tests/ui/openedimport.h"
#include "ui/charts/swimsketch.h"
#include "ui/pages/columnmappingpanel.h"
#include "ui/pages/poollengthbar.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// The table of the files, its questions and the preview, before anything is imported.
class ImportChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theHeadCounts()
    {
        Opened opened;
        opened.dialog->start({u"/in"_s});
        opened.import.tellCandidates(everyKind(), 5, 8);
        QCOMPARE(opened.text("importTitle"), u"8 files"_s);
        QCOMPARE(opened.text("importSummary"),
            u"2 ready, 1 already in the library, 1 needs an answer, 1 cannot be read, 3 being read"_s);
        QCOMPARE(opened.button("importGo")->text(), u"&Import 3 swims"_s);
        QCOMPARE(opened.text("importFigures"), u"5 of 8 read"_s);
        QCOMPARE(opened.part<QProgressBar>("importBar")->value(), 5);
        QCOMPARE(opened.part<QProgressBar>("importBar")->maximum(), 8);
        Q_EMIT opened.import.lookEnded();
        QCOMPARE(opened.text("importTitle"), u"5 files"_s);
        QVERIFY(!opened.part<QProgressBar>("importBar")->isVisible());
    }

    void theAnswerHasAKeyboardOfItsOwn()
    {
        Opened opened;
        opened.show({poolQuestion(u"/in/q.csv"_s, 72), candidateOf(u"/in/a.fit"_s, 4)});
        QTRY_VERIFY(opened.files()->hasFocus());
        QTest::keyClick(opened.files(), Qt::Key_F2);
        auto *first = opened.part<QAbstractButton>("pool0");
        QVERIFY(first->hasFocus());
        QVERIFY(first->isChecked());
        QTest::keyClick(first, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(opened.dialog->model().decision(0).poolLength, (field::PoolLength{25, PoolUnit::Yards}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(opened.files()->hasFocus());
        QVERIFY(opened.dialog->isVisible());
        QVERIFY(!opened.part<PoolLengthBar>("poolLengthBar")->accessibleName().isEmpty());
    }

    void anotherPoolIsTyped()
    {
        Opened opened;
        opened.show({poolQuestion(u"/in/q.csv"_s, 72), candidateOf(u"/in/a.fit"_s, 4)});
        auto *number = opened.part<QDoubleSpinBox>("poolNumber");
        QVERIFY(!number->isVisible());
        opened.files()->answer()->chooseOther();
        QVERIFY(number->isVisible());
        QTRY_VERIFY(number->hasFocus());
        QTest::keyClicks(number, u"30"_s);
        QCOMPARE(opened.dialog->model().decision(0).poolLength, (field::PoolLength{30, PoolUnit::Metres}));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(opened.files()->hasFocus());
        QVERIFY(opened.import.orders.empty()); // that Enter ended the number
        auto *unit = opened.part<QComboBox>("poolUnit");
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(opened.dialog->model().decision(0).poolLength, (field::PoolLength{30, PoolUnit::Yards}));
        QVERIFY(number->isVisible());
    }

    void aClickOnTheAnswerOfAnotherRowGivesIt()
    {
        Opened opened;
        opened.show({candidateOf(u"/in/a.fit"_s, 4), poolQuestion(u"/in/q.csv"_s, 72)});
        QTRY_VERIFY(opened.files()->visualRect(opened.dialog->model().index(1)).height() > 90);
        const QRect row = opened.files()->visualRect(opened.dialog->model().index(1));
        // The second choice lies right of the first, near the bottom of its row.
        opened.files()->setCurrentIndex(opened.dialog->model().index(1));
        const QPoint place = opened.part<QAbstractButton>("pool1")->mapTo(opened.files(), QPoint(8, 8));
        QVERIFY(row.contains(opened.files()->viewport()->mapFrom(opened.files(), place)));
        opened.files()->setCurrentIndex(opened.dialog->model().index(0));
        QTRY_VERIFY(!opened.dialog->findChild<PoolLengthBar *>());
        QTest::mouseClick(
            opened.files()->viewport(), Qt::LeftButton, {}, opened.files()->viewport()->mapFrom(opened.files(), place));
        QCOMPARE(opened.dialog->model().decision(1).poolLength, (field::PoolLength{50, PoolUnit::Metres}));
    }

    void aClickOnTheBoxLeavesOut()
    {
        Opened opened;
        opened.show(everyKind());
        const QRect row = opened.files()->visualRect(opened.dialog->model().index(1));
        QTest::mouseClick(opened.files()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 22, row.top() + 26));
        QVERIFY(!opened.dialog->model().decision(1).isWanted);
        QTest::mouseClick(opened.files()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 200, row.top() + 26));
        QVERIFY(!opened.dialog->model().decision(1).isWanted);
    }

    void whatBringsNoSwimIsARecording()
    {
        Opened opened;
        ImportCandidate second = candidateOf(u"/in/a.fit"_s, 4);
        second.state = ImportCandidate::State::SecondSource;
        second.swims.front().joins = SwimId{"sha256:other", 0};
        opened.show({second});
        QCOMPARE(opened.button("importGo")->text(), u"&Import 1 recording"_s);
        QVERIFY(opened.button("importGo")->isEnabled());
    }

    void nothingToImport()
    {
        Opened opened;
        ImportCandidate known = everyKind()[3];
        QSignalSpy open(opened.dialog, &ImportDialog::openRequested);
        opened.show({known});
        QVERIFY(!opened.button("importGo")->isEnabled());
        QTest::keyClick(opened.files(), Qt::Key_Return);
        QVERIFY(opened.import.orders.empty());
        opened.part<QAbstractButton>("openKnown")->click();
        QCOMPARE(open.front().front().toString(), u"0a1b2c3d"_s);
        QTest::keyClick(opened.files(), Qt::Key_Escape);
        QTRY_VERIFY(!opened.dialog);
    }

    void aThousandFilesHaveOneEditor()
    {
        Opened opened;
        std::vector<ImportCandidate> many;
        for (int i = 0; i < 1000; ++i) {
            const QString file = u"/in/%1.fit"_s.arg(i);
            many.push_back(i % 2 ? poolQuestion(file, 40) : candidateOf(file, 40));
        }
        const QAbstractItemModelTester tester(
            opened.files()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        opened.show(many);
        QCOMPARE(opened.text("importTitle"), u"1,000 files"_s);
        QCOMPARE(opened.button("importGo")->text(), u"&Import 1,000 swims"_s);
        QTest::keyClick(opened.files(), Qt::Key_End);
        QCOMPARE(opened.files()->currentIndex().row(), 999);
        QTRY_COMPARE(opened.dialog->findChildren<PoolLengthBar *>().size(), 1);
        QTRY_VERIFY(
            opened.files()->viewport()->rect().intersects(opened.files()->answer()->geometry())); // where its row is
        QVERIFY(opened.files()->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size() <= 2);
    }

    void thePreviewIsOfTheCurrentRow()
    {
        Opened opened;
        opened.show(everyKind());
        QTRY_COMPARE(opened.import.previews.size(), std::size_t(1));
        QCOMPARE(opened.import.previews[0].file, u"/in/asks.csv"_s);
        opened.import.previews.clear();
        opened.files()->setCurrentIndex(opened.dialog->model().index(0));
        QTRY_COMPARE(opened.import.previews.size(), std::size_t(1));
        QCOMPARE(opened.import.previews[0].file, u"/in/a.fit"_s);
        QCOMPARE(opened.text("previewSubtitle"), u"Wed 21 Oct 2026, 06:31 · 124 lengths"_s);
        opened.files()->setCurrentIndex(opened.dialog->model().index(2));
        opened.import.previews[0].answer(documentOf(3100)); // too late
        QVERIFY(factWith(opened.dialog, u"3,100"_s).isEmpty());
        QTRY_COMPARE(opened.import.previews.size(), std::size_t(2));
        QCOMPARE(opened.import.previews[1].poolLength, (field::PoolLength{25, PoolUnit::Metres}));
        opened.import.previews[1].answer(documentOf(1800));
        QVERIFY(!factWith(opened.dialog, u"1,800"_s).isEmpty());
        QVERIFY(opened.part<SwimSketch>("previewChart")->isVisible());
        QTest::keyClick(opened.files(), Qt::Key_Right); // 50 m
        QTRY_COMPARE(opened.import.previews.size(), std::size_t(3));
        QCOMPARE(opened.import.previews[2].poolLength, (field::PoolLength{50, PoolUnit::Metres}));
        opened.import.previews[2].answer(tl::make_unexpected(Error{ErrorCode::FileNotFound}));
        QVERIFY(opened.part<Banner>("previewError")->isVisible());
        QVERIFY(opened.part<Banner>("previewError")->sentence().startsWith(u"There is no such file."_s));
    }

    void rowsThatAreRunOverAreNotRead()
    {
        Opened opened;
        opened.show(everyKind());
        opened.files()->setCurrentIndex(opened.dialog->model().index(1));
        opened.files()->setCurrentIndex(opened.dialog->model().index(2));
        QTRY_COMPARE(opened.import.previews.size(), std::size_t(1));
        QCOMPARE(opened.import.previews[0].file, u"/in/asks.csv"_s);
    }

    void everySwimOfAFileCanBeSeen()
    {
        Opened opened;
        ImportCandidate two = candidateOf(u"/in/two.fit"_s, 4);
        two.swims.push_back(two.swims.front());
        opened.show({two, candidateOf(u"/in/a.fit"_s, 4)});
        QCOMPARE(opened.text("previewSwim"), u"Swim 1 of 2"_s);
        opened.button("previewNext")->click();
        QCOMPARE(opened.text("previewSwim"), u"Swim 2 of 2"_s);
        QTRY_VERIFY(!opened.import.previews.empty());
        QCOMPARE(opened.import.previews.back().swim, 1);
        QVERIFY(!opened.button("previewNext")->isEnabled());
    }

    void columnsAreNamedOnce()
    {
        Opened opened;
        opened.show({unknownTable(u"/in/t.csv"_s), candidateOf(u"/in/a.fit"_s, 4)});
        QCOMPARE(opened.part<QComboBox>("meaning1")->currentText(), u"Length time"_s); // "Split (s)"
        QCOMPARE(opened.part<QComboBox>("meaning5")->currentText(), u"Not needed"_s);  // "Coach's note"
        QTRY_VERIFY(opened.files()->hasFocus());
        QTest::keyClick(opened.files(), Qt::Key_F2);
        QVERIFY(opened.part<QComboBox>("meaning0")->hasFocus());
        auto *use = opened.button("useMapping");
        QVERIFY(use->isEnabled());
        // One meaning has one column: the note takes the time of the length from the split.
        auto *note = opened.part<QComboBox>("meaning5");
        note->setCurrentIndex(note->findText(u"Length time"_s));
        QCOMPARE(opened.part<QComboBox>("meaning1")->currentText(), u"Not needed"_s);
        note->setCurrentIndex(0);
        QVERIFY(!use->isEnabled());
        QVERIFY(opened.text("mappingVerdict").startsWith(u"Still missing"_s));
        auto *split = opened.part<QComboBox>("meaning1");
        split->setCurrentIndex(split->findText(u"Length time"_s));
        opened.part<QComboBox>("mappingUnit")->setCurrentIndex(1);

        opened.import.mappingAnswer = tl::make_unexpected(Error{ErrorCode::LibraryFull});
        use->click();
        QCOMPARE(opened.import.looks.size(), 1);
        opened.import.mappingAnswer = true;
        use->click();
        QCOMPARE(opened.import.mappings.back().first, std::string("hash of it"));
        const CsvMapping &mapping = opened.import.mappings.back().second;
        QCOMPARE(mapping.columns.at(MappedColumn::LengthTime), std::string("Split (s)"));
        QCOMPARE(mapping.unit, PoolUnit::Yards);
        QCOMPARE(mapping.timeZone, std::string("Europe/Berlin"));
        QVERIFY(mapping.dayFirst);
        QCOMPARE(opened.import.looks.last(), QStringList{u"/in/t.csv"_s}); // a.fit is not read again
        ImportCandidate understood = poolQuestion(u"/in/t.csv"_s, 72);
        understood.columns = unknownTable(u"/in/t.csv"_s).columns;
        understood.columns->isMapped = true;
        opened.import.tellLooked({understood});
        QCOMPARE(opened.dialog->model().rowCount(), 2);
        QCOMPARE(opened.button("importGo")->text(), u"&Import 2 swims"_s);
        QVERIFY(opened.files()->answer());
    }

    void columnsThatGaveNoSwimAreAskedForAgain()
    {
        Opened opened;
        ImportCandidate again = unknownTable(u"/in/t.csv"_s);
        again.columns->isMapped = true;
        again.columns->sample.front().front() = u"3/4/2026"_s;
        again.columns->mapping.dayFirst = false;
        again.error = Error{.code = ErrorCode::ColumnsMissing, .detail = u"date"_s};
        opened.show({again});
        auto *panel = opened.dialog->findChild<ColumnMappingPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->findChild<Banner *>()->sentence().contains(u"date"_s));
        auto *dates = opened.part<QComboBox>("mappingDates");
        QVERIFY(dates->isVisible());
        QVERIFY(!panel->mapping().dayFirst);
        dates->setCurrentIndex(0);
        QVERIFY(panel->mapping().dayFirst);
        auto *zone = opened.part<QComboBox>("mappingZone");
        zone->setCurrentIndex(1);
        QCOMPARE(panel->mapping().timeZone, std::string());
    }
};

QTEST_MAIN(ImportChoiceTest)
#include "tst_importchoice.moc"
