#include "ui/viewmodels/swimfiltermodel.h"

#include "ui/viewmodels/swimfacets.h"

#include <QCollator>

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

constexpr auto leisure = 100ms;
constexpr std::size_t wordsAtOnce = 1000; // a few ms

/// The rows of a list whose key is known, by that key; then the others. Equal keys keep the list's order.
template<class Key>
std::vector<int> orderedBy(const std::vector<std::optional<Key>> &keys, Qt::SortOrder order)
{
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto unknown = std::stable_partition(
        rows.begin(), rows.end(), [&keys](int row) { return keys[std::size_t(row)].has_value(); });
    std::stable_sort(rows.begin(), unknown, [&keys, order](int one, int other) {
        const Key &left = *keys[std::size_t(one)];
        const Key &right = *keys[std::size_t(other)];
        return order == Qt::AscendingOrder ? left < right : right < left;
    });
    return rows;
}

std::vector<int> byText(const SwimListModel &swims, int column, Qt::SortOrder order)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::optional<QCollatorSortKey>> keys;
    for (int row = 0; row < swims.rowCount(); ++row) {
        const QString text = swims.index(row, column).data(SortRole).toString();
        keys.push_back(text.isEmpty() ? std::nullopt : std::optional(collator.sortKey(text)));
    }
    return orderedBy(keys, order);
}

std::vector<int> byNumber(const SwimListModel &swims, int column, Qt::SortOrder order)
{
    std::vector<std::optional<double>> keys;
    for (int row = 0; row < swims.rowCount(); ++row) {
        const QVariant value = column == SwimListModel::DateColumn
            ? QVariant(qint64(swims.rowAt(row).summary.start.time_since_epoch().count()))
            : swims.index(row, column).data(SortRole);
        keys.push_back(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
    }
    return orderedBy(keys, order);
}

bool isText(int column)
{
    return column == SwimListModel::TitleColumn || column == SwimListModel::SourceColumn;
}

} // namespace

SwimFilterModel::SwimFilterModel(SwimListModel &swims, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_swims(swims)
{
    setSourceModel(&swims);
    m_leisure.setSingleShot(true);
    connect(&m_leisure, &QTimer::timeout, this, &SwimFilterModel::readSomeWords);
    connect(&swims, &QAbstractItemModel::modelReset, this, &SwimFilterModel::takeList);
    takeList();
}

void SwimFilterModel::takeList()
{
    m_places.clear();
    m_places.reserve(m_swims.rowCount());
    for (int row = 0; row < m_swims.rowCount(); ++row)
        m_places.insert(m_swims.rowAt(row).id, row);
    m_index = SwimIndex(m_swims.allRows(), m_unit);
    m_leisure.start(leisure);
    m_fits.clear();
    offerChoices();
    orderRows();
    show(true);
}

void SwimFilterModel::readSomeWords()
{
    m_index.readWords(m_swims.allRows(), wordsAtOnce);
    if (!m_index.hasWords())
        m_leisure.start(0ms);
}

void SwimFilterModel::readAllWords()
{
    m_leisure.stop();
    m_index.readWords(m_swims.allRows(), m_swims.allRows().size());
}

void SwimFilterModel::setUnit(PoolUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    takeList();
}

/// A choice that nobody could see would hide swims without a way to say why.
void SwimFilterModel::offerChoices()
{
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = Facet(f);
        m_choices[f] = m_index.choices(facet);
        for (const int code : m_filter.choices[f]) {
            if (std::ranges::find(m_choices[f], code, &FacetChoice::code) == m_choices[f].end())
                m_choices[f].push_back({code, facetName(facet, code, m_unit)});
        }
        std::ranges::sort(m_choices[f], [facet](const FacetChoice &one, const FacetChoice &other) {
            return facetBefore(facet, one.code, other.code);
        });
    }
}

void SwimFilterModel::setFilter(const SwimFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    offerChoices();
    show(false);
}

void SwimFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    orderRows();
    show(false);
}

void SwimFilterModel::orderRows()
{
    m_order = isText(m_sortColumn) ? byText(m_swims, m_sortColumn, m_sortOrder)
                                   : byNumber(m_swims, m_sortColumn, m_sortOrder);
}

void SwimFilterModel::show(bool always)
{
    if (!m_filter.text.isEmpty())
        readAllWords();
    m_fits = m_index.fits(m_filter, m_asked, m_fits);
    m_asked = m_filter;
    std::vector<int> shown;
    shown.reserve(m_order.size());
    for (const int row : m_order) {
        if (m_fits[std::size_t(row)])
            shown.push_back(row);
    }
    if (!always && shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    m_placeOf.assign(m_order.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_placeOf[std::size_t(m_shown[i])] = int(i);
    endResetModel();
}

bool SwimFilterModel::isListed(const QString &id) const
{
    return m_places.contains(id);
}

std::optional<int> SwimFilterModel::rowOf(const QString &id) const
{
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd() || m_placeOf[std::size_t(*found)] < 0)
        return std::nullopt;
    return m_placeOf[std::size_t(*found)];
}

QModelIndex SwimFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SwimFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int SwimFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SwimFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_swims.columnCount();
}

QModelIndex SwimFilterModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_swims.index(m_shown[std::size_t(index.row())], index.column()) : QModelIndex();
}

QModelIndex SwimFilterModel::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_placeOf[std::size_t(index.row())] : -1;
    return row < 0 ? QModelIndex() : this->index(row, index.column());
}

QVariant SwimFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::InitialSortOrderRole && orientation == Qt::Horizontal)
        return int(isText(section) ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == SwimListModel::GradeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return m_swims.headerData(section, orientation, role);
}

} // namespace lengthwise
