#include "ui/charts/axesitem.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double toAxis = 8;

/// A text whose middle is at y, right- or left-aligned at x.
void drawBeside(QPainter &painter, double x, double y, Qt::Alignment side, const QString &text)
{
    const QRectF box(side & Qt::AlignRight ? x - 200 : x, y - 20, 200, 40);
    painter.drawText(box, int(side) | Qt::AlignVCenter, text);
}

void drawLevel(QPainter &painter, const LengthLayout &layout, double y, const QColor &colour)
{
    const double height = snapped(painter, 1);
    painter.fillRect(QRectF(layout.bars.left(), snapped(painter, y) - height, layout.bars.width(), height), colour);
}

void drawWash(QPainter &painter, const LengthView &view)
{
    QPainterPath wash;
    wash.setFillRule(Qt::WindingFill); // stretches that overlap are washed once
    for (const Range &place : view.chosenPlaces()) {
        const double left = std::max(view.layout.bars.left(), place.low - 4);
        const double right = std::min(view.layout.bars.right(), place.high + 4);
        wash.addRoundedRect(QRectF(left, 2, right - left, view.layout.axisY - 2), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(wash, faded(view.theme->accentSoft, view.theme->dark ? 0.8 : 0.62));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void drawSpeedScale(QPainter &painter, const LengthView &view)
{
    const LengthLayout &layout = view.layout;
    const int room = std::max(2, int(layout.bars.height() / (28 * layout.factor)));
    const std::vector<double> speeds = ticks({0, view.topSpeed * 0.94}, speedSteps(), std::min(4, room));
    const bool fine = speeds.size() > 1 && speeds[1] < 0.095;
    for (const double speed : speeds) {
        drawLevel(painter, layout, view.y(speed), speed > 0 ? view.theme->grid : view.theme->axis);
        painter.setPen(view.theme->text3);
        const QString text = speed > 0 ? display::number(speed, fine ? 2 : 1) : QStringLiteral("0");
        drawBeside(painter, layout.bars.left() - toAxis, view.y(speed), Qt::AlignRight, text);
    }
    const double leastApart = view.topSpeed * 21 * layout.factor / layout.bars.height();
    for (const double pace : paceTicks({view.topSpeed * 0.3, view.topSpeed * 0.95}, leastApart, view.unitMetres()))
        drawBeside(
            painter, layout.bars.right() + toAxis, view.y(view.unitMetres() / pace), Qt::AlignLeft, clockText(pace, 0));
    const double y = layout.bars.top() - 9 * layout.factor;
    drawBeside(painter, layout.bars.left() - toAxis, y, Qt::AlignRight,
        QCoreApplication::translate("lengthwise::LengthChart", "m/s"));
    drawBeside(painter, layout.bars.right() + layout.right, y, Qt::AlignRight, perHundred(view.chart.unit));
}

void drawStripScale(QPainter &painter, const LengthView &view, const Strip &strip, const QRectF &area)
{
    for (const double tick : strip.ticks) {
        const double y = area.bottom() - strip.height(tick) * area.height();
        drawLevel(painter, view.layout, y, view.theme->grid);
        painter.setPen(view.theme->text3);
        drawBeside(painter, area.left() - toAxis, y, Qt::AlignRight, strip.tickText(tick));
    }
    const QFont bold = type::scaled(view.font, type::tick, QFont::DemiBold);
    const QFont plain = painter.font();
    const double y = area.top() - 6 * view.layout.factor;
    painter.setFont(bold);
    painter.setPen(view.theme->text);
    drawBeside(painter, area.left() + 5, y, Qt::AlignLeft, strip.title);
    const double next = area.left() + 5 + QFontMetricsF(bold).horizontalAdvance(strip.title + QLatin1Char(' '));
    painter.setFont(plain);
    painter.setPen(view.theme->text3);
    drawBeside(painter, next, y, Qt::AlignLeft, strip.unit);
}

QString timeText(double seconds, double step, bool first)
{
    if (step < 60)
        return clockText(seconds, 0);
    const QString minutes = QString::number(std::lround(seconds / 60));
    return first ? QCoreApplication::translate("lengthwise::LengthChart", "%1 min").arg(minutes) : minutes;
}

void drawTimeScale(QPainter &painter, const LengthView &view)
{
    const LengthLayout &layout = view.layout;
    drawLevel(painter, layout, layout.axisY, view.theme->axis);
    const int room = std::max(2, int(layout.bars.width() / (76 * layout.factor)));
    const std::vector<double> times = ticks(view.time, timeSteps(), room);
    const double step = times.size() > 1 ? times[1] - times[0] : 60;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double x = snapped(painter, view.x(times[i]));
        painter.fillRect(QRectF(x, layout.axisY, snapped(painter, 1), 3), view.theme->axis);
        painter.setPen(view.theme->text3);
        painter.drawText(QRectF(x - 60, layout.axisY + 3, 120, 18 * layout.factor), Qt::AlignCenter,
            timeText(times[i], step, i == 0));
    }
}

} // namespace

void AxesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(type::scaled(view().font, type::tick));
    drawWash(*painter, view());
    if (!view().chart.bars.empty())
        drawSpeedScale(*painter, view());
    for (std::size_t i = 0; i < view().strips.size(); ++i)
        drawStripScale(*painter, view(), view().strips[i], view().layout.strips[i]);
    if (!view().chart.bars.empty() || !view().strips.empty())
        drawTimeScale(*painter, view());
}

} // namespace lengthwise
