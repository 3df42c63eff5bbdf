#include "ui/mainwindow/windowactions.h"

#include "ui/mainwindow/appearance.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace lengthwise {

WindowActions::WindowActions(QMainWindow *window)
    : m_window(window)
{
    open = add(u"open"_s, MainWindow::tr("&Open…"), {QKeySequence::Open});
    close = add(u"close"_s, MainWindow::tr("&Close"), {QKeySequence::Close});
    quit = add(u"quit"_s, MainWindow::tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);
    copyTable = add(u"copyTable"_s, MainWindow::tr("&Copy Table"), {QKeySequence::Copy});
    previousSwim = add(u"previousSwim"_s, MainWindow::tr("&Previous Swim"), {QKeySequence(u"Alt+Left"_s)});
    previousSwim->setIcon(themeIcon(u"previous"_s));
    nextSwim = add(u"nextSwim"_s, MainWindow::tr("&Next Swim"), {QKeySequence(u"Alt+Right"_s)});
    nextSwim->setIcon(themeIcon(u"next"_s));
    previousLength = add(u"previousLength"_s, MainWindow::tr("Previous &Length"), {QKeySequence(u"Ctrl+Left"_s)});
    nextLength = add(u"nextLength"_s, MainWindow::tr("Next L&ength"), {QKeySequence(u"Ctrl+Right"_s)});
    previousSet = add(u"previousSet"_s, MainWindow::tr("Previous &Set"), {QKeySequence(u"Ctrl+Up"_s)});
    nextSet = add(u"nextSet"_s, MainWindow::tr("Next Se&t"), {QKeySequence(u"Ctrl+Down"_s)});
    clearSelection = add(u"clearSelection"_s, MainWindow::tr("&Clear Selection"), {QKeySequence(Qt::Key_Escape)});
    showSets = add(u"showSets"_s, MainWindow::tr("&Sets"), {QKeySequence(u"Ctrl+1"_s)});
    showLengths = add(u"showLengths"_s, MainWindow::tr("&Lengths"), {QKeySequence(u"Ctrl+2"_s)});
    showLaps = add(u"showLaps"_s, MainWindow::tr("L&aps"), {QKeySequence(u"Ctrl+3"_s)});
    showBestEfforts = add(u"showBestEfforts"_s, MainWindow::tr("&Best Efforts"), {QKeySequence(u"Ctrl+4"_s)});
    showZones = add(u"showZones"_s, MainWindow::tr("&Zones"), {QKeySequence(u"Ctrl+5"_s)});
    showCoach = add(u"showCoach"_s, MainWindow::tr("&Coach"), {QKeySequence(u"Ctrl+6"_s)});
    zoomIn = add(u"zoomIn"_s, MainWindow::tr("Zoom &In"), {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    zoomOut = add(u"zoomOut"_s, MainWindow::tr("Zoom &Out"), {QKeySequence::ZoomOut});
    resetZoom = add(u"resetZoom"_s, MainWindow::tr("&Whole Swim"), {QKeySequence(u"Ctrl+0"_s)});
    appearance = new QActionGroup(window);
    addAppearance(u"appearanceSystem"_s, MainWindow::tr("As the &System"), int(Appearance::System));
    addAppearance(u"appearanceLight"_s, MainWindow::tr("&Light"), int(Appearance::Light));
    addAppearance(u"appearanceDark"_s, MainWindow::tr("&Dark"), int(Appearance::Dark));
    fullScreen = add(u"fullScreen"_s, MainWindow::tr("&Full Screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);
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

void WindowActions::fillMenus(QMenuBar *menus)
{
    QMenu *file = menus->addMenu(MainWindow::tr("&File"));
    file->addAction(open);
    samples = file->addMenu(MainWindow::tr("Open &Sample Swim"));
    samples->setObjectName(u"samples"_s);
    file->addSeparator();
    file->addActions({close, quit});
    menus->addMenu(MainWindow::tr("&Edit"))->addAction(copyTable);

    QMenu *swim = menus->addMenu(MainWindow::tr("&Swim"));
    swim->addActions({previousSwim, nextSwim});
    swim->addSeparator();
    swim->addActions({previousSet, nextSet, previousLength, nextLength});
    swim->addSeparator();
    swim->addAction(clearSelection);

    QMenu *view = menus->addMenu(MainWindow::tr("&View"));
    view->addActions({showSets, showLengths, showLaps, showBestEfforts, showZones, showCoach});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, resetZoom});
    view->addSeparator();
    view->addMenu(MainWindow::tr("&Appearance"))->addActions(appearance->actions());
    view->addAction(fullScreen);

    QMenu *help = menus->addMenu(MainWindow::tr("&Help"));
    help->addAction(webDashboard);
    help->addSeparator();
    help->addActions({about, aboutQt});
}

void WindowActions::setSamples(const std::vector<SampleSwim> &swims)
{
    samples->clear();
    for (const SampleSwim &swim : swims)
        samples->addAction(swim.title)->setData(swim.path);
    samples->menuAction()->setVisible(!swims.empty());
}

} // namespace lengthwise
