#include "caredlibrary.h"

#include "ui/pages/backupsdialog.h"
#include "ui/pages/checkdialog.h"
#include "ui/viewmodels/backuptablemodel.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// A dialog that is shown and closes itself with the test.
template<class Dialog>
class Shown
{
public:
    explicit Shown(LibraryCare &care)
        : m_dialog(new Dialog(care, nullptr))
    {
        m_dialog->show();
    }
    ~Shown() { delete m_dialog; }
    Dialog *operator->() { return m_dialog; }
    Dialog *get() { return m_dialog; }
    QPushButton *button(const char *name)
    {
        return m_dialog->template findChild<QPushButton *>(QLatin1StringView(name));
    }
    QString text(const char *name) { return m_dialog->template findChild<QLabel *>(QLatin1StringView(name))->text(); }
    bool isShown(const char *name)
    {
        return m_dialog->template findChild<QWidget *>(QLatin1StringView(name))->isVisible();
    }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

private:
    QPointer<Dialog> m_dialog;
};

} // namespace

/// Backups, check and rebuild as the swimmer meets them, on a real library.
class TestBackupsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_library = std::make_unique<CaredLibrary>(); }
    void cleanup() { m_library.reset(); }

    void theListSaysWhatEachBackupIs()
    {
        BackupTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // 2024-10-01 08:00 UTC, the time zone of the test
        const Instant made{Duration(1'727'769'600'000)};
        model.setBackups({{.path = u"/a.db"_s, .made = made, .size = 1'500'000},
            {.path = u"/b.db"_s, .made = made, .beforeMigration = true, .size = 900}});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY2(text(0, BackupTableModel::MadeColumn).contains(u"1 Oct 2024, 08:00"_s), "when");
        QVERIFY(text(0, BackupTableModel::WhyColumn) != text(1, BackupTableModel::WhyColumn));
        QVERIFY(text(1, BackupTableModel::WhyColumn).contains(u"update"_s));
        QCOMPARE(text(0, BackupTableModel::SizeColumn), u"1.5 MB"_s);
    }

    void anEmptyListSaysWhenTheFirstComes()
    {
        Shown<BackupsDialog> dialog(*m_library->care);
        QTRY_VERIFY(dialog.isShown("noBackups"));
        QVERIFY(!dialog.button("restoreSelected")->isEnabled());
        QVERIFY(dialog.button("restoreFromFile")->isEnabled());
    }

    void backsUpAndListsIt()
    {
        Shown<BackupsDialog> dialog(*m_library->care);
        dialog.click("backUpNow");
        QTRY_VERIFY(dialog.text("backupsSaid").contains(m_library->folder()));
        auto *table = dialog->findChild<QTableView *>(u"backups"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!dialog.isShown("noBackups"));
        QTRY_VERIFY(dialog.button("restoreSelected")->isEnabled());
        dialog.click("backUpNow");
        QTRY_VERIFY(!dialog.text("backupsSaid").contains(m_library->folder())); // nothing changed
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void anExistingFileIsLeftAlone()
    {
        QFile letter(m_library->in("letter.db"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Anna,") > 0);
        letter.close();
        Shown<BackupsDialog> dialog(*m_library->care);
        dialog->backUpTo(letter.fileName());
        QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible());
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), QByteArray("Dear Anna,"));
    }

    void aRestoreBringsADeletedSwimBackByKeyboard()
    {
        Shown<BackupsDialog> dialog(*m_library->care);
        dialog.click("backUpNow");
        auto *table = dialog->findChild<QTableView *>(u"backups"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_library->deleteFirstSwim();
        QCOMPARE(m_library->swims(), 1);
        QTRY_VERIFY(dialog.button("restoreSelected")->isEnabled());
        QSignalSpy restored(dialog.get(), &BackupsDialog::restored);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(dialog.isShown("askYes"));
        QVERIFY(!dialog.button("backUpNow")->isEnabled()); // one thing at a time
        QTest::keyClick(dialog.button("askYes"), Qt::Key_Space);
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(m_library->swims(), 2);
        QVERIFY(dialog.text("backupsSaid").contains(u"-replaced-"_s));
    }

    void notNowChangesNothing()
    {
        Shown<BackupsDialog> dialog(*m_library->care);
        dialog->backUpTo(m_library->in("before.db"));
        QTRY_VERIFY(dialog.text("backupsSaid").contains(u"before.db"_s));
        m_library->deleteFirstSwim();
        dialog->askToRestore(m_library->in("before.db"));
        QVERIFY(dialog.isShown("askYes"));
        QTest::keyClick(dialog.button("askYes"), Qt::Key_Escape);
        QVERIFY(!dialog.isShown("askYes"));
        QVERIFY(dialog->isVisible()); // Esc said no, it did not close
        QCOMPARE(m_library->swims(), 1);
    }

    void aDamagedLibraryIsRestored()
    {
        Shown<BackupsDialog> first(*m_library->care);
        first.click("backUpNow");
        QTRY_VERIFY(first.text("backupsSaid").contains(m_library->folder()));
        m_library->closeAll();
        m_library->damage();
        Shown<BackupsDialog> dialog(*m_library->care);
        auto *table = dialog->findChild<QTableView *>(u"backups"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(dialog.button("restoreSelected")->isEnabled());
        dialog.click("restoreSelected");
        dialog.click("askYes");
        QTRY_VERIFY(dialog.text("backupsSaid").contains(u"-damaged-"_s));
        QCOMPARE(m_library->swims(), 2);
    }

    void aCheckOfAWholeLibrary()
    {
        Shown<CheckDialog> dialog(*m_library->care);
        dialog->startCheck();
        QTRY_VERIFY(dialog.isShown("checkAgain"));
        QVERIFY(!dialog.isShown("checkRebuild"));
        QVERIFY(!dialog.isShown("checkBackups"));
        QVERIFY(!dialog.isShown("checkProblems"));
        QVERIFY2(dialog.text("checkExplanation").contains(u"2"_s), "two swims");
    }

    void aCheckOfADamagedLibraryLeadsToTheBackups()
    {
        m_library->closeAll();
        m_library->damage();
        Shown<CheckDialog> dialog(*m_library->care);
        QSignalSpy wanted(dialog.get(), &CheckDialog::backupsRequested);
        dialog->startCheck();
        QTRY_VERIFY(dialog.isShown("checkBackups"));
        QCOMPARE(dialog->findChild<QListWidget *>(u"checkProblems"_s)->count(), 1);
        dialog.click("checkBackups");
        QCOMPARE(wanted.size(), 1);
    }

    void aRebuildSaysWhatItDid()
    {
        Shown<CheckDialog> dialog(*m_library->care);
        dialog->startRebuild();
        QTRY_VERIFY(dialog.isShown("checkAgain"));
        QVERIFY(dialog.text("checkExplanation").contains(u"2"_s));
        QCOMPARE(m_library->swims(), 2);
    }

    void closingStopsTheCheck()
    {
        auto *dialog = new CheckDialog(*m_library->care, nullptr);
        const QPointer<CheckDialog> watched(dialog);
        dialog->show();
        dialog->startCheck();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
        QTRY_VERIFY(!m_library->care->isBusy());
    }

private:
    std::unique_ptr<CaredLibrary> m_library;
};

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
