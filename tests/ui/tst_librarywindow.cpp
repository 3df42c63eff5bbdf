#include "app/gui/application.h"

#include "app/gui/samples.h"
#include "core/ingest/importer.h"
#include "tests/support/patience.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/viewmodels/language.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

/// A bundled swim as a file on the disk.
QString fileOf(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name + u".fit"_s);
    QFile::copy(u":/samples/%1.fit"_s.arg(name), path);
    return path;
}

void drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &dropped);
}

} // namespace

/// The whole program with a library in a temporary folder: what comes in is listed, opened, corrected, taken back.
class TestLibraryWindow : public QObject
{
    Q_OBJECT

    struct Program {
        QTemporaryDir folder;
        Application application{Application::Memory::Forgets, folder.filePath(u"library"_s)};
        MainWindow &window = application.window();

        Program()
        {
            window.resize(1440, 900);
            window.show();
        }
        template<class T>
        T *part(const QString &name)
        {
            return window.findChild<T *>(name);
        }
        const std::vector<SwimListRow> &swims() { return application.library().swims(); }
        bool showsStart()
        {
            const auto *start = part<QWidget>(u"startPage"_s);
            return start && start->isVisible();
        }
        /// Puts bundled swims into the library as another process would.
        bool imports(const QStringList &names)
        {
            const SystemClock clock;
            const auto library = OpenLibrary::open(
                {.folder = folder.filePath(u"library"_s), .athlete = {}, .purpose = Purpose::Begin}, u"Anna"_s, clock);
            if (!library)
                return false;
            QStringList paths;
            for (const QString &name : names)
                paths << u":/samples/%1.fit"_s.arg(name);
            Importer((*library)->database(), (*library)->edits(), (*library)->rows(), clock).run(paths, {});
            return QTest::qWaitFor([&] { return swims().size() == std::size_t(names.size()); }, longestWait);
        }
        bool opens(int row)
        {
            window.openSwim(swims()[std::size_t(row)].id);
            return QTest::qWaitFor([this] { return window.shownSwim() != nullptr; }, longestWait);
        }
    };

    std::optional<Language> m_language;

private Q_SLOTS:
    void initTestCase()
    {
        bundledSamples();
        m_language.emplace(QLocale(QLocale::English));
    }

    void anEmptyLibraryOffersTheWaysInAndMakesNothing()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        QVERIFY(program.window.actions().importFiles->isEnabled());
        QVERIFY(!program.window.actions().find->isEnabled());
        QVERIFY(!program.window.actions().undo->isEnabled());
        QCOMPARE(program.part<QLabel>(u"statusName"_s)->text(), u"No swims yet"_s);
        QVERIFY(!QFile::exists(program.folder.filePath(u"library"_s)));
    }

    void oneDropIsEnoughForTheFirstSwim()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        drop(program.window, {fileOf(program.folder, u"threshold-10x100"_s)});
        QTRY_VERIFY(program.window.swimPage() && program.window.swimPage()->isVisible());
        QVERIFY(program.window.shownSwim()->isInLibrary());
        QTRY_COMPARE(program.swims().size(), std::size_t(1));
        QTRY_COMPARE(program.part<QLabel>(u"statusCount"_s)->text(), u"1 swim"_s);
    }

    void theSamplesAreAnotherLibraryAndLeaveNoTrace()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        program.window.actions().samples->trigger();
        QTRY_COMPARE(program.swims().size(), bundledSamples().size());
        const QString folder = program.application.library().state().folder;
        QVERIFY(program.part<Banner>(u"samplesBanner"_s)->isVisible());
        QVERIFY(program.window.swimsPage()->isVisible());
        program.window.actions().samples->trigger();
        QTRY_VERIFY(program.showsStart());
        QVERIFY(!program.part<Banner>(u"samplesBanner"_s)->isVisible());
        QTRY_VERIFY(!QFile::exists(folder));
        QVERIFY(!QFile::exists(program.folder.filePath(u"library"_s)));
    }

    void whatAnotherProcessImportsAppears()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s}));
        QVERIFY(program.window.swimsPage()->isVisible());
        QTRY_COMPARE(program.part<QLabel>(u"statusName"_s)->text(), u"Anna"_s);
    }

    void aDeletedSwimIsGoneAndComesBackWithUndo()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s}));
        const QString id = program.swims()[0].id;
        program.window.swimsPage()->select({id});
        program.window.actions().deleteSwims->trigger();
        QTRY_COMPARE(program.swims().size(), std::size_t(1));
        auto *notice = program.part<Banner>(u"notice"_s);
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->sentence(), u"1 swim deleted."_s);
        QTest::mouseClick(notice->findChild<QPushButton *>(u"bannerLink"_s), Qt::LeftButton);
        QTRY_COMPARE(program.swims().size(), std::size_t(2));
        QCOMPARE(program.swims()[0].id, id);
        QTRY_VERIFY(program.window.actions().redo->isEnabled());
    }

    void deletingTheShownSwimReturnsToTheList()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s}));
        QVERIFY(program.opens(0));
        program.window.actions().deleteSwims->trigger();
        QTRY_COMPARE(program.window.page(), MainWindow::Page::Swims);
        QVERIFY(program.window.swimsPage()->isVisible());
    }

    void deletingTheLastSwimReturnsToTheStart()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s}));
        program.window.swimsPage()->select({program.swims()[0].id});
        program.window.actions().deleteSwims->trigger();
        QTRY_VERIFY(program.showsStart());
        QVERIFY(program.window.actions().undo->isEnabled());
        program.window.actions().undo->trigger();
        QTRY_VERIFY(program.window.swimsPage()->isVisible());
    }

    void twoSwimsBecomeOneAndAreParted()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s}));
        program.window.swimsPage()->selectAll();
        QVERIFY(program.window.actions().merge->isEnabled());
        program.window.actions().merge->trigger();
        QTRY_COMPARE(program.swims().size(), std::size_t(1));
        QVERIFY(program.opens(0));
        QCOMPARE(program.window.shownSwim()->sheet.sources.size(), std::size_t(2));
        QTRY_VERIFY(program.window.actions().separate->isEnabled());
        program.window.actions().separate->trigger();
        QTRY_COMPARE(program.swims().size(), std::size_t(2));
    }

    void aCorrectionShowsOnThePageAndInTheList()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s}));
        QVERIFY(program.opens(0));
        // 3,200 m in a 25 m pool are 128 lengths; in a 50 m pool they are 6,400 m.
        bool answered = false;
        program.application.library().change({program.swims()[0].id},
            wish::PoolLength{field::PoolLength{50, PoolUnit::Metres}}, &program.window,
            [&answered](const Result<DoneStep> &done) { answered = done.has_value(); });
        QTRY_VERIFY(answered);
        QCOMPARE(program.swims()[0].summary.distance, std::optional(metres(6400)));
        QTRY_COMPARE(program.window.shownSwim()->report().distance, std::optional(metres(6400)));
        QVERIFY(program.window.shownSwim()->sheet.recorded);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(program.window.shownSwim()->report().distance, std::optional(metres(3200)));
        QTRY_VERIFY(!program.window.shownSwim()->sheet.recorded);
    }

    void altLeftAndRightGoThroughTheListAsItIsShown()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s, u"first-150"_s}));
        QVERIFY(program.opens(1));
        QTest::keyClick(&program.window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(program.window.shownSwim()->id, program.swims()[2].id);
        QTRY_VERIFY(!program.window.actions().nextSwim->isEnabled());
        QTest::keyClick(&program.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(program.window.shownSwim()->id, program.swims()[1].id);
    }

    void chosenSwimsAreCopiedAsLines()
    {
        Program program;
        QVERIFY(program.imports({u"threshold-10x100"_s, u"sprint-16x25"_s}));
        program.window.swimsPage()->selectAll();
        program.window.actions().copy->trigger();
        QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 3); // a head and two swims
    }

    void aDamagedLibraryIsExplained()
    {
        QTemporaryDir place;
        const QDir folder(place.path());
        {
            const SystemClock clock;
            const auto library = OpenLibrary::open(
                {.folder = folder.path(), .athlete = {}, .purpose = Purpose::Begin}, u"Anna"_s, clock);
            QVERIFY(library);
        }
        for (const QString &file : folder.entryList({u"*-*-*.db"_s})) {
            QFile damaged(folder.filePath(file));
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            damaged.write(QByteArray(4096, 'x'));
        }
        Application application(Application::Memory::Forgets, folder.path());
        application.window().show();
        const auto trouble = [&] { return application.window().findChild<QWidget *>(u"troublePage"_s); };
        QTRY_VERIFY(trouble() && trouble()->isVisible());
        QVERIFY(!application.window().actions().importFiles->isEnabled());
        QVERIFY(application.window().actions().backups->isEnabled());
    }

    void aWindowClosedInTheMiddleOfAnImportDoesNoHarm()
    {
        Program program;
        QTRY_VERIFY(program.showsStart());
        drop(program.window, {fileOf(program.folder, u"threshold-10x100"_s), fileOf(program.folder, u"first-150"_s)});
        program.window.close();
    }
};

QTEST_MAIN(TestLibraryWindow)
#include "tst_librarywindow.moc"
