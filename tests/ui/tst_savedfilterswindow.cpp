#include "app/gui/application.h"
#include "app/gui/samples.h"
#include "core/ingest/importer.h"
#include "tests/support/patience.h"
#include "ui/pages/savedfiltermenu.h"
#include "ui/pages/swimspage.h"
#include "ui/viewmodels/language.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldpopup.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

} // namespace

/// The whole program with a library in a temporary folder: filters are saved, taken back, and are the athlete's own.
class TestSavedFiltersWindow : public QObject
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
            const SystemClock clock;
            const auto library = OpenLibrary::open(
                {.folder = folder.filePath(u"library"_s), .athlete = {}, .purpose = Purpose::Begin}, u"Anna"_s, clock);
            Importer((*library)->database(), (*library)->edits(), (*library)->rows(), clock)
                .run({u":/samples/threshold-10x100.fit"_s, u":/samples/first-150.fit"_s}, {});
        }
        bool isListed()
        {
            return QTest::qWaitFor(
                [this] { return page() && page()->allCount() == 2 && saved()->isVisible(); }, longestWait);
        }
        SwimsPage *page() { return window.swimsPage(); }
        SavedFilterMenu *saved() { return window.findChild<SavedFilterMenu *>(u"savedFilters"_s); }
        Banner *notice() { return window.findChild<Banner *>(u"notice"_s); }
        QString stepName() { return window.actions().undo->text(); }
        void search(const QString &text)
        {
            page()->focusSearch();
            QTest::keyClicks(window.findChild<QLineEdit *>(u"swimSearch"_s), text);
        }
        /// Whether the menu has it, too.
        bool press(const QString &entry, Qt::Key key = Qt::Key_Return)
        {
            QMenu *menu = saved()->menu();
            menu->popup(saved()->mapToGlobal(QPoint()));
            bool isThere = false;
            for (QAction *action : menu->actions()) {
                if (action->text() == entry || action->objectName() == entry) {
                    menu->setActiveAction(action);
                    isThere = action->isEnabled();
                }
            }
            if (isThere)
                QTest::keyClick(menu, key);
            menu->close();
            return isThere;
        }
        bool saves(const QString &name)
        {
            if (!press(u"saveFilter"_s))
                return false;
            const auto field = [this] { return saved()->findChild<QLineEdit *>(u"filterName"_s); };
            if (!QTest::qWaitFor([&] { return field() != nullptr; }, longestWait))
                return false;
            QTest::keyClicks(field(), name);
            QTest::keyClick(field(), Qt::Key_Return);
            return QTest::qWaitFor([&] { return saved()->value() == name; }, longestWait);
        }
    };

    std::optional<Language> m_language;

private Q_SLOTS:
    void initTestCase()
    {
        bundledSamples();
        m_language.emplace(QLocale(QLocale::English));
    }

    void aFilterIsSavedTakenBackAndDoneAgain()
    {
        Program program;
        QVERIFY(program.isListed());
        program.search(u"first"_s);
        QVERIFY(program.saves(u"The first"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program.notice()->isVisible(), longestWait);
        QCOMPARE(program.notice()->sentence(), u"The filter is saved."_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.stepName(), u"&Undo: save a filter"_s, longestWait);
        program.page()->clearFilters();
        QVERIFY(!program.saved()->isSet());
        QVERIFY(program.press(u"The first"_s));
        QCOMPARE(program.saved()->value(), u"The first"_s);
        QVERIFY(program.page()->hasFilters());
        program.window.actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!program.press(u"The first"_s), longestWait);
        QVERIFY(program.page()->hasFilters()); // what is shown stays, without its name
        QVERIFY(!program.saved()->isSet());
        program.window.actions().redo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(program.saved()->value(), u"The first"_s, longestWait);
    }

    void oneThatIsRemovedComesBackFromTheNotice()
    {
        Program program;
        QVERIFY(program.isListed());
        program.search(u"first"_s);
        QVERIFY(program.saves(u"The first"_s));
        QVERIFY(program.press(u"The first"_s, Qt::Key_Delete));
        QTRY_COMPARE_WITH_TIMEOUT(program.notice()->sentence(), u"The filter is removed."_s, longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!program.saved()->isSet(), longestWait);
        Q_EMIT program.notice()->linkClicked();
        QTRY_COMPARE_WITH_TIMEOUT(program.saved()->value(), u"The first"_s, longestWait);
    }

    void theyAreOfOneAthleteAndOutliveTheProgram()
    {
        Program program;
        QVERIFY(program.isListed());
        program.search(u"first"_s);
        QVERIFY(program.saves(u"The first"_s));
        const std::string anna = program.application.library().state().athlete->uuid;
        std::string berta;
        program.application.services().care.addAthlete(
            u"Berta"_s, &program.window, [&berta](const Result<Athlete> &added) { berta = added->uuid; });
        QTRY_VERIFY_WITH_TIMEOUT(!berta.empty(), longestWait);
        const auto shows = [&program](const std::string &athlete) {
            const auto &now = program.application.library().state().athlete;
            return now && now->uuid == athlete;
        };
        program.application.services().care.chooseAthlete(berta);
        QTRY_VERIFY_WITH_TIMEOUT(shows(berta), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!program.press(u"The first"_s), longestWait);
        QVERIFY(!program.page()->hasFilters());
        program.application.services().care.chooseAthlete(anna);
        QTRY_VERIFY_WITH_TIMEOUT(shows(anna), longestWait);
        QVERIFY(program.isListed());
        QTRY_VERIFY_WITH_TIMEOUT(program.press(u"The first"_s), longestWait);
        QCOMPARE(program.saved()->value(), u"The first"_s);
    }
};

QTEST_MAIN(TestSavedFiltersWindow)
#include "tst_savedfilterswindow.moc"
