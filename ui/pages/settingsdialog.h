#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/viewmodels/preferences.h"
#include "ui/widgets/quietdialog.h"

#include <QTimer>

class QListWidget;
class QStackedWidget;

namespace lengthwise {

class Banner;
class GeneralSettings;
class LibrarySettings;
class StravaSettings;
class SwimmerSettings;
class WatchSettings;
class ZoneSettings;

/// All settings, page by page; each change acts at once. Those of the program are told by preferencesChanged(), those
/// of the swimmer go to the library as steps that can be undone.
class SettingsDialog final : public QuietDialog
{
    Q_OBJECT

public:
    enum class Page { General, Swimmer, Zones, Importing, Strava, Library };

    /// care must outlive it.
    SettingsDialog(LibraryCare &care, const Preferences &preferences, QWidget *parent);
    /// What was not stored yet is stored.
    ~SettingsDialog() override;

    const Preferences &preferences() const { return m_preferences; }
    /// They changed elsewhere.
    void setPreferences(const Preferences &preferences);
    void showPage(Page page);
    /// The swimmer's own changed elsewhere (undo, another athlete): they are read anew. Changes that are not stored yet
    /// stay.
    void readSettings();

Q_SIGNALS:
    void preferencesChanged(const lengthwise::Preferences &preferences);
    /// Shows the folder of the library.
    void folderRequested();
    /// Another library is to be shown; where it can be, setPreferences() says so.
    void libraryFolderChosen(const QString &folder);
    void backupsRequested();

private:
    void addPages();
    void connectProgram();
    void take(const AthleteSettings &settings);      ///< all but the zones
    void takeZones(const AthleteSettings &settings); ///< them alone
    void store();
    void present(const AthleteSettings &settings);
    bool holdsChanges() const; ///< that are not stored yet
    void tell();

    LibraryCare &m_care;
    Preferences m_preferences;
    AthleteSettings m_settings; ///< as wanted
    AthleteSettings m_stored;
    QTimer m_quiet;        ///< one step for a row of changes
    int m_beingStored = 0; ///< steps
    QListWidget *m_contents;
    QStackedWidget *m_pages;
    Banner *m_error;
    GeneralSettings *m_general;
    SwimmerSettings *m_swimmer;
    ZoneSettings *m_zones;
    WatchSettings *m_watch;
    StravaSettings *m_strava;
    LibrarySettings *m_library;
};

} // namespace lengthwise
