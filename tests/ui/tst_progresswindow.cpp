#include "app/gui/application.h"

#include "app/gui/samples.h"
#include "ui/charts/calendarheat.h"
#include "ui/charts/historychart.h"
#include "ui/pages/csstestdialog.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/swimspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

/// The Progress page of the whole program over a library of the bundled swims.
class TestProgressWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const SystemClock clock;
        const auto library =
            OpenLibrary::open({.folder = folder(), .athlete = {}, .purpose = Purpose::Begin}, u"-"_s, clock);
        QVERIFY(library);
        QVERIFY(fillWithSamples(**library));
    }

    void itShowsTheSwimsOfTheLibraryAndLeadsToThem()
    {
        Application program(Application::Memory::Forgets, folder());
        MainWindow &window = program.window();
        open(program);
        auto *page = window.progressPage();
        int swims = 0;
        for (const VolumePeriod &period : page->study()->report.volume)
            swims += period.swims;
        QCOMPARE(swims, int(program.library().swims().size()));

        auto *volume = page->findChild<HistoryChart *>(u"volumeChart"_s);
        volume->setFocus();
        std::size_t fullest = 0; // the period of most swims
        const auto &periods = page->study()->report.volume;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            if (periods[i].swims > periods[fullest].swims)
                fullest = i;
        }
        QVERIFY(periods[fullest].swims > 1);
        QTest::keyClick(volume, Qt::Key_Home);
        for (std::size_t i = 0; i < fullest; ++i)
            QTest::keyClick(volume, Qt::Key_Right);
        QTest::keyClick(volume, Qt::Key_Return);
        QCOMPARE(window.page(), MainWindow::Page::Swims);
        QTRY_COMPARE_WITH_TIMEOUT(window.swimsPage()->shownCount(), periods[fullest].swims, longestWait);
    }

    void aTestThatIsEnteredCounts()
    {
        Application program(Application::Memory::Forgets, folder());
        MainWindow &window = program.window();
        QVERIFY(!window.actions().enterTest->isEnabled()); // nobody's yet
        open(program);
        window.actions().enterTest->trigger();
        auto *dialog = window.findChild<CssTestDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"test400"_s), u"5:45.0"_s);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"test200"_s), u"2:46.0"_s);
        QTest::keyClick(dialog->findChild<QWidget *>(u"test200"_s), Qt::Key_Return);
        // Faster than the test among the swims, which is in force before and after.
        const auto isTested = [&window] {
            const CssEstimate &now = window.progressPage()->study()->report.cssNow;
            return now.css && std::abs(now.css->metresPerSecond - 200 / 179.0) < 1e-6
                && now.sureness == CssSureness::Tested;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTested(), longestWait);
        auto *notice = window.findChild<Banner *>(u"notice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notice->sentence(), u"The 400/200 test is kept."_s, longestWait);
        QVERIFY(notice->isVisible());
        auto *kept = dialog->findChild<QListWidget *>(u"keptTests"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept->count(), 1, longestWait);
        Q_EMIT notice->linkClicked();
        QTRY_COMPARE_WITH_TIMEOUT(kept->count(), 0, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!isTested(), longestWait);
    }

    void thePagesGoOnWithTheDay()
    {
        Application program(Application::Memory::Forgets, folder());
        MainWindow &window = program.window();
        open(program);
        const QDate tomorrow = window.progressPage()->study()->report.to.addDays(1);
        program.services().studies.setToday(tomorrow);
        window.setToday(tomorrow);
        QCOMPARE(window.findChild<CalendarHeat *>()->today(), tomorrow);
        QTRY_COMPARE_WITH_TIMEOUT(window.progressPage()->study()->report.to, tomorrow, longestWait);
    }

    void ofManyQuestionsInARowTheLastIsAnswered()
    {
        const SystemClock clock;
        StudyService studies(clock);
        studies.follow(folder());
        std::vector<ProgressRange> answered;
        const auto ask = [&](ProgressRange range) {
            studies.progress({.pool = {}, .stroke = {}, .range = range}, this,
                [&answered](const auto &study) { answered.push_back((*study)->report.filter.range); });
        };
        for (const auto range : {ProgressRange::All, ProgressRange::FourWeeks, ProgressRange::Year})
            ask(range);
        QTRY_COMPARE_WITH_TIMEOUT(answered, std::vector{ProgressRange::Year}, longestWait);
        ask(ProgressRange::All);
        QTRY_COMPARE_WITH_TIMEOUT(answered, (std::vector{ProgressRange::Year, ProgressRange::All}), longestWait);
    }

private:
    QString folder() const { return m_folder.filePath(u"library"_s); }
    /// The page with everything that was ever swum.
    static void open(Application &program)
    {
        MainWindow &window = program.window();
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(!program.library().swims().empty(), longestWait);
        window.showPage(MainWindow::Page::Progress);
        auto *page = window.progressPage();
        QVERIFY(page);
        QTest::mouseClick(page->findChild<Segments *>(u"progressRange"_s)->button(4), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            page->study() && page->study()->report.filter.range == ProgressRange::All, longestWait);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestProgressWindow)
#include "tst_progresswindow.moc"
