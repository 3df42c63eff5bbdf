#include "ui/widgets/reportheader.h"

#include "ui/charts/theme.h"
#include "ui/widgets/reportdelegate.h"

#include <QPainter>

namespace lengthwise {

ReportHeader::ReportHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(space::tableHeaderHeight);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setHighlightSections(false);
}

void ReportHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(palette());
    painter->fillRect(rect, theme.card);
    painter->setFont(font());
    painter->setPen(theme.text3);
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QRect room = rect.adjusted(ReportDelegate::cellPadding, 0, -ReportDelegate::cellPadding, 0);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width());
    painter->drawText(room, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->fillRect(rect.left(), rect.top(), rect.width(), 1, theme.line);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
}

} // namespace lengthwise
