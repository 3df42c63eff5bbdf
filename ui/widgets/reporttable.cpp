#include "ui/widgets/reporttable.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/reporttablemodel.h"
#include "ui/widgets/reportdelegate.h"
#include "ui/widgets/reportheader.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lengthwise {

ReportTable::ReportTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new ReportHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(space::swimRowHeight);
    verticalHeader()->setDefaultSectionSize(space::swimRowHeight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new ReportDelegate(this));
    QPalette own;
    own.setColor(QPalette::Highlight, Qt::transparent); // the row's tint is painted below, for every delegate alike
    setPalette(own);
    applyFonts();
    connect(this, &QTableView::clicked, this, &ReportTable::openCell);
}

void ReportTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        m_marked = -1;
        m_chosen.clear();
        m_picked.clear();
        m_contentWidths.clear();
        hideEmptyColumns();
        fitColumns();
        updateGeometry();
    });
    hideEmptyColumns();
    fitColumns();
}

void ReportTable::setStretch(int column)
{
    m_stretch = column;
    fitColumns();
}

void ReportTable::setColumnMinimum(int column, int width)
{
    m_minimums[column] = width;
    fitColumns();
}

void ReportTable::setWrapped(int column)
{
    m_wrapped = column;
    setWordWrap(true);
    fitColumns();
}

void ReportTable::setChosenRows(const QSet<int> &rows)
{
    if (rows == m_chosen)
        return;
    m_chosen = rows;
    viewport()->update();
}

void ReportTable::setMarkedRow(int row)
{
    if (row == m_marked)
        return;
    m_marked = row;
    viewport()->update();
}

QSize ReportTable::sizeHint() const
{
    const bool scrolls = horizontalHeader()->length() > width() && width() > 0;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {640, space::tableHeaderHeight + verticalHeader()->length() + bar + 2};
}

QSize ReportTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QString ReportTable::asText() const
{
    QStringList lines;
    const int columns = model()->columnCount();
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            if (isColumnHidden(column))
                continue;
            const QVariant cell =
                row < 0 ? model()->headerData(column, Qt::Horizontal) : model()->index(row, column).data();
            cells << cell.toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ReportTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const int first = std::max(0, rowAt(event->rect().top()));
        const int last = rowAt(event->rect().bottom());
        const int end = model() ? (last < 0 ? model()->rowCount() : last + 1) : 0;
        for (int row = first; row < end; ++row)
            paintRow(painter, row);
    }
    QTableView::paintEvent(event);
    if (m_picking && hasFocus() && currentIndex().isValid())
        paintCurrentCell();
}

void ReportTable::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = Theme::of(palette());
    const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const bool isCurrent = hasFocus() && row == currentIndex().row();
    const bool isChosen = m_chosen.contains(row);
    if (isCurrent || row == m_marked)
        painter.fillRect(place, theme.accentSoft);
    else if (isChosen || row == m_hovered)
        painter.fillRect(place, theme.hover());
    if (row > 0)
        painter.fillRect(place.left(), place.top(), place.width(), 1, theme.grid);
    if (isCurrent || isChosen)
        painter.fillRect(place.left(), place.top(), 3, place.height(), theme.accent);
}

void ReportTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT rowInView(visualRect(current).translated(0, space::tableHeaderHeight));
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if (m_picking) {
        pickByKey(event);
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        openCell(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void ReportTable::openCell(const QModelIndex &cell)
{
    Q_EMIT rowOpened(cell.row());
    Q_EMIT cellOpened(cell);
}

void ReportTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(int(event->position().y())));
}

bool ReportTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void ReportTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReportTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ReportTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFonts();
        m_contentWidths.clear();
        fitColumns();
    }
}

void ReportTable::applyFonts()
{
    setFont(type::scaled(QApplication::font(), type::table));
    horizontalHeader()->setFont(type::scaled(QApplication::font(), type::label));
}

void ReportTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    Q_EMIT rowHovered(row);
}

} // namespace lengthwise
