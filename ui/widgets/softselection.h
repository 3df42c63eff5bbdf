#pragma once

#include <QStyledItemDelegate>

namespace lengthwise {

/// Rows of a list as the theme paints them: the selected one on the soft accent, the current one of the list that has
/// the keyboard framed in the accent.
class SoftSelection final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shape {
        Row,  ///< of a table: the cells of a row touch
        Pill, ///< of a list of pages: rounded
    };

    SoftSelection(int rowHeight, Shape shape, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_rowHeight;
    Shape m_shape;
};

} // namespace lengthwise
