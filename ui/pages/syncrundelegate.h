#pragma once

#include <QStyledItemDelegate>

namespace lengthwise {

/// Rows of the history of runs: the result with its icon, what is said besides in a quieter colour, a rule below.
class SyncRunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 35;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lengthwise
