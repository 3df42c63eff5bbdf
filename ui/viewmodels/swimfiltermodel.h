#pragma once

#include "ui/viewmodels/swimfilter.h"
#include "ui/viewmodels/swimlistmodel.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QTimer>

namespace lengthwise {

/// The swims of a list that fit a filter, in a chosen order: newest first until sort() says otherwise, what is not
/// known always last. A change of filter or order is one reset, because thousands of rows may come and go with a key;
/// whoever selects remembers ids. GUI thread.
class SwimFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// swims: outlives this.
    explicit SwimFilterModel(SwimListModel &swims, QObject *parent = nullptr);

    /// In which the swimmer counts distances.
    void setUnit(PoolUnit unit);
    void setFilter(const SwimFilter &filter);
    const SwimFilter &filter() const { return m_filter; }
    /// What there is to choose from, of the whole list, and what is wanted though no swim has it: it can be let go.
    const std::vector<FacetChoice> &choices(Facet facet) const { return m_choices[std::size_t(facet)]; }

    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// row: of this model, in range.
    const SwimListRow &rowAt(int row) const { return m_swims.rowAt(m_shown[std::size_t(row)]); }
    /// Absent where the swim is not shown.
    std::optional<int> rowOf(const QString &id) const;
    /// Shown or not.
    bool isListed(const QString &id) const;
    int allCount() const { return int(m_places.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    /// Numbers and dates are first sorted from the greatest down; a letter stands in the middle of its column.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void takeList();
    void readSomeWords();
    void readAllWords();
    void offerChoices();
    void orderRows();
    /// Which rows are shown, by order and filter; one reset where that changes something or where it must.
    void show(bool always);

    SwimListModel &m_swims;
    PoolUnit m_unit = PoolUnit::Metres;
    SwimIndex m_index;
    std::array<std::vector<FacetChoice>, facetCount> m_choices;
    QTimer m_leisure; ///< after it the words are read, some at a time, so that a list is shown before
    SwimFilter m_filter;
    SwimFilter m_asked;               ///< what m_fits answers
    std::vector<std::uint8_t> m_fits; ///< of every row of the list
    std::vector<int> m_order;         ///< all rows of the list
    std::vector<int> m_shown;         ///< rows of the list
    std::vector<int> m_placeOf;       ///< row of the list -> row of this model; -1: not shown (Qt's own convention)
    QHash<QString, int> m_places;     ///< id -> row of the list
    int m_sortColumn = SwimListModel::DateColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace lengthwise
