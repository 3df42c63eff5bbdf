#include "ui/mainwindow/mainwindow.h"

#include "ui/viewmodels/stravaview.h"
#include "ui/widgets/textlabel.h"

/// The Strava menu, and what the status bar says of it.
namespace lengthwise {

namespace {

/// Why nobody can be connected now; empty: nothing is in the way.
QString hindrance(const LibraryState &library, const StravaState &strava)
{
    if (library.isSample)
        return MainWindow::tr("Sample swims are nobody's. Leave them to connect your own library.");
    if (library.kind == LibraryState::Kind::ReadOnly)
        return MainWindow::tr("This library may be looked at and not changed, so nobody can be connected.");
    if (library.kind == LibraryState::Kind::Broken)
        return MainWindow::tr("The library cannot be opened, so nobody can be connected.");
    if (!library.canChange() || strava.phase == StravaState::Phase::Unknown)
        return MainWindow::tr("It is not known yet how this library stands with Strava.");
    return {};
}

} // namespace

void MainWindow::connectStrava()
{
    connect(m_actions.stravaConnect, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaConnect);
    connect(m_actions.stravaCheck, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaConnection);
    connect(m_actions.stravaDisconnect, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaDisconnect);
    connect(&m_services.strava, &StravaLink::stateChanged, this, &MainWindow::updateStrava);
}

void MainWindow::updateStrava()
{
    const StravaState &strava = m_services.strava.state();
    const LibraryState &library = m_services.library.state();
    const bool isConnected = strava.connection.has_value();
    const QString reason = hindrance(library, strava);
    m_actions.stravaConnect->setText(isConnected ? tr("&Sign In Again…") : tr("&Connect…"));
    m_actions.stravaConnect->setEnabled(reason.isEmpty());
    m_actions.stravaConnect->setStatusTip(reason);
    m_actions.stravaConnect->setToolTip(reason);
    m_actions.stravaCheck->setEnabled(isConnected);
    m_actions.stravaDisconnect->setEnabled(isConnected && library.canChange());
    const QString status = stravaStatus(strava);
    m_statusStrava->setText(status);
    m_statusStrava->setVisible(!status.isEmpty());
}

} // namespace lengthwise
