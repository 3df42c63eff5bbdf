#include "editedlibrary.h"
#include "scriptedimport.h"
#include "scriptedstrava.h"
#include "threadedlibrary.h"

#include "app/gui/fileopener.h"
#include "app/gui/librarycareservice.h"
#include "app/gui/studyservice.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimfolder.h"
#include "tests/support/swimplan.h"
#include "ui/charts/curvechart.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/swimchip.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// 400 Fr, then 10 x 100 Fr @ 1:45 at so many seconds a length.
Workout threshold(QDate day, double secondsPerLength)
{
    SwimPlan plan;
    plan.start = Instant(std::chrono::milliseconds(QDateTime(day, QTime(6, 30), Qt::UTC).toMSecsSinceEpoch()));
    plan.poolLength = metres(25);
    plan.sets = {{.repeats = 1, .legs = {{Stroke::Freestyle, 16, 25.0, 18.0}}, .restAfter = 60},
        {.repeats = 10, .legs = {{Stroke::Freestyle, 4, secondsPerLength, 18.0}}, .sendOff = 105, .restAfter = 0}};
    return swum(plan);
}

} // namespace

/// Comparing as the window offers it, over a real library and real files.
class TestCompareWindow : public QObject
{
    Q_OBJECT

    struct Program {
        EditedLibrary library;
        ScriptedImport imports;
        ThreadedLibrary threads;
        LibraryCareService care{threads.reader(), threads.writer(), threads.clock()};
        ScriptedStrava strava;
        StudyService studies{threads.clock()};
        MainWindow window{{library, imports, care, strava, studies}};
        QStringList ids;

        Program()
        {
            ids = library.add({threshold({2026, 8, 6}, 23.5), threshold({2026, 11, 19}, 22.0)});
            library.readList();
            studies.follow(library.state().folder);
            window.resize(1440, 900);
            window.show();
        }
        QString file(const QString &name, const Workout &workout) const
        {
            return write(threads.path(name), fitFileOf(workout));
        }
        bool shows(std::size_t swims)
        {
            return QTest::qWaitFor([&] { return window.comparePage()->count() == swims; }, longestWait);
        }
        CurveChart *sameSet()
        {
            return window.comparePage()->findChild<QWidget *>(u"sameSet"_s)->findChild<CurveChart *>();
        }
    };

private Q_SLOTS:
    void swimsOfTheListAreCompared()
    {
        Program program;
        const WindowActions &actions = program.window.actions();
        QVERIFY(!actions.compare->isEnabled());
        program.window.swimsPage()->selectAll();
        QVERIFY(actions.compare->isEnabled());
        actions.compare->trigger();
        QCOMPARE(program.window.page(), MainWindow::Page::Compare);
        QVERIFY(program.shows(2));
        QCOMPARE(program.window.windowTitle(), u"Compare 2 swims – Lengthwise"_s);
        QCOMPARE(
            program.window.findChild<QLabel *>(u"statusHint"_s)->text(), u"Lightest is oldest, darkest is newest"_s);
        const SwimCurves &curves = program.sameSet()->curves();
        QCOMPARE(curves.title, u"The same set: 10 x 100 Fr @ 1:45"_s);
        QCOMPARE(curves.curves.size(), 2U);
        QCOMPARE(curves.ticks.size(), 10U);
        // 4 x 23.5 s and 4 x 22 s, as far as the watch's small differences go.
        QVERIFY(std::abs(curves.curves[0].points[4].seconds - 94) < 2);
        QVERIFY(std::abs(curves.curves[1].points[4].seconds - 88) < 2);
        QVERIFY(actions.copyChartData->isEnabled());
    }

    void thePreviewComparesToo()
    {
        Program program;
        auto *button = program.window.findChild<QAbstractButton *>(u"compareSelected"_s);
        QVERIFY(button->isHidden());
        program.window.swimsPage()->selectAll();
        QVERIFY(!button->isHidden());
        button->click();
        QCOMPARE(program.window.page(), MainWindow::Page::Compare);
        QVERIFY(program.shows(2));
    }

    void aPointLeadsToItsLengths()
    {
        Program program;
        program.window.swimsPage()->selectAll();
        program.window.actions().compare->trigger();
        QVERIFY(program.shows(2));
        CurveChart *chart = program.sameSet();
        QTest::keyClick(chart, Qt::Key_Right); // the newer swim's first repeat
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.page(), MainWindow::Page::Swim, longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(
            program.window.swimPage()->selection()->lengths(), (std::vector<std::size_t>{16, 17, 18, 19}), longestWait);
        program.window.actions().comparePage->trigger();
        QCOMPARE(program.window.comparePage()->count(), 2U); // still there
    }

    void filesAreComparedWithoutBeingImported()
    {
        Program program;
        program.window.actions().comparePage->trigger();
        QVERIFY(program.window.comparePage()->isVisible());
        QCOMPARE(program.window.windowTitle(), u"Compare – Lengthwise"_s);
        program.window.actions().compareFiles->trigger();
        auto *dialog = program.window.findChild<QFileDialog *>(u"compareFilesDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->nameFilters().first().contains(u"*.fit"_s));
        const QStringList paths{program.file(u"one.fit"_s, threshold({2026, 9, 1}, 24)),
            program.file(u"two.fit"_s, threshold({2026, 10, 1}, 23)), program.threads.path(u"gone.fit"_s)};
        Q_EMIT dialog->filesSelected(paths);
        dialog->close();
        QVERIFY(program.shows(2));
        const auto *banner = program.window.comparePage()->findChild<Banner *>(u"notComparedBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(u"gone.fit"_s));
        QCOMPARE(program.library.swims().size(), 2U);
        QSignalSpy looks(&program.window, &MainWindow::lookRequested);
        QTest::keyClick(program.window.comparePage()->findChild<SwimChip *>(), Qt::Key_Return);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][0].toStringList(), QStringList{paths[0]});
    }

    void aPointLeadsToItsSwimWithinAFile()
    {
        Program program;
        WorkerPool pool(1);
        FileOpener opener(pool);
        connect(&program.window, &MainWindow::lookRequested, &opener, &FileOpener::open);
        connect(&opener, &FileOpener::started, &program.window, &MainWindow::beginReading);
        connect(&opener, &FileOpener::read, &program.window, &MainWindow::showRead);
        connect(&opener, &FileOpener::finished, &program.window, &MainWindow::endReading);
        std::vector<std::byte> both = fitFileOf(threshold({2026, 9, 1}, 24));
        const std::vector<std::byte> second = fitFileOf(threshold({2026, 10, 1}, 23));
        both.insert(both.end(), second.begin(), second.end());
        const QString path = write(program.threads.path(u"both.fit"_s), both);
        program.window.actions().comparePage->trigger();
        program.window.comparePage()->compareFiles({path});
        QVERIFY(program.shows(2));
        CurveChart *chart = program.sameSet();
        QTest::keyClick(chart, Qt::Key_Right); // the newer swim's first repeat
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.page(), MainWindow::Page::Swim, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.shownSwim() && program.window.shownSwim()->number == 2, longestWait);
        QCOMPARE(program.window.swimPage()->selection()->lengths(), (std::vector<std::size_t>{16, 17, 18, 19}));
        // Looked at by itself, the file opens at its first swim.
        Q_EMIT program.window.lookRequested({path});
        QTRY_VERIFY_WITH_TIMEOUT(program.window.shownSwim() && program.window.shownSwim()->number == 1, longestWait);
    }
};

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
