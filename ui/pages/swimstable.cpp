#include "ui/pages/swimstable.h"

#include "ui/charts/theme.h"
#include "ui/pages/swimsdelegate.h"
#include "ui/pages/swimsheader.h"
#include "ui/widgets/slimscrollbar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lengthwise {

SwimsTable::SwimsTable(SwimFilterModel &swims, QWidget *parent)
    : QTableView(parent)
    , m_swims(swims)
    , m_delegate(new SwimsDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, this));
    setHorizontalScrollBar(new SlimScrollBar(Qt::Horizontal, this));
    setCornerWidget(new QWidget(this));
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Swims"));
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::libraryRowHeight);
    QPalette own;
    own.setColor(QPalette::Highlight, Qt::transparent); // the row's tint is painted below
    setPalette(own);
    setUpHeader();
    setModel(&m_swims);
    applyFonts();
    connect(m_swims.sourceModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        remember(); // while its rows are still those that are shown
        m_listChanges = true;
    });
    connect(&m_swims, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_listChanges)
            remember();
    });
    connect(&m_swims, &QAbstractItemModel::modelReset, this, &SwimsTable::restore);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT openRequested(m_swims.rowAt(index.row()).id); });
}

void SwimsTable::setUpHeader()
{
    auto *header = new SwimsHeader(this);
    header->setObjectName(QStringLiteral("swimsHeader"));
    setHorizontalHeader(header);
    header->setSortIndicator(m_swims.sortColumn(), m_swims.sortOrder());
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_swims.sort(column, order); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        if (column == SwimListModel::TitleColumn || column == SwimListModel::LengthsColumn)
            m_fits = false;
        fitColumns();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](QPoint at) { showViewMenu(header->mapToGlobal(at)); });
}

void SwimsTable::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

QStringList SwimsTable::selectedIds() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto last = std::ranges::unique(rows).begin();
    QStringList ids;
    for (auto row = rows.begin(); row != last; ++row)
        ids << m_swims.rowAt(*row).id;
    return ids;
}

QString SwimsTable::currentId() const
{
    return currentIndex().isValid() ? m_swims.rowAt(currentIndex().row()).id : QString();
}

void SwimsTable::select(const QStringList &ids)
{
    std::vector<int> rows;
    for (const QString &id : ids) {
        if (const std::optional<int> row = m_swims.rowOf(id))
            rows.push_back(*row);
    }
    if (rows.empty())
        return;
    selectRows(rows, rows.front());
    scrollTo(currentIndex());
}

void SwimsTable::selectRows(const std::vector<int> &rows, int current)
{
    std::vector<int> sorted = rows;
    std::ranges::sort(sorted);
    QItemSelection selection;
    const int lastColumn = m_swims.columnCount() - 1;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i + 1;
        while (end < sorted.size() && sorted[end] <= sorted[end - 1] + 1)
            ++end;
        selection.append({m_swims.index(sorted[i], 0), m_swims.index(sorted[end - 1], lastColumn)});
        i = end;
    }
    selectionModel()->setCurrentIndex(
        m_swims.index(current, std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SwimsTable::remember()
{
    m_place = {selectedIds(), currentId(), currentIndex().row(), {}, 0};
    const int top = rowAt(0);
    if (top >= 0 && verticalScrollBar()->value() > 0) {
        m_place.top = m_swims.rowAt(top).id;
        m_place.offset = rowViewportPosition(top);
    }
}

void SwimsTable::restore()
{
    const bool listChanged = std::exchange(m_listChanges, false);
    m_hovered = -1;
    if (m_swims.rowCount() == 0) {
        Q_EMIT swimsSelected();
        return;
    }
    std::vector<int> rows;
    for (const QString &id : m_place.selected) {
        if (const std::optional<int> row = m_swims.rowOf(id))
            rows.push_back(*row);
    }
    // The swim that is gone gives its place to the next; one that is only filtered away, to the first.
    const bool isGone = !m_place.current.isEmpty() && !m_swims.isListed(m_place.current);
    const int fallback = isGone ? std::clamp(m_place.currentRow, 0, m_swims.rowCount() - 1) : 0;
    const int current = m_swims.rowOf(m_place.current).value_or(rows.empty() ? fallback : rows.front());
    if (rows.empty())
        rows.push_back(current);
    m_isRestoring = true;
    selectRows(rows, current);
    m_isRestoring = false;
    updateGeometries();
    const std::optional<int> top = m_swims.rowOf(m_place.top);
    if (listChanged && top)
        verticalScrollBar()->setValue(*top * space::libraryRowHeight - m_place.offset);
    else if (listChanged)
        verticalScrollBar()->setValue(0);
    else
        scrollTo(currentIndex());
    Q_EMIT swimsSelected();
}

void SwimsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    if (m_isRestoring)
        return;
    if (selectionModel()->selection().isEmpty() && currentIndex().isValid()) {
        selectRows({currentIndex().row()}, currentIndex().row());
        return;
    }
    Q_EMIT swimsSelected();
}

void SwimsTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const int first = std::max(0, rowAt(event->rect().top()));
        const int last = rowAt(event->rect().bottom());
        const int end = last < 0 ? m_swims.rowCount() : last + 1;
        for (int row = first; row < end; ++row)
            paintRow(painter, row);
    }
    QTableView::paintEvent(event);
}

void SwimsTable::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = Theme::of(palette());
    const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    if (selectionModel()->isRowSelected(row))
        painter.fillRect(place, theme.accentSoft);
    else if (row == m_hovered)
        painter.fillRect(place, theme.hover());
    painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.grid);
    if (hasFocus() && row == currentIndex().row())
        painter.fillRect(place.left(), place.top(), 3, place.height() - 1, theme.accent);
}

void SwimsTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        Q_EMIT openRequested(currentId());
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT deleteRequested(selectedIds());
    else if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Copy))
        event->ignore(); // the page's and the window's
    else
        QTableView::keyPressEvent(event);
}

void SwimsTable::keyboardSearch(const QString &)
{
    // The search box is for that; looking through thousands of cells would stop the window.
}

QModelIndex SwimsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The row is what is current here, not the cell.
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_swims.index(0, column);
    if (action == MoveEnd)
        return m_swims.index(m_swims.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void SwimsTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = indexAt(event->pos());
        if (under.isValid() && !selectionModel()->isRowSelected(under.row()))
            selectRows({under.row()}, under.row());
        Q_EMIT contextRequested(event->globalPos());
        return;
    }
    const QRect row = visualRect(currentIndex());
    Q_EMIT contextRequested(viewport()->mapToGlobal(QPoint(24, row.bottom())));
}

void SwimsTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(int(event->position().y())));
}

bool SwimsTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void SwimsTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void SwimsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SwimsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

void SwimsTable::applyFonts()
{
    setFont(type::scaled(QApplication::font(), type::table));
    horizontalHeader()->setFont(type::scaled(QApplication::font(), type::label));
    const int line = QFontMetrics(font()).height();
    verticalHeader()->setDefaultSectionSize(std::max(space::libraryRowHeight, line + 2 * space::unit));
}

} // namespace lengthwise
