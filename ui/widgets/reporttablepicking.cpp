#include "ui/charts/theme.h"
#include "ui/widgets/reporttable.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

/// Several rows of a table, picked by mouse and keyboard, and cells that are edited in place.
namespace lengthwise {

void ReportTable::setPicking(bool picking)
{
    if (picking == m_picking)
        return;
    m_picking = picking;
    setSelectionMode(picking ? ExtendedSelection : SingleSelection);
    setEditTriggers(picking ? EditTriggers(DoubleClicked | AnyKeyPressed) : EditTriggers(NoEditTriggers));
    if (!picking)
        clearSelection();
    m_picked.clear();
    viewport()->update();
}

void ReportTable::pickRows(const std::vector<std::size_t> &rows)
{
    if (!m_picking || rows == m_picked)
        return;
    m_picked = rows;
    const QScopedValueRollback guard(m_isTold, true);
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        selection.select(model()->index(int(rows[first]), 0), model()->index(int(rows[i]), 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool leads =
        !rows.empty() && !std::ranges::binary_search(rows, std::size_t(std::max(0, currentIndex().row())));
    if (leads || (!rows.empty() && !currentIndex().isValid()))
        selectionModel()->setCurrentIndex(
            model()->index(int(rows.front()), std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
}

void ReportTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_picking || m_isTold)
        return;
    m_picked.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_picked.push_back(std::size_t(row.row()));
    std::ranges::sort(m_picked);
    Q_EMIT rowsPicked(m_picked);
}

void ReportTable::editCell(int column)
{
    if (!m_picking || !currentIndex().isValid())
        return;
    const QModelIndex cell = model()->index(currentIndex().row(), column);
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    edit(cell);
}

void ReportTable::pickByKey(QKeyEvent *event)
{
    if (state() == EditingState) { // the line in the cell leaves its Return to us as well
        event->ignore();
        return;
    }
    const bool canEdit = currentIndex().flags() & Qt::ItemIsEditable;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool commands = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isText =
        !commands && event->key() != Qt::Key_Space && !event->text().isEmpty() && event->text().at(0).isPrint();
    if (opens && canEdit)
        edit(currentIndex());
    else if (opens || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete
        || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_F2 || (isText && !canEdit))
        event->ignore(); // whoever holds the table knows what they mean
    else
        QTableView::keyPressEvent(event);
}

void ReportTable::paintCurrentCell()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).accent, 1.5));
    painter.drawRoundedRect(QRectF(visualRect(currentIndex())).adjusted(2, 2, -2, -2), space::half, space::half);
}

} // namespace lengthwise
