#pragma once

#include <QStyledItemDelegate>

namespace lengthwise {

/// Draws a text cell of a ReportTable: emphasis, unknown values pale, a dot before the number of a corrected row. The
/// row's ground is the table's.
class ReportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Left and right of a cell's text.
    static constexpr int cellPadding = 10;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A line for a whole number.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lengthwise
