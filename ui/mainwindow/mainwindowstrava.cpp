#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/librarycommands.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/syncpage.h"
#include "ui/viewmodels/stravaview.h"
#include "ui/viewmodels/syncview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/textlink.h"

#include <QMenu>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

/// The Strava menu, and what the status bar says of it.
namespace lengthwise {

namespace {

/// Between two looks at how long ago the last sync was, and at the day.
constexpr auto timePasses = 30s;

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

/// Whether Strava could take it and has not got it.
bool isSendable(const WorkoutSummary &swim)
{
    constexpr std::array taken{RecordingKind::Fit, RecordingKind::Tcx, RecordingKind::Gpx};
    const auto isIn = [&swim](RecordingKind kind) { return std::ranges::count(swim.sources, kind) > 0; };
    return std::ranges::any_of(taken, isIn) && !isIn(RecordingKind::Strava);
}

} // namespace

void MainWindow::connectStrava()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connect(m_actions.stravaConnect, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaConnect);
    connect(m_actions.stravaCheck, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaConnection);
    connect(m_actions.stravaDisconnect, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaDisconnect);
    connect(m_actions.stravaDelete, &QAction::triggered, &m_dialogs, &WindowDialogs::showStravaDelete);
    on(m_actions.stravaSync, [this] { m_services.strava.startSync({.waits = true}); });
    on(m_actions.stravaLatest,
        [this] { m_services.strava.startSync({.reach = PullWish::Reach::Latest, .waits = true}); });
    on(m_actions.stravaWhole, [this] {
        // Long, so that it leaves a tenth of the budget for what is asked for meanwhile.
        m_services.strava.startSync(
            {.reach = PullWish::Reach::All, .urgency = strava::Urgency::Background, .waits = true});
        m_commands->say(tr("The whole history is read from Strava, newest swims first. Where the budget is spent it "
                           "waits and goes on by itself; nothing is read twice."));
    });
    on(m_actions.stravaSend, [this] {
        m_toSend = chosenSwims().value(0);
        sendToStrava();
    });
    connect(m_statusStrava, &TextLink::clicked, this, [this] { showPage(Page::Sync); });
    connect(&m_services.strava, &StravaLink::stateChanged, this, &MainWindow::updateStrava);
    connect(&m_services.strava, &StravaLink::syncChanged, this, &MainWindow::updateStrava);
    connect(&m_dialogs, &WindowDialogs::preferencesSet, this, &MainWindow::followPreferences);
    connect(&m_dialogs, &WindowDialogs::stravaWritingAllowed, this, &MainWindow::sendToStrava);
    m_timePasses.setInterval(timePasses);
    connect(&m_timePasses, &QTimer::timeout, this, [this] {
        updateStravaStatus();
        if (m_syncPage && m_syncPage->isVisible())
            m_syncPage->follow();
        followToday();
    });
    m_timePasses.start();
}

Instant MainWindow::now() const
{
    return m_now.value_or(SystemClock().now());
}

void MainWindow::setNow(Instant now)
{
    m_now = now;
    if (m_syncPage)
        m_syncPage->setNow(now);
    updateStravaStatus();
}

void MainWindow::followPreferences()
{
    const Preferences &preferences = m_dialogs.preferences();
    m_actions.stravaMenu->menuAction()->setVisible(preferences.showsStrava);
    m_actions.syncPage->setVisible(preferences.showsStrava);
    m_rail->setItemVisible(int(Page::Sync), preferences.showsStrava);
    if (m_swimPage)
        m_swimPage->setShowsStrava(preferences.showsStrava);
    if (m_syncPage)
        m_syncPage->setPreferences(preferences);
    showPage(m_page);
}

void MainWindow::updateStrava()
{
    const StravaState &strava = m_services.strava.state();
    const QString reason = hindrance(m_services.library.state(), strava);
    m_actions.stravaConnect->setText(strava.connection ? tr("&Sign In Again…") : tr("&Connect…"));
    updateStravaActions(reason);
    if (m_syncPage) {
        m_syncPage->setHindrance(reason);
        if (m_syncPage->isVisible())
            updateStatus();
    }
    updateStravaStatus();
}

void MainWindow::updateStravaActions(const QString &hindrance)
{
    const StravaState &strava = m_services.strava.state();
    const bool isShown = m_dialogs.preferences().showsStrava;
    const bool canChange = m_services.library.state().canChange();
    const bool isConnected = isShown && strava.connection.has_value();
    const bool isRunning = m_services.strava.sync().isRunning();
    const bool isSignedIn =
        isConnected && canChange && strava.phase == StravaState::Phase::Connected && !strava.connection->isExpired;
    m_actions.stravaConnect->setEnabled(isShown && hindrance.isEmpty());
    m_actions.stravaConnect->setStatusTip(hindrance);
    m_actions.stravaConnect->setToolTip(hindrance);
    m_actions.stravaCheck->setEnabled(isConnected);
    m_actions.stravaDisconnect->setEnabled(isConnected && canChange);
    const bool hasData = isConnected || m_services.strava.sync().coverage.swims > 0; // also after a disconnect
    m_actions.stravaDelete->setEnabled(isShown && hasData && canChange && !isRunning);
    for (QAction *action : {m_actions.stravaSync, m_actions.stravaLatest, m_actions.stravaWhole})
        action->setEnabled(isSignedIn && !isRunning);
    m_actions.stravaSend->setEnabled(isSignedIn && !m_isSending && isOneSendable());
}

bool MainWindow::isOneSendable() const
{
    const QStringList chosen = chosenSwims();
    const auto &swims = m_services.library.swims();
    const auto row = chosen.size() == 1 ? std::ranges::find(swims, chosen.first(), &SwimListRow::id) : swims.end();
    return row != swims.end() && isSendable(row->summary);
}

void MainWindow::updateStravaStatus()
{
    const QString status = m_dialogs.preferences().showsStrava
        ? syncStatus(m_services.strava.state(), m_services.strava.sync(), now())
        : QString();
    m_statusStrava->setText(status);
    m_statusStrava->setAccessibleName(status);
    m_statusStrava->updateGeometry();
    m_statusStrava->setVisible(!status.isEmpty());
    m_statusStravaIcon->setVisible(!status.isEmpty());
}

void MainWindow::completeSwim(const SwimDocument &swim)
{
    const auto activities = stravaActivities(swim);
    if (!activities.empty() && m_dialogs.preferences().showsStrava)
        m_services.strava.complete(activities);
}

void MainWindow::sendToStrava()
{
    if (m_toSend.isEmpty() || m_isSending)
        return;
    m_isSending = true;
    updateStrava();
    m_failureBanner->hide();
    m_commands->sayUnderWay(tr("Sending the swim to Strava…"));
    m_services.strava.send(m_toSend, this, [this](const Result<SentSwim> &sent) {
        m_isSending = false;
        updateStrava();
        showSent(sent);
    });
}

void MainWindow::showSent(const Result<SentSwim> &sent)
{
    m_notice->hide();
    if (!sent && sent.error().code == ErrorCode::ScopesMissing) {
        m_dialogs.showStravaWriting(); // which sends it, once it is allowed
        return;
    }
    m_toSend.clear();
    if (!sent)
        m_commands->complain(sent.error());
    else
        m_commands->say(sent->wasThere ? tr("Strava had this swim already; here they are one swim now.")
                                       : tr("The swim is on Strava."),
            QStringLiteral("View on Strava"), stravaPage::activity(sent->activity));
}

} // namespace lengthwise
