#include "ui/mainwindow/mainwindow.h"

#include "ui/charts/lengthchart.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/syncpage.h"
#include "ui/viewmodels/evidence.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

/// What the menus do, when they can, and what the status bar says.
namespace lengthwise {

namespace {

/// The actions that lead to a table, each with its table.
std::array<std::pair<QAction *, SwimTables::Table>, 7> tableActions(const WindowActions &actions)
{
    return {{{actions.showSets, SwimTables::Sets}, {actions.showLengths, SwimTables::Lengths},
        {actions.showLaps, SwimTables::Laps}, {actions.showBestEfforts, SwimTables::BestEfforts},
        {actions.showZones, SwimTables::Zones}, {actions.showCoach, SwimTables::Coach},
        {actions.showRawData, SwimTables::RawData}}};
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.importFiles, [this] { importChosen(false); });
    on(m_actions.importFolder, [this] { importChosen(true); });
    on(m_actions.lookAtFile, &MainWindow::lookAtChosen);
    on(m_actions.samples, &MainWindow::leaveFor);
    connect(m_samplesBanner, &Banner::linkClicked, this, [this] { leaveFor(false); });
    const auto exporting = [this, on](QAction *action, Export as) {
        on(action, [this, as] { Q_EMIT exportRequested(chosenSwims().value(0), as); });
    };
    exporting(m_actions.exportRecording, Export::Recording);
    exporting(m_actions.exportCsv, Export::Csv);
    exporting(m_actions.exportJson, Export::Json);
    on(m_actions.athletes, [this] { m_dialogs.showAthletes(); });
    on(m_actions.backups, [this] { m_dialogs.showBackups(); });
    on(m_actions.check, [this] { m_dialogs.showCheck(); });
    on(m_actions.rebuild, [this] { m_dialogs.showRebuild(); });
    on(m_actions.showFolder,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.library.state().folder)); });
    on(m_actions.close, &MainWindow::closeSwims);
    on(m_actions.quit, &QWidget::close);
    on(m_actions.settings, [this] { m_dialogs.showSettings(); });
    on(m_actions.guide, [this] { m_dialogs.showHelp(u"first-steps"_s); });
    on(m_actions.shortcuts, [this] { m_dialogs.showHelp(u"keyboard"_s); });
    on(m_actions.webDashboard, [this] { m_dialogs.showHelp(u"coming-from-the-web-dashboard"_s); });
    on(m_actions.about, [this] { m_dialogs.showAbout(); });
    on(m_actions.aboutQt, [] { QApplication::aboutQt(); });
    connect(m_actions.fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_dialogs, &WindowDialogs::openRequested, this, &MainWindow::openSwim);
    connect(&m_dialogs, &WindowDialogs::folderRequested, m_actions.showFolder, &QAction::trigger);
    connectPageActions();
}

void MainWindow::leaveFor(bool samples)
{
    showPage(Page::Swims); // the Swim page keeps what was typed while its library is still open
    Q_EMIT samplesRequested(samples);
}

void MainWindow::connectPageActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.swimsPage, [this] { showPage(Page::Swims); });
    on(m_actions.swimPage, [this] { showPage(Page::Swim); });
    on(m_actions.comparePage, [this] { showPage(Page::Compare); });
    on(m_actions.progressPage, [this] { showPage(Page::Progress); });
    on(m_actions.syncPage, [this] { showPage(Page::Sync); });
    on(m_actions.compare, &MainWindow::compareChosen);
    on(m_actions.compareFiles, &MainWindow::compareFiles);
    on(m_actions.enterTest, &MainWindow::enterTest);
    on(m_actions.copy, &MainWindow::copy);
    on(m_actions.selectAll, [this] { m_swimsPage->selectAll(); });
    on(m_actions.find, [this] {
        showPage(Page::Swims);
        if (m_swimsPage)
            m_swimsPage->focusSearch();
    });
    on(m_actions.deleteSwims, [this] { m_commands->remove(chosenSwims()); });
    on(m_actions.merge, [this] { m_commands->merge(chosenSwims()); });
    on(m_actions.separate, [this] { m_commands->separate(chosenSwims().value(0)); });
    on(m_actions.openSwim, [this] { openSwim(chosenSwims().value(0)); });
    on(m_actions.previousSwim, [this] { stepSwim(-1); });
    on(m_actions.nextSwim, [this] { stepSwim(1); });
    on(m_actions.previousLength, [this] { m_swimPage->stepLength(-1); });
    on(m_actions.nextLength, [this] { m_swimPage->stepLength(1); });
    on(m_actions.previousSet, [this] { m_swimPage->stepSet(-1); });
    on(m_actions.nextSet, [this] { m_swimPage->stepSet(1); });
    on(m_actions.clearSelection, [this] { m_swimPage->selection()->clear(); });
    on(m_actions.rename, [this] { m_swimPage->editTitle(); });
    on(m_actions.notes, [this] { m_swimPage->focusNotes(); });
    on(m_actions.editLengths, [this](bool editing) { m_swimPage->setEditing(editing); });
    for (const auto &[action, table] : tableActions(m_actions))
        on(action, [this, shown = table] { m_swimPage->tables()->showTable(shown); });
    const auto onChart = [this](QAction *action, void (ChartMenu::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (ChartMenu *chart = ChartMenu::current(m_pages->currentWidget()))
                (chart->*what)();
        });
    };
    onChart(m_actions.copyChartPicture, &ChartMenu::copyPicture);
    onChart(m_actions.copyChartData, &ChartMenu::copyData);
    onChart(m_actions.saveChartPicture, &ChartMenu::savePicture);
    onChart(m_actions.saveChartData, &ChartMenu::saveData);
    on(m_actions.zoomIn, [this] { m_swimPage->zoom(0.5); });
    on(m_actions.zoomOut, [this] { m_swimPage->zoom(2); });
    on(m_actions.resetZoom, [this] { m_swimPage->lengthChart()->showAll(); });
}

void MainWindow::connectSwimPage()
{
    const auto follow = [this] {
        updateActions();
        updateStatus();
    };
    connect(m_swimPage->selection(), &SwimSelection::setChanged, this, follow);
    connect(m_swimPage->selection(), &SwimSelection::cursorChanged, this, &MainWindow::updateActions);
    connect(m_swimPage->selection(), &SwimSelection::lengthsChanged, this, follow);
    connect(m_swimPage, &SwimPage::editingChanged, this, follow);
    connect(m_swimPage, &SwimPage::openRequested, this, &MainWindow::openSwim);
    connect(m_swimPage, &SwimPage::deleteRequested, m_commands, &LibraryCommands::remove);
    connect(m_swimPage, &SwimPage::undoRequested, m_commands, &LibraryCommands::undo);
    connect(m_swimPage, &SwimPage::redoRequested, m_commands, &LibraryCommands::redo);
    connect(m_swimPage, &SwimPage::exportRequested, m_actions.exportMenu,
        [this](const QPoint &at) { m_actions.exportMenu->popup(at); });
}

void MainWindow::updateActions()
{
    const LibraryState &state = m_services.library.state();
    const bool onSwims = m_swimsPage && m_pages->currentWidget() == m_swimsPage;
    const bool onSwim = isSwimShown();
    const bool onProgress = m_progressPage && m_pages->currentWidget() == m_progressPage;
    const bool onComparison =
        m_comparePage && m_pages->currentWidget() == m_comparePage && m_comparePage->count() >= fewestCompared;
    const QStringList chosen = chosenSwims();
    const bool canChange = state.canChange() && !chosen.isEmpty();
    for (QAction *action :
        {m_actions.importFiles, m_actions.importFolder, m_actions.athletes, m_actions.check, m_actions.rebuild})
        action->setEnabled(state.canChange());
    m_actions.enterTest->setEnabled(state.canChange() && state.athlete);
    m_actions.backups->setEnabled(state.kind != LibraryState::Kind::Closed && !state.isSample);
    m_actions.samples->setChecked(state.isSample);
    for (QAction *action : {m_actions.exportRecording, m_actions.exportCsv, m_actions.exportJson})
        action->setEnabled(chosen.size() == 1);
    m_actions.close->setEnabled(onSwim || !m_reading.isEmpty());
    m_actions.copy->setEnabled(onSwim || (onSwims && !chosen.isEmpty()));
    for (QAction *action :
        {m_actions.copyChartPicture, m_actions.copyChartData, m_actions.saveChartPicture, m_actions.saveChartData})
        action->setEnabled(onSwim || onSwims || onProgress || onComparison);
    m_actions.selectAll->setEnabled(onSwims);
    m_actions.find->setEnabled(!m_services.library.swims().empty());
    m_actions.deleteSwims->setEnabled(canChange && !(onSwim && m_swimPage->isEditing()));
    m_actions.compare->setEnabled(
        onSwims && chosen.size() >= qsizetype(fewestCompared) && chosen.size() <= qsizetype(mostCompared));
    m_actions.merge->setEnabled(canChange && chosen.size() > 1);
    m_actions.separate->setEnabled(canChange && onSwim && m_document->sheet.sources.size() > 1);
    m_actions.openSwim->setEnabled(onSwims && chosen.size() == 1);
    m_actions.swimPage->setEnabled(shownSwim() || !chosen.isEmpty());
    updateSwimActions(onSwim);
    updateStrava();
}

void MainWindow::updateSwimActions(bool shown)
{
    const bool isKept = shown && m_lookedAt.isEmpty() && m_services.library.state().canChange();
    for (QAction *action : {m_actions.rename, m_actions.notes, m_actions.editLengths})
        action->setEnabled(isKept);
    m_actions.editLengths->setChecked(shown && m_swimPage->isEditing());
    for (QAction *action : {m_actions.previousLength, m_actions.nextLength, m_actions.previousSet, m_actions.nextSet,
             m_actions.zoomIn, m_actions.zoomOut, m_actions.resetZoom})
        action->setEnabled(shown);
    for (const auto &[action, table] : tableActions(m_actions))
        action->setEnabled(shown && m_swimPage->tables()->hasTable(table));
    const SwimSelection *selection = shown ? m_swimPage->selection() : nullptr;
    m_actions.clearSelection->setEnabled(selection && (selection->hasChoice() || selection->cursor()));
    m_actions.previousSwim->setEnabled(shown && canStep(-1));
    m_actions.nextSwim->setEnabled(shown && canStep(1));
}

void MainWindow::updateStatus()
{
    const LibraryState &state = m_services.library.state();
    const auto count = int(m_services.library.swims().size());
    const bool isLookedAt = isSwimShown() && !m_lookedAt.isEmpty();
    const QString name = state.athlete ? state.athlete->name : QString();
    m_statusName->setText(isLookedAt ? statusOfFile() : count == 0 ? tr("No swims yet") : name);
    m_statusCount->setText(isLookedAt ? tr("Looked at, not in the library")
            : count == 0              ? QString()
                                      : tr("%Ln swim(s)", nullptr, count));
    if (isSwimShown()) {
        setWindowTitle(tr("%1 – Lengthwise").arg(swimHeading(*shownSwim()).title));
        m_statusHint->setText(hint());
        return;
    }
    if (m_syncPage && m_pages->currentWidget() == m_syncPage) {
        setWindowTitle(tr("Sync – Lengthwise"));
        m_statusHint->setText(m_actions.stravaSync->isEnabled() ? tr("F5 syncs") : QString());
        return;
    }
    if (m_comparePage && m_pages->currentWidget() == m_comparePage) {
        setWindowTitle(compareTitle());
        m_statusHint->setText(m_comparePage->hint());
        return;
    }
    if (m_progressPage && m_pages->currentWidget() == m_progressPage) {
        setWindowTitle(tr("Progress – Lengthwise"));
        m_statusHint->setText(tr("Click a week to see its swims"));
        return;
    }
    const bool isList = m_swimsPage && m_pages->currentWidget() == m_swimsPage;
    setWindowTitle(isList ? tr("Swims – Lengthwise") : u"Lengthwise"_s);
    m_statusHint->setText(isList ? m_swimsPage->selectionText() : tr("Everything stays on this machine"));
}

QString MainWindow::statusOfFile() const
{
    const SwimDocument &swim = *m_lookedAt.current();
    QString where = QFileInfo(swim.file).fileName();
    if (swim.inFile > 1)
        where = tr("%1 · swim %2 of %3 in this file").arg(where).arg(swim.number).arg(swim.inFile);
    if (m_lookedAt.size() > std::size_t(swim.inFile))
        where = tr("%1 · %2 of %3 open").arg(where).arg(m_lookedAt.index() + 1).arg(m_lookedAt.size());
    return where;
}

QString MainWindow::hint() const
{
    const WorkoutReport &report = shownSwim()->report();
    const SwimSelection *selection = m_swimPage->selection();
    if (m_swimPage->isEditing())
        return tr("Edit lengths · Ctrl+Z undoes · Ctrl+E ends");
    if (selection->set())
        return tr("Set %1 selected · Esc clears").arg(*selection->set() + 1);
    if (const QString chosen = evidenceLink(report, selection->lengths()).text; !chosen.isEmpty())
        return tr("%1 selected · Esc clears").arg(chosen);
    return report.sets.empty() ? tr("Drag to zoom") : tr("Drag to zoom · click a bracket to select the set");
}

void MainWindow::showBackgroundWork(qint64 done, qint64 total)
{
    m_statusWork->setText(total == 0
            ? QString()
            : tr("Bringing swims up to date: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void MainWindow::copy()
{
    const bool onSwim = isSwimShown();
    QApplication::clipboard()->setText(
        onSwim ? m_swimPage->tables()->shownTable()->asText() : m_swimsPage->shownAsText());
    statusBar()->showMessage(onSwim ? tr("Table copied") : tr("Swims copied"), 2000);
}

} // namespace lengthwise
