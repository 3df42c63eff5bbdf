#include "ui/charts/recordeditem.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr double sameStrength = 0.3;

/// The strip's own scale: what was recorded fills it, however fast a corrected length is.
double topSpeedOf(const std::vector<RecordedBar> &bars)
{
    double fastest = 0;
    for (const RecordedBar &bar : bars)
        fastest = std::max(fastest, bar.speed);
    return fastest > 0 ? fastest : 1;
}

void drawRecorded(QPainter &painter, const LengthView &view, const RecordedBar &bar, double topSpeed)
{
    const QRectF &area = view.layout.recorded;
    const double left = std::max(area.left(), snapped(painter, view.x(bar.start)));
    const double right = std::min(area.right(), snapped(painter, view.x(bar.end)));
    if (right <= left)
        return;
    const double height = std::clamp(bar.speed / topSpeed, 0.0, 1.0) * area.height();
    const QRectF box(left, snapped(painter, area.bottom() - height), std::max(1.0, right - left - 1), height);
    const StrokeLook &look = view.theme->stroke(bar.stroke);
    painter.setOpacity(bar.differs ? 1 : sameStrength);
    painter.fillRect(box, look.hatched ? look.ground : look.fill);
    if (look.hatched)
        drawHatch(painter, box, look);
    if (!bar.differs)
        return;
    painter.setPen(QPen(view.theme->text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0));
}

} // namespace

void RecordedItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF &area = view().layout.recorded;
    if (view().recorded.empty())
        return;
    const double topSpeed = topSpeedOf(view().recorded);
    for (const RecordedBar &bar : view().recorded) {
        if (bar.end >= view().time.low && bar.start <= view().time.high)
            drawRecorded(*painter, view(), bar, topSpeed);
    }
    painter->setOpacity(1);
    painter->fillRect(QRectF(area.left(), area.bottom(), area.width(), snapped(*painter, 1)), view().theme->axis);
    painter->setFont(type::scaled(view().font, type::tick, QFont::DemiBold));
    painter->setPen(view().theme->text);
    painter->drawText(QRectF(area.left() + 5, 0, area.width(), area.top() - 2), Qt::AlignLeft | Qt::AlignVCenter,
        QCoreApplication::translate("lengthwise::LengthChart", "Recorded"));
    painter->drawText(
        QRectF(area.left() + 5, area.bottom() + 2, area.width(), view().layout.bars.top() - area.bottom() - 8),
        Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("lengthwise::LengthChart", "Corrected"));
}

} // namespace lengthwise
