#include "ui/charts/cursoritem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double ringRadius = 3.4;

void drawRing(QPainter &painter, const QPointF &centre, const Theme &theme)
{
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(centre, ringRadius, ringRadius);
}

/// Right of the cursor, or left of it where the chart ends.
void drawTag(QPainter &painter, const LengthView &view, const QPointF &at, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = std::ceil(type::figureWidth(metrics, text)) + 14;
    const double height = std::ceil(metrics.height()) + 2;
    const bool fits = at.x() + 8 + width <= view.layout.bars.right() + view.layout.bars.left();
    const QRectF tag(fits ? at.x() + 7 : at.x() - 7 - width, std::round(at.y() - height / 2), width, height);
    painter.setPen(QPen(view.theme->card, 1));
    painter.setBrush(view.theme->accent);
    painter.drawRoundedRect(tag.adjusted(-0.5, -0.5, 0.5, 0.5), 3.5, 3.5);
    painter.setPen(view.theme->onAccent);
    painter.drawText(tag, Qt::AlignCenter, text);
}

void drawBand(QPainter &painter, const LengthView &view)
{
    const QRectF band(view.band->low, 2, view.band->span(), view.layout.axisY - 2);
    painter.fillRect(band, faded(view.theme->accent, 0.12));
    painter.fillRect(QRectF(band.left(), band.top(), 1, band.height()), view.theme->accent);
    painter.fillRect(QRectF(band.right() - 1, band.top(), 1, band.height()), view.theme->accent);
}

void drawLine(QPainter &painter, const LengthView &view, double x)
{
    const LengthLayout &layout = view.layout;
    const QColor &accent = view.theme->accent;
    const double left = snapped(painter, x - 0.75);
    const double width = snapped(painter, 1.5);
    painter.fillRect(
        QRectF(left, 2, width, layout.labels > 0 ? layout.bracketY() - 3 : layout.labelsBottom() - 2), accent);
    painter.fillRect(QRectF(left, layout.labelsBottom(), width, layout.axisY - layout.labelsBottom()), accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    const double middle = left + width / 2;
    painter.drawPolygon(
        QPolygonF{{middle - 3.5, layout.axisY}, {middle + 3.5, layout.axisY}, {middle, layout.axisY - 4}});
}

} // namespace

void CursorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (view().band)
        drawBand(*painter, view());
    if (!view().cursor || *view().cursor >= view().chart.bars.size())
        return;
    const ChartBar &bar = view().chart.bars[*view().cursor];
    const double x = view().x((bar.start + bar.end) / 2);
    const QRectF &plot = view().layout.bars;
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
        return;
    drawLine(*painter, view(), x);
    drawRing(*painter, {x, view().y(bar.speed)}, *view().theme);
    painter->setFont(type::scaled(view().font, type::label, QFont::DemiBold));
    for (std::size_t i = 0; i < view().strips.size(); ++i) {
        const Strip &strip = view().strips[i];
        const auto value = strip.valueAt(view().chart, *view().cursor);
        if (!value)
            continue;
        const QRectF &area = view().layout.strips[i];
        const QPointF at(x, area.bottom() - std::clamp(strip.height(*value), 0.0, 1.0) * area.height());
        drawTag(*painter, view(), at, strip.text(*value));
        drawRing(*painter, at, *view().theme);
    }
}

} // namespace lengthwise
