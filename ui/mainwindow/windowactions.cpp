#include "ui/mainwindow/windowactions.h"

#include "ui/mainwindow/appearance.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace lengthwise {

WindowActions::WindowActions(QMainWindow *window)
    : m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeSwimActions();
    makeStravaActions();
    makeViewActions();
    makeHelpActions();
}

void WindowActions::makeFileActions()
{
    importFiles = add(u"importFiles"_s, MainWindow::tr("&Import Files…"), {QKeySequence::Open});
    importFolder = add(u"importFolder"_s, MainWindow::tr("Import &Folder…"), {QKeySequence(u"Ctrl+Shift+O"_s)});
    lookAtFile = add(u"lookAtFile"_s, MainWindow::tr("&Look at a File Without Importing…"));
    compareFiles = add(u"compareFiles"_s, MainWindow::tr("Co&mpare Files…"));
    samples = add(u"samples"_s, MainWindow::tr("Explore &Sample Swims"));
    samples->setCheckable(true);
    exportRecording = add(u"exportRecording"_s, MainWindow::tr("&Original Recording…"));
    exportCsv = add(u"exportCsv"_s, MainWindow::tr("&Lengths as CSV…"));
    exportJson = add(u"exportJson"_s, MainWindow::tr("&Everything as JSON…"));
    athletes = add(u"athletes"_s, MainWindow::tr("&Athletes…"));
    backups = add(u"backups"_s, MainWindow::tr("&Backups…"));
    check = add(u"check"_s, MainWindow::tr("&Check Library…"));
    rebuild = add(u"rebuild"_s, MainWindow::tr("&Rebuild Library…"));
    showFolder = add(u"showFolder"_s, MainWindow::tr("Show Library &Folder"));
    close = add(u"close"_s, MainWindow::tr("&Close Swim"), {QKeySequence(u"Ctrl+W"_s)});
    quit = add(u"quit"_s, MainWindow::tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditActions()
{
    undo = add(u"undo"_s, MainWindow::tr("&Undo"), {QKeySequence::Undo});
    redo = add(u"redo"_s, MainWindow::tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    copy = add(u"copy"_s, MainWindow::tr("&Copy"), {QKeySequence::Copy});
    copyChartPicture = add(u"copyChartPicture"_s, MainWindow::tr("Copy &Picture"), {QKeySequence(u"Ctrl+Shift+C"_s)});
    copyChartData = add(u"copyChartData"_s, MainWindow::tr("Copy &Data"));
    saveChartPicture =
        add(u"saveChartPicture"_s, MainWindow::tr("&Save Picture As…"), {QKeySequence(u"Ctrl+Shift+S"_s)});
    saveChartData = add(u"saveChartData"_s, MainWindow::tr("Save D&ata As…"));
    selectAll = add(u"selectAll"_s, MainWindow::tr("Select &All Swims"), {QKeySequence::SelectAll});
    find = add(u"find"_s, MainWindow::tr("&Find Swims"), {QKeySequence::Find});
    deleteSwims = add(u"deleteSwims"_s, MainWindow::tr("&Delete Swim"), {QKeySequence::Delete});
    settings = add(u"settings"_s, MainWindow::tr("&Settings…"), {QKeySequence(u"Ctrl+,"_s)});
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makeSwimActions()
{
    openSwim = add(u"openSwim"_s, MainWindow::tr("&Open Swim"), {QKeySequence(u"Ctrl+Return"_s)});
    previousSwim = add(u"previousSwim"_s, MainWindow::tr("&Previous Swim"), {QKeySequence(u"Alt+Left"_s)});
    previousSwim->setIcon(themeIcon(u"previous"_s));
    nextSwim = add(u"nextSwim"_s, MainWindow::tr("&Next Swim"), {QKeySequence(u"Alt+Right"_s)});
    nextSwim->setIcon(themeIcon(u"next"_s));
    previousLength = add(u"previousLength"_s, MainWindow::tr("Previous &Length"), {QKeySequence(u"Ctrl+Left"_s)});
    nextLength = add(u"nextLength"_s, MainWindow::tr("Next L&ength"), {QKeySequence(u"Ctrl+Right"_s)});
    previousSet = add(u"previousSet"_s, MainWindow::tr("Previous &Set"), {QKeySequence(u"Ctrl+Up"_s)});
    nextSet = add(u"nextSet"_s, MainWindow::tr("Ne&xt Set"), {QKeySequence(u"Ctrl+Down"_s)});
    clearSelection = add(u"clearSelection"_s, MainWindow::tr("&Clear Selection"), {QKeySequence(Qt::Key_Escape)});
    rename = add(u"rename"_s, MainWindow::tr("&Rename…"), {QKeySequence(Qt::Key_F2)});
    notes = add(u"notes"_s, MainWindow::tr("Notes an&d Effort"), {QKeySequence(u"Ctrl+Shift+N"_s)});
    editLengths = add(u"editLengths"_s, MainWindow::tr("Ed&it Lengths"), {QKeySequence(u"Ctrl+E"_s)});
    editLengths->setCheckable(true);
    compare = add(u"compare"_s, MainWindow::tr("Comp&are Swims"), {QKeySequence(u"Ctrl+K"_s)});
    merge = add(u"merge"_s, MainWindow::tr("These Are One S&wim"), {QKeySequence(u"Ctrl+J"_s)});
    separate = add(u"separate"_s, MainWindow::tr("Not the Same Swi&m"));
    enterTest = add(u"enterTest"_s, MainWindow::tr("Enter a 400/200 &Test…"));
}

void WindowActions::makeStravaActions()
{
    stravaSync = add(u"stravaSync"_s, MainWindow::tr("Sync &Now"), {QKeySequence(Qt::Key_F5)});
    stravaLatest = add(u"stravaLatest"_s, MainWindow::tr("Import &Latest 30"));
    stravaWhole = add(u"stravaWhole"_s, MainWindow::tr("Sync &Whole History"));
    stravaSend = add(u"stravaSend"_s, MainWindow::tr("S&end to Strava"));
    stravaConnect = add(u"stravaConnectAction"_s, MainWindow::tr("&Connect…"));
    stravaCheck = add(u"stravaCheckAction"_s, MainWindow::tr("Check C&onnection…"));
    stravaDisconnect = add(u"stravaDisconnectAction"_s, MainWindow::tr("&Disconnect…"));
    stravaDelete = add(u"stravaDeleteAction"_s, MainWindow::tr("Disconnect and Delete Strava Da&ta…"));
}

void WindowActions::makeViewActions()
{
    swimsPage = add(u"swimsPage"_s, MainWindow::tr("&Swims Page"), {QKeySequence(u"Alt+1"_s)});
    swimPage = add(u"swimPageAction"_s, MainWindow::tr("S&wim Page"), {QKeySequence(u"Alt+2"_s)});
    comparePage = add(u"comparePageAction"_s, MainWindow::tr("Co&mpare Page"), {QKeySequence(u"Alt+3"_s)});
    progressPage = add(u"progressPageAction"_s, MainWindow::tr("&Progress Page"), {QKeySequence(u"Alt+4"_s)});
    syncPage = add(u"syncPageAction"_s, MainWindow::tr("S&ync Page"), {QKeySequence(u"Alt+5"_s)});
    showSets = add(u"showSets"_s, MainWindow::tr("S&ets"), {QKeySequence(u"Ctrl+1"_s)});
    showLengths = add(u"showLengths"_s, MainWindow::tr("&Lengths"), {QKeySequence(u"Ctrl+2"_s)});
    showLaps = add(u"showLaps"_s, MainWindow::tr("L&aps"), {QKeySequence(u"Ctrl+3"_s)});
    showBestEfforts = add(u"showBestEfforts"_s, MainWindow::tr("&Best Efforts"), {QKeySequence(u"Ctrl+4"_s)});
    showZones = add(u"showZones"_s, MainWindow::tr("&Zones"), {QKeySequence(u"Ctrl+5"_s)});
    showCoach = add(u"showCoach"_s, MainWindow::tr("&Coach"), {QKeySequence(u"Ctrl+6"_s)});
    showRawData = add(u"showRawData"_s, MainWindow::tr("&Raw Data"), {QKeySequence(u"Ctrl+7"_s)});
    zoomIn = add(u"zoomIn"_s, MainWindow::tr("Zoom &In"), {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    zoomOut = add(u"zoomOut"_s, MainWindow::tr("Zoom &Out"), {QKeySequence::ZoomOut});
    resetZoom = add(u"resetZoom"_s, MainWindow::tr("W&hole Swim"), {QKeySequence(u"Ctrl+0"_s)});
    appearance = new QActionGroup(m_window);
    addAppearance(u"appearanceSystem"_s, MainWindow::tr("As the &System"), int(Appearance::System));
    addAppearance(u"appearanceLight"_s, MainWindow::tr("&Light"), int(Appearance::Light));
    addAppearance(u"appearanceDark"_s, MainWindow::tr("&Dark"), int(Appearance::Dark));
    fullScreen = add(u"fullScreen"_s, MainWindow::tr("&Full Screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);
}

void WindowActions::makeHelpActions()
{
    guide = add(u"guide"_s, MainWindow::tr("&Guide"), {QKeySequence::HelpContents});
    shortcuts = add(u"shortcuts"_s, MainWindow::tr("&Keyboard"));
    webDashboard = add(u"webDashboard"_s, MainWindow::tr("Coming from the &Web Dashboard"));
    about = add(u"about"_s, MainWindow::tr("&About Lengthwise"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(u"aboutQt"_s, MainWindow::tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QAction *WindowActions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::addAppearance(const QString &name, const QString &text, int value)
{
    QAction *action = add(name, text);
    action->setCheckable(true);
    action->setData(value);
    appearance->addAction(action);
}

} // namespace lengthwise
