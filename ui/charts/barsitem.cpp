#include "ui/charts/barsitem.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

/// A narrower bar would be hidden behind its edge.
constexpr double leastEdged = 9;

/// What one drawn bar stands for: a length, or a repeat where lengths are too narrow.
struct Mark {
    double start = 0;
    double end = 0;
    double speed = 0;
    Stroke stroke = Stroke::Unknown;
    std::size_t first = 0; ///< of the bars it stands for
    std::size_t last = 0;
    bool inferred = false;
    bool corrected = false;
};

Mark markOf(const LengthView &view, std::size_t index)
{
    const ChartBar &bar = view.chart.bars[index];
    const bool isCorrected = index < view.corrected.size() && view.corrected[index];
    return {bar.start, bar.end, bar.speed, bar.stroke, index, index, bar.inferred, isCorrected};
}

std::vector<Mark> repeats(const LengthView &view)
{
    const std::vector<ChartBar> &bars = view.chart.bars;
    std::vector<Mark> marks;
    double swum = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const ChartBar &bar = bars[i];
        const double time = bar.end - bar.start;
        const bool same = i > 0 && bars[i - 1].set == bar.set && bars[i - 1].repeat == bar.repeat;
        if (!same) {
            marks.push_back(markOf(view, i));
            swum = time;
            continue;
        }
        Mark &mark = marks.back();
        if (swum + time > 0)
            mark.speed = (mark.speed * swum + bar.speed * time) / (swum + time);
        swum += time;
        mark.end = bar.end;
        mark.last = i;
        mark.inferred = mark.inferred || bar.inferred;
        mark.corrected = mark.corrected || markOf(view, i).corrected;
        if (mark.stroke != bar.stroke)
            mark.stroke = Stroke::Medley;
    }
    return marks;
}

std::vector<Mark> marksOf(const LengthView &view)
{
    const std::vector<ChartBar> &bars = view.chart.bars;
    double swum = 0;
    for (const ChartBar &bar : bars)
        swum += bar.end - bar.start;
    const double pixels = swum / double(bars.size()) / view.time.span() * view.layout.bars.width();
    if (pixels < 2)
        return repeats(view);
    std::vector<Mark> marks;
    marks.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i)
        marks.push_back(markOf(view, i));
    return marks;
}

void drawBar(QPainter &painter, const QRectF &box, const StrokeLook &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.hatched ? look.ground : look.fill);
    // The corners of a bar this narrow cannot be seen, but they cost ten times its area.
    if (box.width() < 4)
        painter.fillRect(box, painter.brush());
    else
        painter.drawRoundedRect(box, space::lengthBarRadius, space::lengthBarRadius);
    if (look.hatched)
        drawHatch(painter, box, look);
    if (!look.edge.isValid() || box.width() < 4)
        return;
    painter.setPen(QPen(look.edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::lengthBarRadius, space::lengthBarRadius);
}

/// A length that was worked out has no firm top.
void drawInferredTop(QPainter &painter, const QRectF &box, const Theme &theme)
{
    if (box.width() < 4)
        return;
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), theme.card);
    QPen pen(theme.text2, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5));
}

/// What the swimmer corrected has a dashed edge; where a bar is too narrow for one, a mark over it.
void drawCorrectedEdge(QPainter &painter, const QRectF &box, const Theme &theme)
{
    if (box.width() < leastEdged) {
        painter.fillRect(QRectF(box.left() - 0.5, box.top() - 5, std::max(3.0, box.width() + 1), 3), theme.accent);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 1.6));
    painter.drawRect(box.adjusted(0.8, 0.8, -0.8, 0));
    QPen pen(theme.accent, 1.6);
    pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.drawRect(box.adjusted(0.8, 0.8, -0.8, 0));
}

void drawBars(QPainter &painter, const LengthView &view)
{
    const QRectF &plot = view.layout.bars;
    for (const Mark &mark : marksOf(view)) {
        if (mark.end < view.time.low || mark.start > view.time.high)
            continue;
        const double left = std::max(plot.left(), snapped(painter, view.x(mark.start)));
        const double right = std::min(plot.right(), snapped(painter, view.x(mark.end)));
        // Between lengths that touch, the gap comes off the right edge.
        const double width = std::max(snapped(painter, 1), right - left - 1);
        const double top = snapped(painter, view.y(mark.speed));
        painter.setOpacity(view.strength(mark.first, mark.last));
        const QRectF box(left, top, width, plot.bottom() - top);
        drawBar(painter, box, view.theme->stroke(mark.stroke));
        if (mark.inferred)
            drawInferredTop(painter, box, *view.theme);
        if (mark.corrected)
            drawCorrectedEdge(painter, box, *view.theme);
    }
    painter.setOpacity(1);
}

void drawCriticalSpeed(QPainter &painter, const LengthView &view)
{
    if (!view.chart.criticalSwimSpeed || *view.chart.criticalSwimSpeed <= 0
        || *view.chart.criticalSwimSpeed > view.topSpeed)
        return;
    const QRectF &plot = view.layout.bars;
    const double y = std::floor(view.y(*view.chart.criticalSwimSpeed)) + 0.5;
    QPen pen(view.theme->text, 1);
    pen.setDashPattern({2, 4});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));

    const QString text = QCoreApplication::translate("lengthwise::LengthChart", "CSS %1")
                             .arg(clockText(view.unitMetres() / *view.chart.criticalSwimSpeed, 0));
    painter.setFont(type::scaled(view.font, type::tick, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const QRectF box(plot.right() - metrics.horizontalAdvance(text) - 4, y - metrics.height() - 1,
        metrics.horizontalAdvance(text) + 4, metrics.height());
    painter.fillRect(box, faded(view.theme->card, 0.8));
    painter.setPen(view.theme->text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

void BarsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (view().chart.bars.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    drawBars(*painter, view());
    drawCriticalSpeed(*painter, view());
}

} // namespace lengthwise
