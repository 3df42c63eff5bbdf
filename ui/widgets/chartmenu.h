#pragma once

#include "ui/charts/chartexport.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QPoint;
class QWidget;

namespace lengthwise {

class Banner;

/// What can be done with a chart: copy and save its picture and its data. One line installs it:
///     new ChartMenu(chart);
/// The menu opens at a right click, the Menu key and Shift+F10; a chart that could not be reached by the Tab key can
/// be then, with a ring where it is. What goes wrong is said over the chart. Belongs to the chart. GUI thread.
class ChartMenu final : public QObject
{
    Q_OBJECT

public:
    template<class Chart>
    explicit ChartMenu(Chart *chart)
        : ChartMenu(chart, *chart)
    {
    }

    ~ChartMenu() override;

    /// For a menu of the window: that of the page's chart which has, or last had, the focus, else of its first visible
    /// one; null where it shows no chart. page: also a window.
    static ChartMenu *current(const QWidget *page);
    /// Tells every chart of a page what it shows.
    static void setSubject(const QWidget *page, const ChartSubject &subject);

    ExportableChart &chart() { return m_chart; }
    QMenu *menu() const { return m_menu; }

    void copyPicture();
    void copyData();
    /// Ask for a file; nothing waits for the answer.
    void savePicture();
    void saveData();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChartMenu(QWidget *widget, ExportableChart &chart);

    void popUp(const QPoint &at);
    void showRing(bool shown);
    void askForFile(const QString &caption, const QStringList &endings);
    void save(const QString &file);
    void say(const Error &error);
    void placeOverlays();

    QWidget *m_widget;
    ExportableChart &m_chart;
    QMenu *m_menu;
    bool m_drawsRing = false; ///< the chart draws none itself
    QPointer<QWidget> m_ring; ///< beside the chart, while it has the keyboard's focus
    Banner *m_banner = nullptr;
};

} // namespace lengthwise
