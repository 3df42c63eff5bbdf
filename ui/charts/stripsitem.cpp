#include "ui/charts/stripsitem.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

/// A series that is silent for longer has a gap, s.
constexpr double silence = 30;
/// The rasteriser takes quadratic time over the edges of a polygon that cross a row: long outlines are filled in
/// pieces, which meet without a seam because they are not antialiased.
constexpr qsizetype mostCorners = 24;

/// Draws one strip; knows where values lie.
struct StripPainter {
    QPainter &painter;
    const LengthView &view;
    const Strip &strip;
    QRectF area;

    QPointF at(const ChartPoint &point) const
    {
        return {view.x(point.at), area.bottom() - strip.height(point.value) * area.height()};
    }
    bool shown(double value) const { return strip.range.contains(value); }

    void drawLengths() const;
    void drawSamples() const;
    void drawOffScale() const;

private:
    QList<QLineF> lengthLines() const;
    bool betweenTouching(const std::vector<LineSegment> &segments, std::size_t index) const;
    void fillBelow(const std::vector<LineSegment> &segments, const QColor &colour) const;
};

QList<QLineF> StripPainter::lengthLines() const
{
    QList<QLineF> lines;
    for (std::size_t i = 1; i < strip.points.size(); ++i) {
        const ChartBar &here = view.chart.bars[strip.bars[i]];
        const ChartBar &before = view.chart.bars[strip.bars[i - 1]];
        const bool together =
            strip.bars[i] == strip.bars[i - 1] + 1 && here.set == before.set && here.repeat == before.repeat;
        if (together && shown(strip.points[i].value) && shown(strip.points[i - 1].value))
            lines.append({at(strip.points[i - 1]), at(strip.points[i])});
    }
    return lines;
}

void StripPainter::drawLengths() const
{
    if (strip.points.empty())
        return;
    painter.setPen(QPen(faded(view.theme->ink, 0.6), 1));
    painter.drawLines(lengthLines());
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme->ink);
    const double apart = view.layout.bars.width() * (strip.points.back().at - strip.points.front().at)
        / view.time.span() / double(strip.points.size());
    const double radius = strip.points.size() > 1 && apart < 3 ? 1 : 1.7;
    for (const ChartPoint &point : strip.points) {
        if (shown(point.value) && point.at >= view.time.low && point.at <= view.time.high)
            painter.drawEllipse(at(point), radius, radius);
    }
    drawOffScale();
}

/// One dashed mark per run of lengths beyond the scale, at the edge they are beyond.
void StripPainter::drawOffScale() const
{
    const QString label = QCoreApplication::translate("lengthwise::LengthChart", "off scale");
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < strip.points.size(); ++i) {
        if (shown(strip.points[i].value))
            continue;
        const std::size_t first = i;
        const bool high = strip.height(strip.points[i].value) > 1;
        const auto continues = [&](std::size_t next) {
            return next < strip.points.size() && !shown(strip.points[next].value)
                && (strip.height(strip.points[next].value) > 1) == high
                && view.chart.bars[strip.bars[next]].set == view.chart.bars[strip.bars[first]].set;
        };
        while (continues(i + 1))
            ++i;
        const double left = std::max(area.left(), view.x(view.chart.bars[strip.bars[first]].start));
        const double right = std::min(area.right(), view.x(view.chart.bars[strip.bars[i]].end));
        if (right <= left)
            continue;
        const double y = std::round(high ? area.top() + 1 : area.bottom() - 2) + 0.5;
        QPen pen(mixed(view.theme->text3, view.theme->card, 0.7), 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(std::max(left + 2, right), y));
        if (metrics.horizontalAdvance(label) > right - left)
            continue;
        painter.setPen(view.theme->text3);
        painter.drawText(QRectF(left, high ? y + 1 : y - metrics.height() - 1, right - left, metrics.height()),
            Qt::AlignCenter, label);
    }
}

/// Whether a segment only joins two uprights that overlap anyway.
bool StripPainter::betweenTouching(const std::vector<LineSegment> &segments, std::size_t index) const
{
    if (index == 0 || index + 1 >= segments.size())
        return false;
    const LineSegment &before = segments[index - 1];
    const LineSegment &after = segments[index + 1];
    if (before.from.at != before.to.at || after.from.at != after.to.at)
        return false;
    const double shared = std::min(before.to.value, after.to.value) - std::max(before.from.value, after.from.value);
    return shared > 0 && shared / strip.range.span() * area.height() >= 1;
}

/// Wide antialiased polylines are slow without limit; single segments are not.
void StripPainter::drawSamples() const
{
    const bool heart = strip.kind == StripKind::HeartRate;
    const QColor colour = heart ? view.theme->heart : view.theme->ink;
    const int columns = int(view.layout.bars.width());
    const std::vector<LineSegment> segments = reduceToColumns(strip.points, view.time, columns, silence);
    if (heart)
        fillBelow(segments, faded(colour, 0.14));
    const double width = heart ? 1.4 : 1.2;
    QList<QLineF> lines;
    QList<QRectF> uprights;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const QLineF line(at(segments[i].from), at(segments[i].to));
        if (line.x1() != line.x2()) {
            if (!betweenTouching(segments, i))
                lines.append(line);
        } else if (std::abs(line.dy()) >= 1) {
            uprights.append({line.x1() - width / 2, std::min(line.y1(), line.y2()), width, std::abs(line.dy())});
        }
    }
    // Square caps hide the seams between segments; round ones would cost a curve for each.
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
    // Crowded columns: plain boxes cost a tenth of antialiased lines.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(uprights);
    painter.setRenderHint(QPainter::Antialiasing);
}

void StripPainter::fillBelow(const std::vector<LineSegment> &segments, const QColor &colour) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double column = view.time.span() / view.layout.bars.width();
    for (std::size_t i = 0; i < segments.size();) {
        QPolygonF outline;
        const auto start = [&](const QPointF &first) { outline = {{first.x(), area.bottom()}, first}; };
        const auto fill = [&] {
            outline.append({outline.last().x(), area.bottom()});
            painter.drawPolygon(outline);
        };
        start(at(segments[i].from));
        for (bool together = true; together; ++i) {
            if (outline.size() > mostCorners) {
                const QPointF cut = outline.last();
                fill();
                start(cut);
            }
            outline << at(segments[i].to);
            together = i + 1 < segments.size() && segments[i + 1].from.at - segments[i].to.at <= column * 1.5;
        }
        fill();
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Everything, or where something is chosen its stretches in full and the rest faded.
void drawStrip(const StripPainter &part)
{
    QPainter &painter = part.painter;
    const LengthView &view = part.view;
    const auto draw = [&](const QPainterPath &where, double strength) {
        painter.save();
        painter.setClipPath(where);
        painter.setOpacity(strength);
        part.strip.dots ? part.drawLengths() : part.drawSamples();
        painter.restore();
    };
    // Dots may stand over the edge, lines end there.
    const double over = part.strip.dots ? 3 : 0;
    const QRectF area = part.area.adjusted(-over, -3, over, 3);
    QPainterPath rest;
    rest.addRect(area);
    QPainterPath chosen;
    for (const Range &place : view.chosenPlaces())
        chosen.addRect(QRectF(place.low, area.top(), place.span(), area.height()));
    rest.addPath(chosen); // odd and even: what is chosen is cut out of the rest
    draw(rest, view.hasChoice() ? LengthView::fadedStrength : 1);
    if (!chosen.isEmpty())
        draw(chosen, 1);
}

} // namespace

void StripsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(type::scaled(view().font, type::tick));
    for (std::size_t i = 0; i < view().strips.size(); ++i)
        drawStrip({*painter, view(), view().strips[i], view().layout.strips[i]});
}

} // namespace lengthwise
