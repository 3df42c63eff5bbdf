#include "ui/charts/theme.h"
#include "ui/viewmodels/reporttablemodel.h"
#include "ui/widgets/reportdelegate.h"
#include "ui/widgets/reporttable.h"

#include <QHeaderView>

#include <algorithm>

/// How wide the columns of a table are, and how high its rows.
namespace lengthwise {

namespace {

/// Three figures in the first column, which numbers the rows.
constexpr int numberWidth = 46;
constexpr int leastWrapped = 240;
/// Different texts of a column; more are not wider by more than a figure.
constexpr int mostMeasured = 200;

} // namespace

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

int ReportTable::contentWidth(int column)
{
    if (const auto known = m_contentWidths.constFind(column); known != m_contentWidths.constEnd())
        return *known;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QSet<QString> measured;
    qsizetype longest = 0;
    int width = 0;
    for (int row = 0; row < model()->rowCount() && measured.size() < mostMeasured; ++row) {
        const QModelIndex index = model()->index(row, column);
        const QString text = index.data().toString();
        // Shaping text is what takes the time; what is clearly shorter is not wider.
        if (text.size() + 1 < longest || (measured.contains(text) && !index.data(BestRole).toBool()))
            continue;
        measured.insert(text);
        longest = std::max(longest, text.size());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    m_contentWidths.insert(column, width);
    return width;
}

void ReportTable::fitColumns()
{
    if (!model() || !isVisible()) // it is fitted when it is shown
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
            std::max({head, contentWidth(column), m_minimums.value(column, column == 0 ? numberWidth : 0)}) + 1);
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
