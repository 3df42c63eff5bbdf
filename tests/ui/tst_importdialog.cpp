#include "tests/ui/openedimport.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

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

    void closingEndsTheLook()
    {
        Opened opened;
        opened.dialog->start({u"/in"_s});
        opened.import.tellCandidates(everyKind(), 5, 8);
        opened.dialog->reject();
        QCOMPARE(opened.import.stoppedLooks, 1);
        QTRY_VERIFY(!opened.dialog);
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
