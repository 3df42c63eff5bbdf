#pragma once

#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace lengthwise {

/// Everything that can be done in the window; each stands in a menu. Owned by the window.
struct WindowActions {
    explicit WindowActions(QMainWindow *window);

    /// ui/mainwindow/windowmenus.cpp
    void fillMenus(QMenuBar *menus);

    QAction *importFiles;
    QAction *importFolder;
    QAction *lookAtFile; ///< shows a swim without keeping it
    QAction *compareFiles;
    QAction *samples; ///< checked while the sample swims are shown
    QAction *exportRecording;
    QAction *exportCsv;
    QAction *exportJson;
    QAction *athletes;
    QAction *backups;
    QAction *check;
    QAction *rebuild;
    QAction *showFolder;
    QAction *close;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;             ///< the table, or the swims that are chosen
    QAction *copyChartPicture; ///< of the chart that has, or last had, the focus
    QAction *copyChartData;
    QAction *saveChartPicture;
    QAction *saveChartData;
    QAction *selectAll;
    QAction *find;
    QAction *deleteSwims;
    QAction *settings;

    QAction *openSwim;
    QAction *previousSwim;
    QAction *nextSwim;
    QAction *previousSet;
    QAction *nextSet;
    QAction *previousLength;
    QAction *nextLength;
    QAction *clearSelection;
    QAction *rename;
    QAction *notes;
    QAction *editLengths; ///< checked while lengths are edited
    QAction *compare;
    QAction *enterTest; ///< a 400 and a 200
    QAction *merge;
    QAction *separate;

    QAction *stravaSync;
    QAction *stravaLatest;
    QAction *stravaWhole; ///< the whole history
    QAction *stravaSend;
    QAction *stravaConnect; ///< or sign in again
    QAction *stravaCheck;
    QAction *stravaDisconnect;
    QAction *stravaDelete; ///< with all data

    QAction *swimsPage;
    QAction *swimPage;
    QAction *comparePage;
    QAction *progressPage;
    QAction *syncPage;
    QAction *showSets;
    QAction *showLengths;
    QAction *showLaps;
    QAction *showBestEfforts;
    QAction *showZones;
    QAction *showCoach;
    QAction *showRawData;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *resetZoom;
    QActionGroup *appearance; ///< its actions carry the Appearance as int data
    QAction *fullScreen;

    QAction *guide;
    QAction *shortcuts;
    QAction *webDashboard;
    QAction *about;
    QAction *aboutQt;

    QMenu *exportMenu = nullptr; ///< stands in File, and under the Swim page's button
    QMenu *swimMenu = nullptr;   ///< over the list of swims, too
    QMenu *stravaMenu = nullptr;

private:
    void makeFileActions();
    void makeEditActions();
    void makeSwimActions();
    void makeStravaActions();
    void makeViewActions();
    void makeHelpActions();
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys = {});
    void addAppearance(const QString &name, const QString &text, int appearance);

    QMainWindow *m_window;
};

} // namespace lengthwise
