#pragma once

#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace lengthwise {

/// A swim that comes with the program.
struct SampleSwim {
    QString path;
    QString title;
};

/// Everything that can be done in the window; each stands in a menu. Owned by the window.
struct WindowActions {
    explicit WindowActions(QMainWindow *window);

    void fillMenus(QMenuBar *menus);
    void setSamples(const std::vector<SampleSwim> &samples);

    QAction *open;
    QMenu *samples = nullptr; ///< its actions carry the path as data
    QAction *close;
    QAction *quit;
    QAction *copyTable;
    QAction *previousSwim;
    QAction *nextSwim;
    QAction *previousLength;
    QAction *nextLength;
    QAction *previousSet;
    QAction *nextSet;
    QAction *clearSelection;
    QAction *showSets;
    QAction *showLengths;
    QAction *showLaps;
    QAction *showBestEfforts;
    QAction *showZones;
    QAction *showCoach;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *resetZoom;
    QActionGroup *appearance; ///< its actions carry the Appearance as int data
    QAction *fullScreen;
    QAction *webDashboard;
    QAction *about;
    QAction *aboutQt;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys = {});
    void addAppearance(const QString &name, const QString &text, int appearance);

    QMainWindow *m_window;
};

} // namespace lengthwise
