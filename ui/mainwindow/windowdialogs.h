#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/viewmodels/preferences.h"
#include "ui/viewmodels/stravalink.h"
#include "ui/viewmodels/swimimport.h"
#include "ui/viewmodels/swimstudies.h"

#include <QDate>
#include <QPointer>

class QWidget;

namespace lengthwise {

class AthletesDialog;
class BackupsDialog;
class CheckDialog;
class CssTestDialog;
class ImportDialog;
class SettingsDialog;
class StravaConnectDialog;
class StravaConnectionDialog;

/// What the window asks; all must outlive it.
struct WindowServices {
    SwimLibrary &library;
    SwimImport &imports;
    LibraryCare &care;
    StravaLink &strava;
    SwimStudies &studies;
};

/// Opens the dialogs of the window, each at most once. None of them blocks. GUI thread.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    /// window: their parent, and what they are in front of.
    WindowDialogs(const WindowServices &services, QWidget *window);

    /// Files and folders; one that is ready goes in without a question, everything else is shown first.
    void import(const QStringList &paths);
    void showBackups();
    void showCheck();
    void showRebuild();
    void showAthletes();
    void showSettings();
    /// Entry of a 400/200 test.
    void showCssTest(QDate today);
    /// Connects, or signs in again.
    void showStravaConnect();
    void showStravaConnection();
    /// Asks first; the second lets Strava's data go, too.
    void showStravaDisconnect();
    void showStravaDelete();
    /// Signs in again for the right to send swims.
    void showStravaWriting();
    void showHelp(const QString &page);
    void showAbout();

    const Preferences &preferences() const { return m_preferences; }
    /// They changed elsewhere.
    void setPreferences(const Preferences &preferences);
    /// They are to change.
    void wishPreferences(const Preferences &preferences) { Q_EMIT preferencesChanged(preferences); }

Q_SIGNALS:
    void openRequested(const QString &id);
    /// The folder of the library is to be shown.
    void folderRequested();
    void preferencesChanged(const lengthwise::Preferences &preferences);
    /// preferences() are others.
    void preferencesSet();
    /// After showStravaWriting().
    void stravaWritingAllowed();

private:
    CheckDialog *neededCheck();
    StravaConnectionDialog *neededConnection();
    /// With the swimmer whose swims are shown, what is asked of the connection belongs to somebody else.
    void followAthlete();

    WindowServices m_services;
    QWidget *m_window;
    Preferences m_preferences;
    QPointer<ImportDialog> m_import;
    QPointer<BackupsDialog> m_backups;
    QPointer<CheckDialog> m_check;
    QPointer<AthletesDialog> m_athletes;
    QPointer<CssTestDialog> m_cssTest;
    QPointer<SettingsDialog> m_settings;
    QPointer<StravaConnectDialog> m_stravaConnect;
    QPointer<StravaConnectionDialog> m_stravaConnection;
    QString m_folder;      ///< of the library that is shown
    std::string m_athlete; ///< whose it is; empty: not known yet
};

} // namespace lengthwise
