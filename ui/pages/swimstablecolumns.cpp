#include "ui/charts/theme.h"
#include "ui/pages/swimsheader.h"
#include "ui/pages/swimstable.h"

#include <QActionGroup>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int leastTitle = 150;
constexpr int usualLengths = 150 + 2 * SwimsHeader::cellPadding;
constexpr int leastLengths = 90;

/// What a column is called where it is remembered: the same in every language and version.
QString keyOf(int column)
{
    switch (column) {
    case SwimListModel::DateColumn:
        return u"date"_s;
    case SwimListModel::TitleColumn:
        return u"title"_s;
    case SwimListModel::DistanceColumn:
        return u"distance"_s;
    case SwimListModel::TimeColumn:
        return u"time"_s;
    case SwimListModel::PaceColumn:
        return u"pace"_s;
    case SwimListModel::SwolfColumn:
        return u"swolf"_s;
    case SwimListModel::GradeColumn:
        return u"grade"_s;
    case SwimListModel::LengthsColumn:
        return u"lengths"_s;
    case SwimListModel::SourceColumn:
        return u"source"_s;
    default:
        return u"load"_s;
    }
}

std::optional<int> columnOf(const QString &key)
{
    for (int column = 0; column < SwimListModel::ColumnCount; ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return std::nullopt;
}

/// The widest text that a column usually holds; what is longer elides.
int usualWidth(const QFontMetricsF &metrics, int column)
{
    const auto wide = [&metrics](const QString &text) {
        return int(std::ceil(type::figureWidth(metrics, text))) + 2 * SwimsHeader::cellPadding;
    };
    switch (column) {
    case SwimListModel::DateColumn:
        return wide(u"Wed 28 Sept"_s) + SwimsHeader::firstPadding - SwimsHeader::cellPadding;
    case SwimListModel::TitleColumn:
        return leastTitle;
    case SwimListModel::DistanceColumn:
        return wide(u"10,000 m"_s);
    case SwimListModel::TimeColumn:
        return wide(u"1:50:56"_s);
    case SwimListModel::PaceColumn:
        return wide(u"1:35.5 /100 yd"_s);
    case SwimListModel::LengthsColumn:
        return usualLengths;
    case SwimListModel::SourceColumn:
        return 64;
    default:
        return wide(u"139.6"_s);
    }
}

} // namespace

void SwimsTable::fitColumns()
{
    if (!model())
        return;
    m_isFitting = true;
    QHeaderView &header = *horizontalHeader();
    if (!m_hasWidths) {
        for (int column = 0; column < SwimListModel::ColumnCount; ++column)
            header.resizeSection(
                column, std::max(usualWidth(QFontMetricsF(font()), column), header.sectionSizeHint(column)));
        m_hasWidths = true;
    }
    if (m_fits) {
        const bool hasLengths = !isColumnHidden(SwimListModel::LengthsColumn);
        const int lengths = hasLengths ? header.sectionSize(SwimListModel::LengthsColumn) : 0;
        const int room =
            viewport()->width() - header.length() + header.sectionSize(SwimListModel::TitleColumn) + lengths;
        const int shownLengths = hasLengths ? std::clamp(room - leastTitle, leastLengths, usualLengths) : 0;
        if (hasLengths)
            header.resizeSection(SwimListModel::LengthsColumn, shownLengths);
        header.resizeSection(SwimListModel::TitleColumn, std::max(leastTitle, room - shownLengths));
    }
    m_isFitting = false;
}

QString SwimsTable::asText(const std::vector<int> &rows) const
{
    std::vector<int> columns;
    for (int place = 0; place < SwimListModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column) && column != SwimListModel::LengthsColumn)
            columns.push_back(column);
    }
    QString text;
    const auto appendLine = [&text, &columns](auto cellOf) {
        QStringList cells;
        for (const int column : columns)
            cells << cellOf(column).toString().simplified();
        text += cells.join(u'\t') + u'\n';
    };
    appendLine([this](int column) { return m_swims.headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        appendLine([this, row](int column) { return m_swims.index(row, column).data(); });
    return text;
}

void SwimsTable::fillViewMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    menu->addSection(tr("Order by"));
    auto *orders = new QActionGroup(menu);
    for (int column = 0; column < SwimListModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_swims.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == m_swims.sortColumn());
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, header, column] {
            const auto first =
                Qt::SortOrder(m_swims.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
            header->setSortIndicator(column, column == m_swims.sortColumn() ? m_swims.sortOrder() : first);
        });
    }
    QAction *reversed = menu->addAction(tr("Other way round"));
    connect(reversed, &QAction::triggered, this, [this, header] {
        header->setSortIndicator(
            m_swims.sortColumn(), m_swims.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    QMenu *columns = menu->addMenu(tr("Columns"));
    for (int column = 0; column < SwimListModel::ColumnCount; ++column) {
        QAction *action = columns->addAction(m_swims.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != SwimListModel::TitleColumn); // a list without names is none
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
}

void SwimsTable::showViewMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillViewMenu(menu);
    menu->popup(at);
}

QByteArray SwimsTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << keyOf(m_swims.sortColumn()) << qint32(m_swims.sortOrder()) << m_fits
           << qint32(SwimListModel::ColumnCount);
    for (int place = 0; place < SwimListModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        stream << keyOf(column) << qint32(columnWidth(column)) << isColumnHidden(column); // hidden: 0
    }
    return state;
}

void SwimsTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QString sortKey;
    qint32 order = 0;
    bool fits = true;
    qint32 count = 0;
    stream >> version >> sortKey >> order >> fits >> count;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    fitColumns();
    m_isFitting = true;
    int place = 0;
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString key;
        qint32 width = 0;
        bool isHidden = false;
        stream >> key >> width >> isHidden;
        const std::optional<int> column = columnOf(key);
        if (stream.status() != QDataStream::Ok || !column)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(*column), place++);
        if (width > 0)
            setColumnWidth(*column, width);
        setColumnHidden(*column, isHidden && *column != SwimListModel::TitleColumn);
    }
    m_isFitting = false;
    m_fits = fits;
    fitColumns();
    if (const std::optional<int> column = columnOf(sortKey))
        horizontalHeader()->setSortIndicator(
            *column, order == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder);
}

} // namespace lengthwise
