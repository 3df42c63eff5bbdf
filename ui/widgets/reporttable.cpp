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

namespace {

/// Three figures in the first column, which numbers the rows.
constexpr int numberWidth = 46;
constexpr int leastWrapped = 240;

} // namespace

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
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void ReportTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        m_marked = -1;
        m_chosen.clear();
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
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex().row());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
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

void ReportTable::hideEmptyColumns()
{
    const int rows = model()->rowCount();
    for (int column = 0; column < model()->columnCount(); ++column) {
        bool isEmpty = rows > 0;
        for (int row = 0; row < rows && isEmpty; ++row)
            isEmpty = !model()->index(row, column).data(SortRole).isValid();
        setColumnHidden(column, isEmpty);
    }
}

void ReportTable::fitColumns()
{
    if (!model())
        return;
    std::vector<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    std::vector<int> widths;
    int sum = 0;
    for (const int column : columns) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int head = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * ReportDelegate::cellPadding;
        widths.push_back(
            std::max({head, sizeHintForColumn(column), m_minimums.value(column, column == 0 ? numberWidth : 0)}) + 1);
        sum += widths.back();
    }
    if (m_wrapped >= 0) {
        fitWrapped(columns, std::move(widths));
        return;
    }
    // Spare width goes to all columns alike, twice to the one that has words, so that the eye finds its way across.
    const int spare = std::max(0, viewport()->width() - sum);
    const bool stretches = m_stretch > 0 && !isColumnHidden(m_stretch);
    const int shares = int(columns.size()) - 1 + (stretches ? 1 : 0);
    int given = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int weight = columns[i] == 0 ? 0 : (columns[i] == m_stretch ? 2 : 1);
        int share = shares > 0 ? spare * weight / shares : 0;
        if (i + 1 == columns.size())
            share = spare - given; // what rounding left over, so that rules reach the edge
        given += share;
        setColumnWidth(columns[i], widths[i] + share);
    }
}

void ReportTable::fitWrapped(const std::vector<int> &columns, std::vector<int> widths)
{
    int others = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        others += columns[i] == m_wrapped ? 0 : widths[i];
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(
            columns[i], columns[i] == m_wrapped ? std::max(leastWrapped, viewport()->width() - others) : widths[i]);
    fitRows();
}

void ReportTable::fitRows()
{
    const int room = columnWidth(m_wrapped) - 2 * ReportDelegate::cellPadding;
    const int before = verticalHeader()->length();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, m_wrapped).data().toString();
        const int height =
            fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap | Qt::AlignLeft, text).height();
        setRowHeight(row, space::swimRowHeight + std::max(0, height - fontMetrics().height()));
    }
    if (verticalHeader()->length() != before)
        updateGeometry();
}

} // namespace lengthwise
