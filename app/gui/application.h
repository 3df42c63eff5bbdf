#pragma once

#include "app/gui/fileopener.h"
#include "app/gui/importservice.h"
#include "app/gui/librarycareservice.h"
#include "app/gui/libraryservice.h"
#include "app/gui/samplelibrary.h"
#include "app/gui/settings.h"
#include "app/gui/stravaservice.h"
#include "app/gui/studyservice.h"
#include "app/gui/watchedfolders.h"
#include "core/base/background.h"
#include "core/base/clock.h"
#include "ui/mainwindow/appearance.h"
#include "ui/mainwindow/mainwindow.h"

namespace lengthwise {

/// Makes every object of the program and connects them. One per process, after QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    enum class Memory { Remembers, Forgets }; ///< whether window and appearance come from and go to the settings

    /// libraryFolder: what is shown; empty: the one of the settings. Nothing is made there before there is something to
    /// keep.
    Application(Memory memory, const QString &libraryFolder);
    ~Application() override;

    MainWindow &window() { return m_window; }
    FileOpener &opener() { return m_opener; }
    LibraryService &library() { return m_library; }
    /// What its window asks.
    WindowServices services() { return {m_library, m_imports, m_care, m_strava, m_studies}; }
    void setAppearance(Appearance appearance);
    /// Shows the bundled swims instead of the swimmer's, or these again.
    void showSamples(bool shown);

private:
    void connectReading();
    void connectLibrary();
    void connectWatching();
    void connectAppearance();
    void followStrava();
    void scheduleStrava();
    void openLibrary(const QString &folder, bool isSample);
    /// The same library, because what its threads hold of it is old.
    void openAgain();
    void importFound();
    void endImport();
    void watchFolders();
    void apply(const Preferences &preferences);

    Memory m_memory;
    Settings m_settings;
    Preferences m_preferences;
    QString m_storedFolder; ///< of the settings
    QString m_givenFolder;  ///< on the command line; empty: none
    SystemClock m_clock;
    WorkerPool m_pool;
    LibraryThread m_reader{m_clock};
    LibraryThread m_looker{m_clock}; ///< reads for what is to be imported, so that pages do not wait
    LibraryThread m_writer{m_clock};
    LibraryService m_library{m_reader, m_writer};
    ImportService m_imports{m_looker, m_writer, m_clock};
    LibraryCareService m_care{m_reader, m_writer, m_clock};
    StravaService m_strava{m_clock};
    StudyService m_studies{m_clock};
    WatchedFolders m_watched{m_looker, m_clock, {}};
    QStringList m_foundInFolders; ///< not yet imported
    bool m_opensAgain = false;    ///< when the import has ended
    bool m_importsFound = false;  ///< what is being imported came from the watched folders
    std::unique_ptr<SampleLibrary> m_samples;
    AppearanceSwitch m_appearance;
    FileOpener m_opener;
    MainWindow m_window;
};

} // namespace lengthwise
