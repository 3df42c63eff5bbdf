#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/librarycommands.h"
#include "ui/pages/syncpage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The Sync page, and what it asks for.
namespace lengthwise {

SyncPage &MainWindow::neededSyncPage()
{
    if (m_syncPage)
        return *m_syncPage;
    m_syncPage = new SyncPage(m_services.strava, m_pages);
    m_syncPage->setObjectName(u"syncPage"_s);
    m_syncPage->setPreferences(m_dialogs.preferences());
    if (m_now)
        m_syncPage->setNow(*m_now);
    m_pages->addWidget(m_syncPage);
    const auto triggers = [this](
                              auto signal, QAction *action) { connect(m_syncPage, signal, action, &QAction::trigger); };
    triggers(&SyncPage::signInRequested, m_actions.stravaConnect);
    triggers(&SyncPage::syncRequested, m_actions.stravaSync);
    triggers(&SyncPage::olderRequested, m_actions.stravaWhole);
    triggers(&SyncPage::testRequested, m_actions.stravaCheck);
    triggers(&SyncPage::deleteRequested, m_actions.stravaDelete);
    connect(m_syncPage, &SyncPage::preferencesChanged, &m_dialogs, &WindowDialogs::wishPreferences);
    connect(m_syncPage, &SyncPage::keepChosen, this, &MainWindow::keepStrava);
    connect(&m_services.strava, &StravaLink::stateChanged, this, [this] {
        const auto &connection = m_services.strava.state().connection;
        if (connection && connection->keep != m_connectedKeep) // the budget, for one, changes more often
            readKeep();
    });
    connect(&m_services.library, &SwimLibrary::stateChanged, this, &MainWindow::readKeep);
    connect(&m_services.library, &SwimLibrary::stepDone, this, &MainWindow::readKeep);
    updateStrava();
    readKeep();
    return *m_syncPage;
}

void MainWindow::readKeep()
{
    const auto &connection = m_services.strava.state().connection;
    if (!m_syncPage || !connection || !m_services.library.state().canChange())
        return;
    m_connectedKeep = connection->keep;
    m_services.care.settings(this, [this, chosen = connection->keep](const Result<AthleteSettings> &settings) {
        if (settings)
            m_syncPage->setKeep(settings->stravaKeep.value_or(chosen));
    });
}

void MainWindow::keepStrava(StravaKeep keep)
{
    const auto ended = [this](const Result<AthleteSettings> &stored) {
        if (!stored)
            m_commands->complain(stored.error());
        readKeep();
    };
    m_services.care.settings(this, [this, keep, ended](const Result<AthleteSettings> &settings) {
        if (!settings)
            return ended(settings);
        AthleteSettings changed = *settings;
        changed.stravaKeep = keep;
        m_services.care.setSettings(changed, this, ended);
    });
}

} // namespace lengthwise
