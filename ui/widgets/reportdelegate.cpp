#include "ui/widgets/reportdelegate.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int cellPadding = 10;

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font(option.font);
    if (index.data(EmphasisRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setFont(cellFont(option, index));
    const bool isPale = text == u"–"_s || index.column() == 0;
    painter->setPen(isPale ? theme.text3 : theme.text);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellPadding, space::swimRowHeight};
}

} // namespace lengthwise
