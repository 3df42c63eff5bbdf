#include "app/gui/screenshots.h"

#include "app/gui/application.h"
#include "app/gui/posedstrava.h"
#include "app/gui/samples.h"
#include "ui/charts/theme.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/swimtables.h"
#include "ui/viewmodels/swimselection.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int longestWait = 30'000; // ms; a picture that never comes is told, not waited for
constexpr int standsStill = 120;    // ms without a change
constexpr int stillsWanted = 2;
constexpr QSize page(1440, 900);
constexpr QSize tallPage(1440, 1180);
constexpr QSize smallPage(1024, 700);
/// The day after the newest bundled swim: the calendar is the same whenever the pictures are made.
const QDate pinnedToday(2026, 11, 20);

/// Until it holds; false: it never did.
bool wait(const std::function<bool()> &holds)
{
    QElapsedTimer watch;
    watch.start();
    while (!holds()) {
        if (watch.hasExpired(longestWait))
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    return true;
}

/// One program in front of the camera.
class Stage
{
public:
    Stage(const QString &libraryFolder, Appearance appearance, const QSize &size)
        : m_program(Application::Memory::Forgets, libraryFolder)
    {
        m_program.setAppearance(appearance);
        m_program.window().setToday(pinnedToday);
        m_program.services().studies.setToday(pinnedToday);
        m_program.window().resize(size);
        m_program.window().show();
    }

    MainWindow &window() { return m_program.window(); }

    bool showStart()
    {
        return wait([this] { return m_program.library().state().kind == LibraryState::Kind::Open; });
    }
    bool showSwims()
    {
        const auto isGraded = [this] {
            const auto &swims = m_program.library().swims();
            return !swims.empty() && swims.front().verdict;
        };
        return wait(isGraded) && wait([this] { return window().swimsPage() && isPreviewed(); });
    }
    bool showSwim(const QString &sample)
    {
        if (!showSwims())
            return false;
        const auto &swims = m_program.library().swims();
        const QString title = titleOf(sample);
        const auto row = std::ranges::find(swims, title, [](const SwimListRow &swim) { return swim.title(); });
        if (row == swims.end())
            return false;
        window().openSwim(row->id);
        return wait([this] { return window().shownSwim() != nullptr; });
    }
    /// Four practices in one pool that all have a 400.
    bool showComparison()
    {
        if (!showSwims())
            return false;
        QStringList ids;
        for (const char *sample : {"css-test-400-200", "rests-as-laps", "endurance-3x800", "threshold-10x100"}) {
            const QString title = titleOf(QString::fromLatin1(sample));
            for (const SwimListRow &swim : m_program.library().swims()) {
                if (swim.title() == title)
                    ids << swim.id;
            }
        }
        window().showPage(MainWindow::Page::Compare);
        window().comparePage()->compare(ids);
        return wait([this, &ids] { return window().comparePage()->count() == std::size_t(ids.size()); });
    }
    bool showProgress()
    {
        if (!showSwims())
            return false;
        window().showPage(MainWindow::Page::Progress);
        return wait([this] { return window().progressPage() && window().progressPage()->study(); });
    }
    /// Swims that are new, one twice, a table that nobody knows, and a file that is cut off.
    bool showImport()
    {
        if (!showStart() || !writeFiles())
            return false;
        window().dialogs().import({m_files.path()});
        return wait([this] {
            const auto *dialog = importDialog();
            return dialog && dialog->isVisible() && dialog->model().rowCount() > 0 && dialog->isSettled();
        });
    }
    ImportDialog *importDialog() { return window().findChild<ImportDialog *>(); }
    /// One of the window's dialogs over the list.
    bool showDialog(const std::function<void(WindowDialogs &)> &open)
    {
        if (!showSwims())
            return false;
        open(window().dialogs());
        return wait([this] { return front() != &window(); });
    }
    bool showStrava(StravaPose pose)
    {
        return showSwims() && poseStrava(pose, &window()) && wait([this] { return front() != &window(); });
    }
    /// The Sync page in a window of its own, over an invented connection.
    bool showSync()
    {
        if (!showSwims())
            return false;
        m_strava = posedSync();
        const WindowServices own = m_program.services();
        m_synced =
            std::make_unique<MainWindow>(WindowServices{own.library, own.imports, own.care, *m_strava, own.studies});
        m_synced->setNow(posedNow);
        m_synced->resize(window().size());
        m_synced->show();
        m_synced->showPage(MainWindow::Page::Sync);
        return wait([this] { return m_synced->findChild<QWidget *>(u"syncKeepSevenDays"_s)->isEnabled(); });
    }
    /// What the picture is of.
    QWidget *front()
    {
        if (m_synced)
            return m_synced.get();
        for (auto *dialog : window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return &window();
    }

    SwimSelection &selection() { return *window().swimPage()->selection(); }

private:
    /// The coach's sentence comes with the swim itself, after the row.
    bool isPreviewed()
    {
        const auto *headline = window().findChild<QLabel *>(u"previewHeadline"_s);
        return !headline || !headline->window()->isVisible() || !headline->parentWidget()->isVisible()
            || !headline->text().isEmpty();
    }
    bool writeFiles() const
    {
        const auto copy = [this](const char *sample, const char *name) {
            return QFile::copy(
                u":/samples/%1.fit"_s.arg(QLatin1StringView(sample)), m_files.filePath(QLatin1StringView(name)));
        };
        const auto write = [this](const char *name, const QByteArray &content) {
            QFile file(m_files.filePath(QLatin1StringView(name)));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QFile whole(u":/samples/medley-and-pyramid.fit"_s);
        if (!whole.open(QIODevice::ReadOnly))
            return false;
        QByteArray table("Date,Split,Stroke type,Stroke count,Rest\n");
        for (int row = 0; row < 24; ++row)
            table += "2026-11-12 18:05,0:" + QByteArray::number(21 + row % 3) + ".4,Freestyle,17,"
                + (row % 4 == 3 ? "15" : "0") + '\n';
        return copy("threshold-10x100", "2026-11-19-06-32-00.fit") && copy("sprint-16x25", "2026-11-10-18-15-00.fit")
            && copy("masters-25-yards", "2026-11-18-06-00-00.fit") && copy("threshold-10x100", "copy of 2026-11-19.fit")
            && write("goggles 12 Nov.csv", table) && write("Swim 14-11.fit", whole.readAll().left(13));
    }
    static QString titleOf(const QString &sample)
    {
        for (const SampleSwim &swim : bundledSamples()) {
            if (swim.path.contains(sample))
                return swim.title;
        }
        return {};
    }

    QTemporaryDir m_files;
    Application m_program;
    std::unique_ptr<StravaLink> m_strava;
    std::unique_ptr<MainWindow> m_synced;
};

struct Picture {
    const char *name;
    Appearance appearance = Appearance::Light;
    QSize size = page;
    bool isEmpty = false; ///< of a library without swims
    std::function<bool(Stage &)> arrange;
};

std::function<bool(Stage &)> swim(const char *sample, std::optional<std::size_t> cursor = {})
{
    return [sample = QString::fromLatin1(sample), cursor](Stage &stage) {
        if (!stage.showSwim(sample))
            return false;
        stage.selection().setCursor(cursor);
        return true;
    };
}

bool chosenSet(Stage &stage)
{
    if (!stage.showSwim(u"threshold-10x100"_s))
        return false;
    stage.selection().setSet(2);
    stage.selection().setCursor(58);
    return true;
}

bool coachTab(Stage &stage)
{
    if (!stage.showSwim(u"threshold-10x100"_s))
        return false;
    std::vector<std::size_t> lengths(20);
    std::iota(lengths.begin(), lengths.end(), 52);
    stage.selection().setLengths(lengths);
    stage.window().swimPage()->tables()->showTable(SwimTables::Coach);
    return true;
}

bool editing(Stage &stage)
{
    if (!stage.showSwim(u"technique-strokes-missing"_s))
        return false;
    stage.window().swimPage()->setEditing(true);
    stage.selection().setLengths({24, 25});
    return true;
}

std::vector<Picture> pictures()
{
    const auto start = [](Stage &stage) { return stage.showStart(); };
    const auto importing = [](Stage &stage) { return stage.showImport(); };
    const auto settings = [](Stage &stage) { return stage.showDialog(&WindowDialogs::showSettings); };
    const auto athletes = [](Stage &stage) { return stage.showDialog(&WindowDialogs::showAthletes); };
    const auto backups = [](Stage &stage) { return stage.showDialog(&WindowDialogs::showBackups); };
    const auto about = [](Stage &stage) { return stage.showDialog(&WindowDialogs::showAbout); };
    const auto guide = [](Stage &stage) {
        return stage.showDialog([](WindowDialogs &dialogs) { dialogs.showHelp(u"first-steps"_s); });
    };
    const auto strava = [](StravaPose pose) { return [pose](Stage &stage) { return stage.showStrava(pose); }; };
    const auto swims = [](Stage &stage) { return stage.showSwims(); };
    const auto compare = [](Stage &stage) { return stage.showComparison(); };
    const auto progress = [](Stage &stage) { return stage.showProgress(); };
    const auto sync = [](Stage &stage) { return stage.showSync(); };
    const Appearance dark = Appearance::Dark;
    const Appearance light = Appearance::Light;
    const char *threshold = "threshold-10x100";
    return {
        {"start-light", light, page, true, start},
        {"start-dark", dark, page, true, start},
        {"import-light", light, page, true, importing},
        {"import-dark", dark, page, true, importing},
        {"swims-light", light, page, false, swims},
        {"swims-dark", dark, page, false, swims},
        {"swims-small-light", light, smallPage, false, swims},
        {"swim-light", light, tallPage, false, swim(threshold, 58)},
        {"swim-dark", dark, tallPage, false, swim(threshold, 58)},
        {"swim-900-light", light, page, false, swim(threshold)},
        {"swim-900-dark", dark, page, false, swim(threshold)},
        {"swim-set-selected-light", light, tallPage, false, chosenSet},
        {"swim-small-light", light, smallPage, false, swim(threshold)},
        {"swim-coach-light", light, {1440, 1340}, false, coachTab},
        {"edit-light", light, page, false, editing},
        {"edit-dark", dark, page, false, editing},
        {"compare-light", light, page, false, compare},
        {"compare-dark", dark, page, false, compare},
        {"compare-small-light", light, smallPage, false, compare},
        {"settings-light", light, page, false, settings},
        {"settings-dark", dark, page, false, settings},
        {"athletes-light", light, page, false, athletes},
        {"backups-light", light, page, false, backups},
        {"about-light", light, page, false, about},
        {"guide-light", light, page, false, guide},
        {"guide-dark", dark, page, false, guide},
        {"strava-first-light", light, page, false, strava(StravaPose::FirstTime)},
        {"strava-first-dark", dark, page, false, strava(StravaPose::FirstTime)},
        {"strava-waiting-light", light, page, false, strava(StravaPose::Waiting)},
        {"strava-waiting-dark", dark, page, false, strava(StravaPose::Waiting)},
        {"strava-failed-light", light, page, false, strava(StravaPose::Failed)},
        {"strava-failed-dark", dark, page, false, strava(StravaPose::Failed)},
        {"strava-connection-light", light, page, false, strava(StravaPose::Connection)},
        {"strava-connection-dark", dark, page, false, strava(StravaPose::Connection)},
        {"sync-light", light, page, false, sync},
        {"sync-dark", dark, page, false, sync},
        {"sync-small-light", light, smallPage, false, sync},
        {"progress-light", light, page, false, progress},
        {"progress-dark", dark, page, false, progress},
        {"progress-small-light", light, smallPage, false, progress},
        {"openwater-light", light, tallPage, false, swim("open-water-2400m")},
        {"yards-light", light, tallPage, false, swim("masters-25-yards")},
        {"strokes-missing-light", light, tallPage, false, swim("technique-strokes-missing")},
    };
}

/// The same face, language and time zone wherever the pictures are made.
void pinSurroundings()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
}

/// Grabs until nothing moves any more: layouts and timers may take some turns after the last answer.
QImage settledImage(Stage &stage)
{
    QImage image;
    QImage before;
    int stills = 0; // on a busy machine one may come too early
    QElapsedTimer watch;
    watch.start();
    do {
        before = std::exchange(image, {});
        QElapsedTimer pause;
        pause.start();
        while (!pause.hasExpired(standsStill))
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        image = stage.front()->grab().toImage();
        stills = image == before ? stills + 1 : 0;
    } while (stills < stillsWanted && !watch.hasExpired(longestWait));
    return image;
}

bool write(const Picture &picture, const QString &libraryFolder, const QDir &folder)
{
    Stage stage(libraryFolder, picture.appearance, picture.size);
    const QString path = folder.filePath(QLatin1StringView(picture.name) + u".png"_s);
    const bool isArranged = picture.arrange(stage) && wait([] { return true; });
    if (isArranged && settledImage(stage).save(path))
        return true;
    std::fprintf(stderr, "lengthwise: cannot make %s\n", qPrintable(path));
    return false;
}

bool makeSamples(const QString &folder)
{
    const SystemClock clock;
    const auto library = OpenLibrary::open({.folder = folder, .athlete = {}, .purpose = Purpose::Begin}, u"-"_s, clock);
    return library && fillWithSamples(**library);
}

} // namespace

int writeScreenshots(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "lengthwise: cannot make the folder %s\n", qPrintable(path));
        return 1;
    }
    pinSurroundings();
    const QTemporaryDir samples;
    if (!makeSamples(samples.path())) {
        std::fputs("lengthwise: cannot make a library of the sample swims\n", stderr);
        return 1;
    }
    bool good = true;
    for (const Picture &picture : pictures()) {
        const QTemporaryDir empty;
        good = write(picture, picture.isEmpty ? empty.path() : samples.path(), folder) && good;
    }
    return good ? 0 : 1;
}

} // namespace lengthwise
