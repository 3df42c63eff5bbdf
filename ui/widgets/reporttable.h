#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

#include <cstddef>
#include <vector>

namespace lengthwise {

/// A table of one swim on a card: as high as its rows (the page scrolls, not the table), numbers right-aligned, the
/// row under the pointer and the row of the page's cursor tinted. Columns that
/// are unknown in every row are left out. Arrow keys move, Enter and double click open.
class ReportTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Share of the spare width a column takes; columns without one keep the width of their content.
    void setStretch(int column);
    void setColumnMinimum(int column, int width);
    /// The column that holds sentences: it takes the width that is left, and rows grow with it.
    void setWrapped(int column);

    /// The row of the page's cursor; -1: none (Qt's own convention for rows).
    void setMarkedRow(int row);
    int markedRow() const { return m_marked; }
    /// The rows of what is chosen on the page.
    void setChosenRows(const QSet<int> &rows);
    const QSet<int> &chosenRows() const { return m_chosen; }
    int hoveredRow() const { return m_hovered; }

    /// Several rows can be picked at once, and cells that the model lets edit are edited in place.
    void setPicking(bool picking);
    /// Tells nobody. rows: rising.
    void pickRows(const std::vector<std::size_t> &rows);
    /// Opens this cell of the current row.
    void editCell(int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The table as lines of tab separated cells, header first.
    QString asText() const;

Q_SIGNALS:
    void rowHovered(int row);                              ///< -1: the pointer left
    void rowOpened(int row);                               ///< click, Enter or Return
    void cellOpened(const QModelIndex &cell);              ///< the same
    void rowsPicked(const std::vector<std::size_t> &rows); ///< rising
    void rowInView(const QRect &row); ///< the keyboard moved to this row; where it stands in the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintRow(QPainter &painter, int row) const;
    void openCell(const QModelIndex &cell);
    void pickByKey(QKeyEvent *event);
    void paintCurrentCell();
    void applyFonts();
    void hideEmptyColumns();
    int contentWidth(int column);
    void fitColumns();
    void fitWrapped(const std::vector<int> &columns, std::vector<int> widths);
    void fitRows();
    void setHovered(int row);

    int m_stretch = -1;
    QHash<int, int> m_minimums;
    QHash<int, int> m_contentWidths; ///< by column, as far as measured
    int m_hovered = -1;
    int m_marked = -1;
    int m_wrapped = -1;
    QSet<int> m_chosen;
    std::vector<std::size_t> m_picked;
    bool m_picking = false;
    bool m_isTold = false; ///< what is picked was said from outside
};

} // namespace lengthwise
