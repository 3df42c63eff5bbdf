#include "app/gui/application.h"

#include "app/gui/exportdialog.h"
#include "app/library/libraryplace.h"
#include "core/ingest/importreport.h"
#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/importtexts.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QApplication>

#include <algorithm>

namespace lengthwise {

namespace {

QString inWords(const Overdue &overdue)
{
    QStringList said;
    if (const int swims = overdue.expired.removed.swimsGone; swims > 0)
        said << counted("Application", swims,
            QT_TRANSLATE_N_NOOP("Application", "%n swim of Strava went: it was here for 7 days."),
            QT_TRANSLATE_N_NOOP("Application", "%n swims of Strava went: they were here for 7 days."));
    if (const int swims = overdue.purged.removed.swimsGone; swims > 0)
        said << counted("Application", swims,
            QT_TRANSLATE_N_NOOP("Application", "%n swim that you deleted long ago is gone for good."),
            QT_TRANSLATE_N_NOOP("Application", "%n swims that you deleted long ago are gone for good."));
    return said.join(u' ');
}

} // namespace

Application::Application(Memory memory, const QString &libraryFolder)
    : m_memory(memory)
    , m_opener(m_pool)
    , m_window(services())
{
    QApplication::setWindowIcon(programIcon());
    m_storedFolder = defaultLibraryFolder();
    if (m_memory == Memory::Remembers) {
        m_preferences = m_settings.preferences();
        m_storedFolder = m_preferences.libraryFolder;
        m_window.restoreGeometry(m_settings.windowGeometry());
        m_window.restoreList(m_settings.listLayout());
        m_window.restoreProgress(m_settings.progressFilter());
    }
    m_givenFolder = libraryFolder;
    m_preferences.libraryFolder = libraryFolder.isEmpty() ? m_storedFolder : libraryFolder;
    m_window.installEventFilter(&m_appearance);
    connectReading();
    connectLibrary();
    connectWatching();
    connectAppearance();
    setAppearance(m_preferences.appearance);
    m_window.dialogs().setPreferences(m_preferences);
    m_care.addReader(m_looker);
    m_care.addReader(m_studies.thread());
    m_care.addHolder([this](const std::shared_future<void> &until) { return m_strava.closedUntil(until); });
    m_library.setDailyBackups(m_preferences.backsUpDaily);
    scheduleStrava();
    openLibrary(m_preferences.libraryFolder, false);
    watchFolders();
}

Application::~Application()
{
    m_window.hide(); // its pages ask to keep what was typed
    // What still comes while the end is waited for begins nothing new.
    for (QObject *sender : std::initializer_list<QObject *>{&m_library, &m_imports, &m_care, &m_strava, &m_watched})
        sender->disconnect(this);
    m_imports.stopImporting();
    m_care.stop();
    m_library.stopBackgroundWork();
    m_strava.finish();
    m_writer.finish();
    if (m_memory == Memory::Remembers) {
        m_settings.setWindowGeometry(m_window.saveGeometry());
        m_settings.setListLayout(m_window.saveList());
        m_settings.setProgressFilter(m_window.saveProgress());
    }
}

void Application::openLibrary(const QString &folder, bool isSample)
{
    m_foundInFolders.clear(); // what is new in one library may be known or deleted in another
    m_library.openFolder(folder, isSample);
    m_watched.forget();
    // Whoever brings files begins a library.
    m_looker.open({.folder = folder, .athlete = {}, .purpose = Purpose::Begin});
    m_studies.follow(folder);
    m_opener.setLibraryFolder(folder);
    m_care.follow({.folder = folder, .athlete = {}, .purpose = Purpose::Write});
}

void Application::showSamples(bool shown)
{
    if (!shown) {
        openLibrary(m_preferences.libraryFolder, false);
        // Behind what the writer still has to do there.
        m_writer.askAlone(
            this, [] { return true; }, [left = std::shared_ptr<SampleLibrary>(std::move(m_samples))](bool) {});
        return;
    }
    m_samples = std::make_unique<SampleLibrary>(m_clock);
    m_samples->make([this](const QString &folder) { openLibrary(folder, true); },
        [this](const Error &error) { m_window.complain(error); });
}

void Application::openAgain()
{
    m_opensAgain = m_imports.isImporting(); // an import that runs is not cut
    if (!m_opensAgain)
        openLibrary(m_library.state().folder, m_library.state().isSample);
}

void Application::endImport()
{
    m_importsFound = false;
    if (std::exchange(m_opensAgain, false))
        openAgain();
    importFound();
}

void Application::connectReading()
{
    connect(&m_window, &MainWindow::lookRequested, &m_opener, &FileOpener::open);
    connect(&m_window, &MainWindow::readingCancelled, &m_opener, &FileOpener::cancel);
    connect(&m_opener, &FileOpener::started, &m_window, &MainWindow::beginReading);
    connect(&m_opener, &FileOpener::read, &m_window, &MainWindow::showRead);
    connect(&m_opener, &FileOpener::finished, &m_window, &MainWindow::endReading);
}

void Application::connectLibrary()
{
    connect(&m_window, &MainWindow::samplesRequested, this, &Application::showSamples);
    connect(&m_window, &MainWindow::libraryRetried, &m_library, &LibraryService::reopen);
    connect(&m_window, &MainWindow::exportRequested, this, [this](const QString &id, MainWindow::Export as) {
        const SwimFormat format = as == MainWindow::Export::Recording ? SwimFormat::Original
            : as == MainWindow::Export::Csv                           ? SwimFormat::Csv
                                                                      : SwimFormat::Json;
        askAndExport(m_window, m_library, m_reader, id, format);
    });
    connect(&m_library, &LibraryService::overdueRemoved, &m_window,
        [this](const Overdue &overdue) { m_window.say(inWords(overdue)); });
    connect(&m_imports, &ImportService::stored, &m_library, &LibraryService::refresh);
    const auto again = [this] { openAgain(); };
    connect(&m_care, &LibraryCareService::changing, &m_library, &LibraryService::makeWay);
    connect(&m_care, &LibraryCareService::changed, this, again);
    connect(&m_care, &LibraryCareService::stepMade, &m_library, &LibraryService::tellMade);
    connect(&m_care, &LibraryCareService::athletesChanged, this, again);
    connect(&m_care, &LibraryCareService::athleteChosen, this, again);
    connect(&m_care, &LibraryCareService::replaced, this, again);
    connect(&m_care, &LibraryCareService::failed, &m_window, &MainWindow::complain);
    connect(&m_library, &SwimLibrary::stateChanged, this, &Application::followStrava);
    connect(&m_strava, &StravaService::libraryBegun, this, again);
    connect(&m_strava, &StravaLink::swimsChanged, &m_library, &LibraryService::refresh);
    connect(&m_care, &LibraryCareService::changed, &m_strava, &StravaService::readSync);
}

void Application::followStrava()
{
    const LibraryState &state = m_library.state();
    if (state.kind == LibraryState::Kind::Closed)
        return; // only until it is open again
    const bool isOwn = state.canChange() && !state.isSample && m_preferences.showsStrava;
    m_strava.follow(isOwn ? state.folder : QString(), isOwn && state.athlete ? state.athlete->uuid : std::string());
}

void Application::scheduleStrava()
{
    m_strava.setSchedule({.isOn = m_preferences.showsStrava && m_preferences.syncsStrava,
        .every = std::chrono::minutes(m_preferences.stravaMinutes)});
    m_strava.setDailyBackups(m_preferences.backsUpDaily);
}

void Application::connectWatching()
{
    connect(&m_watched, &WatchedFolders::found, this, [this](const QStringList &paths) {
        m_foundInFolders += paths;
        importFound();
    });
    const auto ended = [this](const ImportReport &report) {
        if (m_importsFound)
            m_window.sayImported(texts::countsOf(report).swims);
        endImport();
    };
    connect(&m_imports, &SwimImport::imported, this, ended);
    connect(&m_imports, &SwimImport::importFailed, this, [this] {
        if (m_importsFound)
            m_watched.forget();
        endImport();
    });
    connect(&m_library, &SwimLibrary::stateChanged, this, &Application::importFound);
}

void Application::importFound()
{
    const LibraryState &state = m_library.state();
    if (m_foundInFolders.isEmpty() || m_imports.isImporting() || !state.canChange() || state.isSample)
        return;
    m_importsFound = true;
    m_imports.import({.paths = std::exchange(m_foundInFolders, {}), .leftOut = {}, .poolLengths = {}});
}

void Application::connectAppearance()
{
    connect(m_window.actions().appearance, &QActionGroup::triggered, this, [this](const QAction *action) {
        Preferences changed = m_preferences;
        changed.appearance = Appearance(action->data().toInt());
        apply(changed);
    });
    connect(&m_window.dialogs(), &WindowDialogs::preferencesChanged, this, &Application::apply);
}

void Application::apply(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_window.dialogs().setPreferences(preferences);
    if (preferences.libraryFolder != m_givenFolder)
        m_storedFolder = preferences.libraryFolder;
    if (m_memory == Memory::Remembers) {
        Preferences stored = preferences;
        stored.libraryFolder = m_storedFolder; // a folder of the command line is for this time
        m_settings.setPreferences(stored);
    }
    if (preferences.appearance != before.appearance)
        setAppearance(preferences.appearance);
    m_library.setDailyBackups(preferences.backsUpDaily);
    if (preferences.libraryFolder != before.libraryFolder)
        openLibrary(preferences.libraryFolder, false);
    else if (preferences.backsUpDaily != before.backsUpDaily)
        openAgain();
    watchFolders();
    scheduleStrava();
    followStrava();
}

void Application::watchFolders()
{
    m_watched.setFolders(m_preferences.watchedFolders);
    m_watched.setEnabled(m_preferences.watchesFolders);
}

void Application::setAppearance(Appearance appearance)
{
    m_appearance.setAppearance(appearance);
    for (QAction *action : m_window.actions().appearance->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

} // namespace lengthwise
