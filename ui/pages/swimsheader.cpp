#include "ui/pages/swimsheader.h"

#include "ui/charts/theme.h"

#include <QPainter>

namespace lengthwise {

namespace {

constexpr int arrowWidth = 8;
constexpr int beforeArrow = 5;

void paintArrow(QPainter &painter, QPointF middle, Qt::SortOrder order, const QColor &colour)
{
    const double way = order == Qt::DescendingOrder ? 2 : -2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -way), middle + QPointF(0, way), middle + QPointF(3.5, -way)});
    painter.restore();
}

} // namespace

SwimsHeader::SwimsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(space::tableHeaderHeight);
    setMinimumSectionSize(44);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns"));
    viewport()->setAutoFillBackground(false);
}

void SwimsHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter(viewport()).fillRect(0, height() - 1, width(), 1, theme.line);
}

void SwimsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(palette());
    const bool isSorted = sortIndicatorSection() == section;
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const int leftPadding = visualIndex(section) == 0 ? firstPadding : cellPadding;
    const QRect room = rect.adjusted(leftPadding, 0, -cellPadding, 0);
    const int arrow = isSorted ? arrowWidth + beforeArrow : 0;
    const QString title = model()->headerData(section, orientation()).toString();
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, room.width() - arrow);
    const int wide = fontMetrics().horizontalAdvance(shown);
    painter->setFont(font());
    painter->setPen(isSorted ? theme.text2 : theme.text3);
    // The arrow stands outside of right-aligned words, so that they stay over their numbers.
    const bool isRight = alignment & Qt::AlignRight;
    const bool isCentred = alignment & Qt::AlignHCenter;
    const int left = isRight ? room.right() + 1 - wide : (isCentred ? room.center().x() - wide / 2 : room.left());
    painter->drawText(QRect(left, rect.top(), wide + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!isSorted)
        return;
    const double x = isRight ? left - beforeArrow - arrowWidth / 2.0 : left + wide + beforeArrow + arrowWidth / 2.0;
    paintArrow(*painter, {x, rect.center().y() + 0.5}, sortIndicatorOrder(), theme.text2);
}

QSize SwimsHeader::sectionSizeFromContents(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    return {
        fontMetrics().horizontalAdvance(title) + beforeArrow + arrowWidth + 2 * cellPadding, space::tableHeaderHeight};
}

} // namespace lengthwise
