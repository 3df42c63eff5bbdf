#include "tests/ui/scriptedimport.h"
#include "ui/charts/swimsketch.h"
#include "ui/pages/columnmappingpanel.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/importtable.h"
#include "ui/pages/poollengthbar.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// A dialog on the heap, as the window makes it: it deletes itself.
struct Opened {
    ScriptedImport import;
    QPointer<ImportDialog> dialog = new ImportDialog(import);

    ~Opened() { delete dialog; }

    template<class T>
    T *part(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is missing", name);
        return found;
    }
    ImportFiles *files() const { return part<ImportFiles>("importFiles"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }

    /// Looked at and shown.
    void show(const std::vector<ImportCandidate> &candidates)
    {
        QStringList paths;
        for (const ImportCandidate &candidate : candidates)
            paths << candidate.file;
        dialog->start(paths);
        import.tellLooked(candidates);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
};

/// Two that are ready, one that asks, one that is there, one that cannot be read.
std::vector<ImportCandidate> everyKind()
{
    ImportCandidate known = candidateOf(u"/in/known.fit"_s, 64);
    known.state = ImportCandidate::State::Known;
    known.swims.front().joinsId = u"0a1b2c3d"_s;
    return {candidateOf(u"/in/a.fit"_s, 124), candidateOf(u"/in/b.fit"_s, 72), poolQuestion(u"/in/asks.csv"_s, 72),
        known, failedCandidate(u"/in/broken.fit"_s, {.code = ErrorCode::FileEmpty})};
}

ImportReport reportOf(const std::vector<ImportCandidate> &candidates)
{
    ImportReport report;
    for (const ImportCandidate &one : candidates) {
        report.items.push_back({.file = one.file,
            .outcome = one.error                             ? ImportOutcome::Failed
                : one.state == ImportCandidate::State::Known ? ImportOutcome::Known
                                                             : ImportOutcome::Imported,
            .key = one.key,
            .swims = {{one.key, 0}},
            .error = one.error});
    }
    return report;
}

Result<SwimDocumentPointer> documentOf(double metresSwum)
{
    auto document = std::make_shared<SwimDocument>();
    document->sheet.report.distance = metres(metresSwum);
    document->chart.bars = {{.start = 0, .end = 20, .speed = 1.25, .stroke = Stroke::Freestyle},
        {.start = 30, .end = 55, .speed = 1, .stroke = Stroke::Drill}};
    document->chart.brackets = {{.start = 0, .end = 55, .number = 1}};
    return SwimDocumentPointer(document);
}

QString factWith(const ImportDialog *dialog, const QString &words)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>(QRegularExpression(u"^fact\\d"_s))) {
        if (label->text().contains(words))
            return label->text();
    }
    return {};
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void oneReadyFileNeedsNoQuestion()
    {
        QVERIFY(ImportDialog::needsNoQuestion({candidateOf(u"/a.fit"_s, 4)}));
        QVERIFY(!ImportDialog::needsNoQuestion({}));
        QVERIFY(!ImportDialog::needsNoQuestion({candidateOf(u"/a.fit"_s, 4), candidateOf(u"/b.fit"_s, 4)}));
        for (const ImportCandidate &candidate : everyKind()) {
            if (candidate.state != ImportCandidate::State::Ready)
                QVERIFY(!ImportDialog::needsNoQuestion({candidate}));
        }
    }

    void oneReadyFileIsImportedUnseen()
    {
        Opened opened;
        QSignalSpy quick(opened.dialog, &ImportDialog::quickImported);
        QSignalSpy open(opened.dialog, &ImportDialog::openRequested);
        const ImportCandidate candidate = candidateOf(u"/in/a.fit"_s, 4);
        opened.dialog->start({candidate.file});
        opened.import.tellLooked({candidate});
        QCOMPARE(opened.import.orders.size(), std::size_t(1));
        QCOMPARE(opened.import.orders.front().paths, QStringList{candidate.file});
        QVERIFY(opened.dialog->isHidden());
        opened.import.tellImported(reportOf({candidate}), {u"12345678"_s});
        QCOMPARE(quick.size(), 1);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().front().toString(), u"12345678"_s);
        QTRY_VERIFY(!opened.dialog);
    }

    void anUnseenImportThatFailsIsShown()
    {
        Opened opened;
        const ImportCandidate candidate = candidateOf(u"/in/a.fit"_s, 4);
        opened.dialog->start({candidate.file});
        opened.import.tellLooked({candidate});
        ImportReport report = reportOf({candidate});
        report.items.front().outcome = ImportOutcome::Failed;
        report.items.front().error = Error{ErrorCode::FileNotFound};
        opened.import.tellImported(report, {});
        QVERIFY(opened.dialog->isVisible());
        QCOMPARE(opened.text("importTitle"), u"No new swims"_s);
        QVERIFY(!opened.button("openNewest")->isVisible());
    }

    void whatTakesLongIsShown()
    {
        Opened opened;
        opened.dialog->start({u"/in/a.fit"_s});
        QVERIFY(opened.dialog->isHidden());
        QTRY_VERIFY(opened.dialog->isVisible());
        QCOMPARE(opened.text("importSentence"), u"Reading a.fit"_s);
        opened.import.tellLooked({candidateOf(u"/in/a.fit"_s, 4)});
        QVERIFY(opened.import.orders.empty()); // seen, so the swimmer decides
        QCOMPARE(opened.button("importGo")->text(), u"&Import 1 swim"_s);
    }

    void aQuestionAProblemOrASecondFileIsShown()
    {
        for (const auto &candidates : {std::vector{poolQuestion(u"/in/q.csv"_s, 4)},
                 std::vector{failedCandidate(u"/in/x.fit"_s, {.code = ErrorCode::FileEmpty})},
                 std::vector{candidateOf(u"/in/a.fit"_s, 4), candidateOf(u"/in/b.fit"_s, 4)},
                 std::vector<ImportCandidate>{}}) {
            Opened opened;
            opened.dialog->start({u"/in"_s});
            opened.import.tellLooked(candidates);
            QVERIFY(opened.dialog->isVisible());
            QVERIFY(opened.import.orders.empty());
        }
    }

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

    void theWholeWayByKeyboard()
    {
        Opened opened;
        QSignalSpy open(opened.dialog, &ImportDialog::openRequested);
        opened.show(everyKind());
        QTRY_VERIFY(opened.files()->hasFocus());
        QCOMPARE(opened.files()->currentIndex().row(), 2);
        QTest::keyClick(opened.files(), Qt::Key_Right); // asks.csv: from 25 m to 50 m
        QTest::keyClick(opened.files(), Qt::Key_Up);    // b.fit
        QTest::keyClick(opened.files(), Qt::Key_Space);
        QCOMPARE(opened.dialog->model().counts().leftOut, 1);
        QCOMPARE(opened.dialog->model().decision(2).poolLength, (field::PoolLength{50, PoolUnit::Metres}));
        QCOMPARE(opened.button("importGo")->text(), u"&Import 2 swims"_s);
        QTest::keyClick(opened.files(), Qt::Key_Return);
        QCOMPARE(opened.import.orders.size(), std::size_t(1));
        const ImportOrder &order = opened.import.orders.front();
        QCOMPARE(order.paths.size(), 5);
        QVERIFY(order.leftOut == std::unordered_set<std::string>{"sha256:/in/b.fit"});
        QCOMPARE(order.poolLengths.at({"sha256:/in/asks.csv", 0}), (field::PoolLength{50, PoolUnit::Metres}));
        QVERIFY(!opened.button("importGo")->isEnabled());
        opened.import.tellImported(reportOf(everyKind()), {u"12345678"_s});
        QCOMPARE(opened.text("importTitle"), u"3 swims imported"_s);
        QTRY_VERIFY(opened.button("importGo")->hasFocus());
        QTest::keyClick(opened.dialog, Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(open.size(), 1); // a mnemonic shows the button pressed first
        QTRY_VERIFY(!opened.dialog);
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

    void closingEndsTheLook()
    {
        Opened opened;
        opened.dialog->start({u"/in"_s});
        opened.import.tellCandidates(everyKind(), 5, 8);
        opened.dialog->reject();
        QCOMPARE(opened.import.stoppedLooks, 1);
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

    void moreFilesAreAdded()
    {
        Opened opened;
        opened.show({candidateOf(u"/in/a.fit"_s, 4), candidateOf(u"/in/b.fit"_s, 4)});
        opened.dialog->add({u"/in/b.fit"_s, u"/in/c.fit"_s}); // b is there
        QCOMPARE(opened.import.looks.last(), QStringList{u"/in/c.fit"_s});
        opened.dialog->add({u"/in/d.fit"_s}); // a look that runs is replaced
        QCOMPARE(opened.import.looks.last().size(), 4);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(u"/in/e.fit"_s), QUrl(u"https://example.org/f.fit"_s)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(opened.dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(opened.dialog, &drop);
        QCOMPARE(opened.import.looks.last().last(), u"/in/e.fit"_s);
        opened.import.tellLooked({candidateOf(u"/in/a.fit"_s, 4), candidateOf(u"/in/c.fit"_s, 4)});
        QCOMPARE(opened.dialog->model().rowCount(), 2);
        QTest::keyClick(opened.files(), Qt::Key_Return);
        QCOMPARE(opened.import.orders.front().paths.size(), 5);
    }

    void filesAreChosenWithoutBlocking()
    {
        Opened opened;
        opened.show(everyKind());
        for (const char *name : {"addFiles", "addFolder"}) {
            QTest::mouseClick(opened.button(name), Qt::LeftButton);
            auto *chooser = opened.dialog->findChild<QFileDialog *>();
            QVERIFY(chooser);
            Q_EMIT chooser->filesSelected({u"/other/%1"_s.arg(QLatin1StringView(name))});
            chooser->close();
            QTRY_VERIFY(!opened.dialog->findChild<QFileDialog *>());
        }
        QVERIFY(opened.import.looks.last().contains(u"/other/addFolder"_s));
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

    void anImportIsStoppedAndSaysWhatIsKept()
    {
        Opened opened;
        opened.show(everyKind());
        opened.button("importGo")->click();
        Q_EMIT opened.import.importProgress({.done = 1, .total = 5, .bytesDone = 100, .file = u"/in/a.fit"_s});
        QCOMPARE(opened.text("importSentence"), u"Importing a.fit"_s);
        QCOMPARE(opened.text("importFigures"), u"1 of 5 imported"_s);
        QCOMPARE(opened.button("importCancel")->text(), u"Stop"_s);
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        QCOMPARE(opened.import.stoppedImports, 1);
        QVERIFY(opened.dialog->isVisible());
        QVERIFY(!opened.button("importCancel")->isEnabled());
        ImportReport report = reportOf({everyKind()[0]});
        report.cancelled = true;
        opened.import.tellImported(report, {u"12345678"_s});
        QCOMPARE(opened.text("importTitle"), u"Stopped; 1 swim imported and kept"_s);
        QCOMPARE(opened.text("importSummary"), u"2 not reached"_s);
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!opened.dialog);
    }

    void whatComesDuringAnImportWaits()
    {
        Opened opened;
        opened.show(everyKind());
        opened.button("importGo")->click();
        opened.dialog->add({u"/in/late.fit"_s});
        QCOMPARE(opened.import.looks.size(), 1);
        opened.import.tellImported(reportOf(everyKind()), {});
        QCOMPARE(opened.button("importGo")->text(), u"&Next files"_s);
        opened.button("importGo")->click();
        QCOMPARE(opened.import.looks.last(), QStringList{u"/in/late.fit"_s});
        QCOMPARE(opened.dialog->model().rowCount(), 1);
    }

    void theImportOfSomebodyElseIsWaitedFor()
    {
        Opened opened;
        opened.show(everyKind());
        opened.import.imports = true;
        opened.button("importGo")->click();
        QVERIFY(opened.import.orders.empty());
        QVERIFY(opened.text("importSentence").contains(u"Another import"_s));
        opened.import.tellImported({}, {});
        QCOMPARE(opened.import.orders.size(), std::size_t(1));
        QCOMPARE(opened.button("importCancel")->text(), u"Stop"_s);
    }

    void aFailedLibraryIsSaid()
    {
        Opened opened;
        opened.show(everyKind());
        opened.button("importGo")->click();
        opened.import.tellFailed({.code = ErrorCode::LibraryFull});
        QVERIFY(opened.part<Banner>("importFailure")->isVisible());
        QVERIFY(!opened.part<Banner>("importFailure")->sentence().isEmpty());
        QVERIFY(opened.button("importGo")->isEnabled()); // once there is room
        opened.button("importGo")->click();
        QCOMPARE(opened.import.orders.size(), std::size_t(2));
        QVERIFY(!opened.part<Banner>("importFailure")->isVisible());
    }

    void theReportIsSaved()
    {
        Opened opened;
        opened.show(everyKind());
        opened.button("importGo")->click();
        opened.import.tellImported(reportOf(everyKind()), {u"12345678"_s});
        QCOMPARE(opened.text("importSummary"), u"1 was already in the library, 1 could not be imported"_s);
        const QTemporaryDir folder;
        QTest::mouseClick(opened.button("saveReport"), Qt::LeftButton);
        auto *chooser = opened.dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(folder.filePath(u"report.txt"_s));
        chooser->close();
        QFile saved(folder.filePath(u"report.txt"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(saved.readAll());
        for (const ImportCandidate &one : everyKind())
            QVERIFY(text.contains(one.file));
        QVERIFY(text.contains(u"The file is empty."_s));

        auto *failure = opened.part<Banner>("reportFailure");
        QVERIFY(!failure->isVisible());
        QTRY_VERIFY(!opened.dialog->findChild<QFileDialog *>());
        QTest::mouseClick(opened.button("saveReport"), Qt::LeftButton);
        Q_EMIT opened.dialog->findChild<QFileDialog *>()->fileSelected(folder.filePath(u"missing/report.txt"_s));
        QVERIFY(failure->isVisible());
    }

    void everythingHasAName()
    {
        Opened opened;
        opened.show(everyKind());
        for (const QWidget *widget : opened.dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(
                    !button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        QVERIFY(!opened.files()->accessibleName().isEmpty());
        QCOMPARE(opened.dialog->model().index(2).data(Qt::AccessibleTextRole).toString(),
            u"asks.csv, CSV · FORM goggles, Pool length?, 21 Oct 2026, 72 len., The file does not say how long the pool is."_s);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
