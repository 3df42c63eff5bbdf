#include "app/gui/application.h"

#include "tests/support/patience.h"
#include "ui/charts/theme.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/tilestrip.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

const QString pool = u":/samples/threshold-10x100.fit"_s;
const QString yardPool = u":/samples/masters-25-yards.fit"_s;

} // namespace

/// The whole program in one process: menus, reading in the background, pages.
class TestMainWindow : public QObject
{
    Q_OBJECT

    /// A program whose window is shown and that remembers nothing.
    struct Program {
        QTemporaryDir folder;
        Application application{Application::Memory::Forgets, folder.path()};
        MainWindow &window = application.window();

        Program()
        {
            window.resize(1440, 900);
            window.show();
        }
        bool opens(const QStringList &paths, std::size_t swims)
        {
            application.opener().open(paths);
            return QTest::qWaitFor([this, swims] { return window.lookedAt().size() == swims; }, longestWait);
        }
        bool showsStart()
        {
            const auto *start = part<QWidget>(u"startPage"_s);
            return start && start->isVisible();
        }
        template<class T>
        T *part(const QString &name)
        {
            return window.findChild<T *>(name);
        }
        QString tile(int index) { return part<TileStrip>(u"tiles"_s)->cells()[std::size_t(index)]->tile().value; }
        ReportTable *shownTable() { return window.swimPage()->tables()->shownTable(); }
    };

    QTemporaryDir m_folder;

private Q_SLOTS:
    void beginsWithTheFirstPage()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        QVERIFY(!program.window.swimPage() && !program.window.swimsPage());
        QVERIFY(!program.window.actions().close->isEnabled());
        QCOMPARE(program.window.windowTitle(), u"Lengthwise"_s);
    }

    void anOpenedFileShowsItsNumbers()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        // resources/samples/README.md: 3,200 m in a 25 m pool, so 128 lengths.
        QCOMPARE(program.tile(0), u"3,200"_s);
        QCOMPARE(program.window.lookedAt().current()->report().lengths.size(), std::size_t(128));
        QVERIFY(program.window.windowTitle().endsWith(u" – Lengthwise"_s));
        QVERIFY(program.part<QLabel>(u"statusName"_s)->text().contains(u"threshold-10x100.fit"_s));
    }

    void aFileThatIsNoSwimIsABannerAndKeepsWhatIsShown()
    {
        const QString rubbish = m_folder.filePath(u"rubbish.fit"_s);
        QFile file(rubbish);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no swim");
        file.close();
        Program program;
        QVERIFY(program.opens({pool}, 1));
        program.application.opener().open({rubbish});
        auto *banner = program.part<Banner>(u"failureBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(u"rubbish.fit"_s));
        QCOMPARE(program.window.lookedAt().size(), std::size_t(1));
        QVERIFY(program.window.swimPage()->isVisible());
    }

    void aMissingFileLeavesTheFirstPage()
    {
        Program program;
        program.application.opener().open({m_folder.filePath(u"absent.fit"_s)});
        QTRY_VERIFY(program.part<Banner>(u"failureBanner"_s)->isVisible());
        QTRY_VERIFY(program.showsStart());
    }

    void oneBadFileDoesNotLoseTheOthers()
    {
        Program program;
        QVERIFY(program.opens({pool, m_folder.filePath(u"absent.fit"_s), yardPool}, 2));
        QVERIFY(program.part<Banner>(u"failureBanner"_s)->isVisible());
    }

    void nextAndPreviousGoThroughTheFiles()
    {
        Program program;
        QVERIFY(program.opens({pool, yardPool}, 2));
        QTRY_VERIFY(program.window.actions().nextSwim->isEnabled());
        QVERIFY(!program.window.actions().previousSwim->isEnabled());
        const QString first = program.window.windowTitle();
        QTest::keyClick(&program.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(program.window.lookedAt().index(), std::size_t(1));
        QVERIFY(program.window.windowTitle() != first);
        QTest::keyClick(&program.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.window.windowTitle(), first);
    }

    void aClickOnASetShowsItAndEscGoesBack()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
        ReportTable *sets = program.shownTable();
        QCOMPARE(sets->objectName(), u"setTable"_s);
        const QRect third = sets->visualRect(sets->model()->index(2, 1));
        QTest::mouseClick(sets->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(program.window.swimPage()->selection()->set(), std::optional<std::size_t>(2));
        QCOMPARE(program.tile(0), u"1,000"_s); // 10 x 100
        QCOMPARE(program.shownTable()->objectName(), u"repeatTable"_s);
        QCOMPARE(program.shownTable()->model()->rowCount(), 10);
        QTest::keyClick(&program.window, Qt::Key_Escape);
        QCOMPARE(program.tile(0), u"3,200"_s);
        QCOMPARE(program.shownTable(), sets);
    }

    void theKeyboardAloneChoosesASet()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        ReportTable *sets = program.shownTable();
        sets->setFocus();
        sets->setCurrentIndex(sets->model()->index(0, 0));
        QTest::keyClick(sets, Qt::Key_Down);
        QTest::keyClick(sets, Qt::Key_Down);
        QTest::keyClick(sets, Qt::Key_Return);
        QCOMPARE(program.tile(0), u"1,000"_s);
        program.window.actions().nextSet->trigger();
        QCOMPARE(program.window.swimPage()->selection()->set(), std::optional<std::size_t>(3));
        program.window.actions().nextLength->trigger();
        QCOMPARE(program.window.swimPage()->selection()->cursor(), std::optional<std::size_t>(0));
    }

    void eachTableHasItsShortcut()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        program.window.swimPage()->selection()->setSet(1);
        program.window.actions().showLengths->trigger();
        QCOMPARE(program.shownTable()->objectName(), u"lengthTable"_s);
        QCOMPARE(program.shownTable()->model()->rowCount(), 128);
        program.window.actions().showLaps->trigger();
        QCOMPARE(program.shownTable()->objectName(), u"lapTable"_s);
        program.window.actions().showSets->trigger();
        QCOMPARE(program.shownTable()->objectName(), u"setTable"_s);
    }

    void theTableIsCopiedWithItsHeader()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        program.window.actions().copy->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), program.shownTable()->model()->rowCount() + 1);
        QCOMPARE(lines.first().count(u'\t'), program.shownTable()->model()->columnCount() - 1);
    }

    void darkAndLightSwitchWhileASwimIsShown()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        program.application.setAppearance(Appearance::Dark);
        QTRY_VERIFY(Theme::of(program.window.swimPage()->palette()).dark);
        QCOMPARE(program.window.grab().toImage().pixelColor(700, 60), Theme::darkTheme().window);
        program.application.setAppearance(Appearance::Light);
        QTRY_VERIFY(!Theme::of(program.window.swimPage()->palette()).dark);
    }

    void closingReturnsToTheFirstPage()
    {
        Program program;
        QVERIFY(program.opens({pool}, 1));
        program.window.actions().close->trigger();
        QTRY_VERIFY(program.showsStart());
        QVERIFY(!program.window.actions().copy->isEnabled());
    }

    void aWindowClosedWhileReadingDoesNoHarm()
    {
        Program program;
        program.application.opener().open({pool, yardPool});
        program.window.close();
    }

    void longWaitsShowTheReadingPage()
    {
        Program program;
        program.window.beginReading({u"slow.fit"_s});
        QTRY_VERIFY(program.part<QWidget>(u"readingPage"_s) && program.part<QWidget>(u"readingPage"_s)->isVisible());
        program.window.endReading();
        QTRY_VERIFY(program.showsStart());
    }

    void theHelpTellsWhatDiffersFromTheWebDashboard()
    {
        Program program;
        program.window.actions().webDashboard->trigger();
        auto *page = program.part<QTextBrowser>(u"helpText"_s);
        QVERIFY(page && page->isVisible());
        QVERIFY(page->toPlainText().startsWith(u"Coming from the web dashboard"));
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!program.part<QTextBrowser>(u"helpText"_s));
    }

    void everyActionIsInAMenuWithAName()
    {
        Program program;
        for (const QAction *action :
            program.window.actions().appearance->actions() + program.window.QWidget::actions()) {
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY(!action->text().isEmpty());
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
