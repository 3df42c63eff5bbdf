#include "ui/mainwindow/windowdialogs.h"

#include "ui/mainwindow/helpwindow.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/athletesdialog.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/checkdialog.h"
#include "ui/pages/csstestdialog.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/settingsdialog.h"
#include "ui/pages/stravaconnectdialog.h"
#include "ui/pages/stravaconnectiondialog.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// In front and with the keyboard.
void bring(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

WindowDialogs::WindowDialogs(const WindowServices &services, QWidget *window)
    : m_services(services)
    , m_window(window)
{
    connect(&m_services.library, &SwimLibrary::stateChanged, this, &WindowDialogs::followAthlete);
    followAthlete();
}

void WindowDialogs::import(const QStringList &paths)
{
    if (m_import) {
        m_import->add(paths);
        return;
    }
    m_import = new ImportDialog(m_services.imports, m_window);
    connect(m_import, &ImportDialog::openRequested, this, &WindowDialogs::openRequested);
    m_import->start(paths);
}

void WindowDialogs::showBackups()
{
    if (!m_backups)
        m_backups = new BackupsDialog(m_services.care, m_window);
    bring(m_backups);
}

CheckDialog *WindowDialogs::neededCheck()
{
    if (!m_check) {
        m_check = new CheckDialog(m_services.care, m_window);
        connect(m_check, &CheckDialog::backupsRequested, this, &WindowDialogs::showBackups);
    }
    bring(m_check);
    return m_check;
}

void WindowDialogs::showCheck()
{
    neededCheck()->startCheck();
}

void WindowDialogs::showRebuild()
{
    neededCheck()->startRebuild();
}

void WindowDialogs::showAthletes()
{
    if (!m_athletes) {
        m_athletes = new AthletesDialog(m_services.care, m_services.library.state(), m_window);
        connect(&m_services.library, &SwimLibrary::stateChanged, m_athletes,
            [this] { m_athletes->setState(m_services.library.state()); });
    }
    bring(m_athletes);
}

void WindowDialogs::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_services.care, m_preferences, m_window);
        connect(m_settings, &SettingsDialog::preferencesChanged, this, &WindowDialogs::preferencesChanged);
        connect(m_settings, &SettingsDialog::backupsRequested, this, &WindowDialogs::showBackups);
        connect(m_settings, &SettingsDialog::folderRequested, this, &WindowDialogs::folderRequested);
        connect(m_settings, &SettingsDialog::libraryFolderChosen, this, [this](const QString &folder) {
            Preferences changed = m_preferences;
            changed.libraryFolder = folder;
            Q_EMIT preferencesChanged(changed);
        });
        connect(&m_services.library, &SwimLibrary::stateChanged, m_settings, &SettingsDialog::readSettings);
        connect(&m_services.library, &SwimLibrary::stepDone, m_settings, &SettingsDialog::readSettings);
    }
    bring(m_settings);
}

void WindowDialogs::showCssTest(QDate today)
{
    if (!m_cssTest) {
        const LibraryState &state = m_services.library.state();
        const auto unit = state.athlete && state.athlete->units ? *state.athlete->units : PoolUnit::Metres;
        m_cssTest = new CssTestDialog(m_services.care, unit, today, m_window);
        m_cssTest->setCanChange(state.canChange());
        connect(&m_services.library, &SwimLibrary::stepDone, m_cssTest, &CssTestDialog::readTests);
        connect(&m_services.library, &SwimLibrary::listChanged, m_cssTest, &CssTestDialog::readTests);
    }
    bring(m_cssTest);
}

void WindowDialogs::showStravaConnect()
{
    if (!m_stravaConnect) {
        m_stravaConnect = new StravaConnectDialog(m_services.strava, m_window);
        connect(m_stravaConnect, &StravaConnectDialog::helpRequested, this, [this] { showHelp(u"strava"_s); });
    }
    bring(m_stravaConnect);
}

StravaConnectionDialog *WindowDialogs::neededConnection()
{
    if (!m_stravaConnection) {
        m_stravaConnection = new StravaConnectionDialog(m_services.strava, m_window);
        m_stravaConnection->setCanChange(m_services.library.state().canChange());
        connect(m_stravaConnection, &StravaConnectionDialog::signInRequested, this, &WindowDialogs::showStravaConnect);
    }
    bring(m_stravaConnection);
    return m_stravaConnection;
}

void WindowDialogs::showStravaConnection()
{
    neededConnection()->check();
}

void WindowDialogs::showStravaDisconnect()
{
    neededConnection()->askToDisconnect();
}

void WindowDialogs::showStravaDelete()
{
    neededConnection()->askToDelete();
}

void WindowDialogs::showStravaWriting()
{
    if (m_stravaConnect)
        m_stravaConnect->reject();
    m_stravaConnect.clear(); // it goes later
    showStravaConnect();
    m_stravaConnect->askToWrite();
    connect(m_stravaConnect, &StravaConnectDialog::writingAllowed, this, &WindowDialogs::stravaWritingAllowed);
}

void WindowDialogs::followAthlete()
{
    const LibraryState &state = m_services.library.state();
    const std::string athlete = state.athlete ? state.athlete->uuid : std::string();
    const bool isAnother = m_folder != state.folder || (!m_athlete.empty() && m_athlete != athlete);
    m_folder = state.folder;
    m_athlete = athlete;
    if (isAnother) {
        if (m_stravaConnect)
            m_stravaConnect->reject();
        if (m_stravaConnection)
            m_stravaConnection->reject();
        if (m_cssTest) // what is typed is of somebody else
            m_cssTest->reject();
        return;
    }
    if (m_stravaConnection)
        m_stravaConnection->setCanChange(state.canChange());
    if (m_cssTest)
        m_cssTest->setCanChange(state.canChange());
}

void WindowDialogs::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_settings)
        m_settings->setPreferences(preferences);
    Q_EMIT preferencesSet();
}

void WindowDialogs::showHelp(const QString &page)
{
    (new HelpWindow(page, m_window))->show();
}

void WindowDialogs::showAbout()
{
    (new AboutDialog(m_window))->show();
}

} // namespace lengthwise
