#pragma once

#include "ui/viewmodels/swimfiltermodel.h"

#include <QTableView>

class QMenu;

namespace lengthwise {

class SwimsDelegate;

/// The list of swims: thousands of rows of one height, of which only the visible ones are painted. One or more rows are
/// selected as long as there is one; what is selected, and where the list stands, survives new rows, filters and order.
class SwimsTable final : public QTableView
{
    Q_OBJECT

public:
    /// swims: outlives this.
    explicit SwimsTable(SwimFilterModel &swims, QWidget *parent = nullptr);

    void setToday(QDate today);

    /// In the order of the list.
    QStringList selectedIds() const;
    /// Empty where nothing is shown.
    QString currentId() const;
    /// The first becomes the current one and is scrolled to. What is not shown is left out; where nothing of it is
    /// shown, all stays.
    void select(const QStringList &ids);

    /// These rows, shown columns in their order, under the heads; tab separated.
    QString asText(const std::vector<int> &rows) const;

    /// Order and columns as a menu, for the mouse and the keyboard.
    void fillViewMenu(QMenu *menu);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void openRequested(const QString &id);
    void deleteRequested(const QStringList &ids);
    void contextRequested(const QPoint &globalPos);
    /// Also where the same ids stand for changed swims.
    void swimsSelected();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// Where the list stood before the rows changed.
    struct Place {
        QStringList selected;
        QString current;
        int currentRow = 0;
        QString top;
        int offset = 0; ///< of the viewport within the top row
    };
    void setUpHeader();
    void remember();
    void restore();
    void selectRows(const std::vector<int> &rows, int current);
    void fitColumns();
    void applyFonts();
    void paintRow(QPainter &painter, int row) const;
    void setHovered(int row);
    void showViewMenu(QPoint at);

    SwimFilterModel &m_swims;
    SwimsDelegate *m_delegate;
    Place m_place;
    bool m_isRestoring = false;
    bool m_listChanges = false; ///< else only filter or order do
    bool m_isFitting = false;
    bool m_hasWidths = false;
    bool m_fits = true; ///< titles and lengths take the room there is, until the swimmer gives them a width
    int m_hovered = -1;
};

} // namespace lengthwise
