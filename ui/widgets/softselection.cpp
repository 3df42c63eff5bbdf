#include "ui/widgets/softselection.h"

#include "ui/charts/theme.h"

#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {
constexpr int padding = 8;
} // namespace

SoftSelection::SoftSelection(int rowHeight, Shape shape, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
    , m_shape(shape)
{
}

void SoftSelection::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isFocused && m_shape == Shape::Pill)
        painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(isSelected ? theme.accentSoft : isHovered ? theme.hover() : QColor(Qt::transparent));
    if (m_shape == Shape::Pill)
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), space::fieldRadius, space::fieldRadius);
    else
        painter->drawRect(option.rect);
    painter->restore();

    QStyleOptionViewItem words = option;
    words.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    words.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, words, index);
}

QSize SoftSelection::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return {natural.width() + 2 * padding, std::max(natural.height(), m_rowHeight)};
}

} // namespace lengthwise
