#include "ui/charts/historyview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double toAxis = 8;
constexpr double atRight = 8;
constexpr double reach = 28; ///< px, from the outermost mark
constexpr double betweenNames = 24;

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(type::scaled(font, type::tick)).height());
}

/// The smallest of the strides at which no two names touch.
int strideFor(const HistoryView &view, const QFontMetricsF &metrics)
{
    for (const int stride : view.plot.strides) {
        double free = -1e9;
        bool fits = true;
        for (const PlotTick &tick : view.plot.places) {
            if (tick.number % stride != 0)
                continue;
            const double left = view.x(tick.at);
            fits = fits && left >= free;
            free = left + metrics.horizontalAdvance(tick.text) + betweenNames;
        }
        if (fits)
            return stride;
    }
    return view.plot.strides.empty() ? 1 : view.plot.strides.back();
}

} // namespace

void HistoryView::layOut(const QRectF &room)
{
    whole = room;
    const QFontMetricsF metrics(type::scaled(font, type::tick));
    double left = 0;
    for (const PlotTick &tick : plot.values)
        left = std::max(left, metrics.horizontalAdvance(tick.text));
    const double right = std::max(labelWidth(), atRight);
    area = whole.adjusted(std::ceil(left) + toAxis + 6, lineHeight(font) + 10, -right, -lineHeight(font) - 8);
}

double HistoryView::x(double at) const
{
    return area.left() + (at - plot.from) / std::max(1e-9, plot.to - plot.from) * area.width();
}

double HistoryView::y(double value) const
{
    return area.bottom() - (value - plot.low) / std::max(1e-9, plot.high - plot.low) * area.height();
}

std::optional<std::size_t> HistoryView::markNear(QPointF at) const
{
    if (!area.adjusted(-reach, -reach, reach, reach).contains(at))
        return std::nullopt;
    const bool hasLines = !plot.marks.empty() && plot.marks.back().line > 0;
    std::optional<std::size_t> nearest;
    double least = 0;
    for (std::size_t i = 0; i < plot.marks.size(); ++i) {
        const QPointF mark = place(plot.marks[i]);
        const double away = hasLines ? std::hypot(mark.x() - at.x(), mark.y() - at.y()) : std::abs(mark.x() - at.x());
        if (!nearest || away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void HistoryView::drawScale(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(type::scaled(font, type::tick));
    const double line = lineHeight(font);
    const double thin = snapped(painter, 1);
    painter.setPen(theme->text3);
    for (const PlotTick &tick : plot.values) {
        const double at = snapped(painter, y(tick.at));
        const bool isZero = tick.at == 0;
        painter.fillRect(QRectF(area.left(), at - thin, area.width(), thin), isZero ? theme->axis : theme->grid);
        painter.drawText(
            QRectF(area.left() - toAxis - 200, at - line, 200, 2 * line), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    const bool isAround = plot.low < 0 && plot.high > 0; // zero is the axis
    if (!isAround)
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), theme->axis);
    painter.drawText(QRectF(whole.left() + 2, area.top() - line - 10, area.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, plot.unit);
    drawPlaces(painter);
}

void HistoryView::drawPlaces(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const int stride = strideFor(*this, metrics);
    const double line = lineHeight(font);
    double free = area.left() - 20;
    for (const PlotTick &tick : plot.places) {
        if (tick.number % stride != 0)
            continue;
        const double wide = metrics.horizontalAdvance(tick.text);
        const double left = std::clamp(x(tick.at) - 2, area.left() - 4, std::max(area.left(), area.right() - wide));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, area.bottom() + 5, wide + 2, line), Qt::AlignLeft | Qt::AlignVCenter, tick.text);
        free = left + wide + 8;
    }
}

} // namespace lengthwise
