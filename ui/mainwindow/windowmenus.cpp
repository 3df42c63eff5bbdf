#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowactions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace lengthwise {

void WindowActions::fillMenus(QMenuBar *menus)
{
    QMenu *file = menus->addMenu(MainWindow::tr("&File"));
    file->addActions({importFiles, importFolder, lookAtFile, compareFiles});
    file->addSeparator();
    exportMenu = file->addMenu(MainWindow::tr("&Export Swim"));
    exportMenu->addActions({exportRecording, exportCsv, exportJson});
    file->addSeparator();
    file->addAction(samples);
    file->addAction(athletes);
    QMenu *library = file->addMenu(MainWindow::tr("Li&brary"));
    library->addActions({backups, check, rebuild, showFolder});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu *edit = menus->addMenu(MainWindow::tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copy);
    edit->addMenu(MainWindow::tr("C&hart"))
        ->addActions({copyChartPicture, copyChartData, saveChartPicture, saveChartData});
    edit->addActions({selectAll, find});
    edit->addSeparator();
    edit->addAction(deleteSwims);
    edit->addSeparator();
    edit->addAction(settings);

    swimMenu = menus->addMenu(MainWindow::tr("&Swim"));
    swimMenu->addActions({openSwim, previousSwim, nextSwim});
    swimMenu->addSeparator();
    swimMenu->addActions({rename, notes, editLengths});
    swimMenu->addSeparator();
    swimMenu->addActions({compare, merge, separate});
    swimMenu->addSeparator();
    swimMenu->addAction(enterTest);
    swimMenu->addSeparator();
    swimMenu->addActions({previousSet, nextSet, previousLength, nextLength, clearSelection});

    stravaMenu = menus->addMenu(MainWindow::tr("S&trava"));
    stravaMenu->setObjectName(u"stravaMenu"_s);
    stravaMenu->addActions({stravaSync, stravaLatest, stravaWhole});
    stravaMenu->addSeparator();
    stravaMenu->addAction(stravaSend);
    stravaMenu->addSeparator();
    stravaMenu->addActions({stravaConnect, stravaCheck});
    stravaMenu->addSeparator();
    stravaMenu->addActions({stravaDisconnect, stravaDelete});

    QMenu *view = menus->addMenu(MainWindow::tr("&View"));
    view->addActions({swimsPage, swimPage, comparePage, progressPage, syncPage});
    view->addSeparator();
    view->addActions({showSets, showLengths, showLaps, showBestEfforts, showZones, showCoach, showRawData});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, resetZoom});
    view->addSeparator();
    view->addMenu(MainWindow::tr("Appeara&nce"))->addActions(appearance->actions());
    view->addAction(fullScreen);

    QMenu *help = menus->addMenu(MainWindow::tr("&Help"));
    help->addActions({guide, shortcuts, webDashboard});
    help->addSeparator();
    help->addActions({about, aboutQt});
}

} // namespace lengthwise
