#include "ui/charts/historyview.h"
#include "ui/charts/reduce.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

/// The data of a history chart.
namespace lengthwise {

namespace {

constexpr double barShare = .84; ///< of a period's width
constexpr double bandShare = .14;
constexpr double labelsApart = 13;
constexpr double toLabel = 8;
constexpr double atLabelsEnd = 6;
constexpr double dot = 3.5;
constexpr double mostMarkers = 90;
constexpr double quiet = .45; ///< of what is not under the cursor

} // namespace

QColor HistoryView::colourOf(const PlotLine &line) const
{
    if (line.stroke) {
        const StrokeLook &look = theme->stroke(*line.stroke);
        return look.edge.isValid() ? look.edge : look.fill;
    }
    switch (line.role) {
    case PlotRole::Subject:
        return theme->accent;
    case PlotRole::Former:
        return mixed(theme->accent, theme->card, .58);
    case PlotRole::Context:
        return theme->axis;
    case PlotRole::Form:
        break;
    }
    return theme->heart;
}

double HistoryView::widthOf(const PlotLine &line) const
{
    if (line.stroke)
        return 1.8;
    return line.role == PlotRole::Subject ? 2 : line.role == PlotRole::Former ? 1.6 : 1.2;
}

QFont HistoryView::labelFont(const PlotLine &line) const
{
    return type::scaled(font, line.hasDot ? type::table : type::label,
        line.role == PlotRole::Subject ? QFont::DemiBold : QFont::Normal);
}

double HistoryView::labelWidth() const
{
    double widest = 0;
    for (const PlotLine &line : plot.lines) {
        if (!line.label.isEmpty())
            widest =
                std::max(widest, toLabel + QFontMetricsF(labelFont(line)).horizontalAdvance(line.label) + atLabelsEnd);
    }
    // Lines that end in the middle have their labels beside the end.
    return std::ceil(widest);
}

std::pair<double, double> HistoryView::barEdges(const PlotStack &stack) const
{
    const double left = x(stack.from);
    const double period = x(stack.to) - left;
    const double wide = std::min(period - std::min(1.0, period / 3), period * barShare);
    return {left + (period - wide) / 2, left + (period + wide) / 2};
}

void HistoryView::drawStack(QPainter &painter, std::size_t index) const
{
    const PlotStack &stack = plot.stacks[index];
    const auto [from, to] = barEdges(stack);
    const double left = snapped(painter, from);
    const double right = std::max(left + snapped(painter, 1), snapped(painter, to));
    painter.setOpacity(current && current != index ? quiet : 1);
    double sum = 0;
    for (const auto &[stroke, value] : stack.parts) {
        const double bottom = snapped(painter, y(sum));
        sum += value;
        const double top = snapped(painter, y(sum));
        const double gap = bottom - top > 3 ? snapped(painter, 1) : 0;
        const QRectF box(left, top + gap, right - left, std::max(snapped(painter, .5), bottom - top - gap));
        const StrokeLook &look = theme->stroke(stroke);
        painter.fillRect(box, look.hatched ? look.ground : look.fill);
        if (look.hatched) {
            painter.setRenderHint(QPainter::Antialiasing);
            drawHatch(painter, box, look);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    painter.setOpacity(1);
}

void HistoryView::drawBand(QPainter &painter, const PlotBand &band) const
{
    QPainterPath path;
    for (std::size_t i = 0; i < band.parts.size(); ++i) {
        const QPointF at(x(band.parts[i].at), y(band.parts[i].high));
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    for (auto part = band.parts.rbegin(); part != band.parts.rend(); ++part)
        path.lineTo(x(part->at), y(part->low));
    path.closeSubpath();
    painter.fillPath(path, faded(theme->accent, bandShare));
}

void HistoryView::drawArea(QPainter &painter, const PlotLine &line) const
{
    if (line.points.empty())
        return;
    QPainterPath path(QPointF(x(line.points.front().at), y(0)));
    for (const ChartPoint &point : line.points)
        path.lineTo(x(point.at), y(point.value));
    path.lineTo(x(line.points.back().at), y(0));
    path.closeSubpath();
    painter.fillPath(path, faded(colourOf(line), bandShare + .04));
}

void HistoryView::drawLine(QPainter &painter, const PlotLine &line) const
{
    painter.setPen(QPen(colourOf(line), widthOf(line), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const int columns = std::max(1, int(area.width()));
    if (line.points.size() > 2 * std::size_t(columns)) {
        for (const LineSegment &segment : reduceToColumns(line.points, {plot.from, plot.to}, columns, plot.gap))
            painter.drawLine(
                QPointF(x(segment.from.at), y(segment.from.value)), QPointF(x(segment.to.at), y(segment.to.value)));
        return;
    }
    QPolygonF joined;
    const auto draw = [&painter, &joined] {
        if (joined.size() > 1)
            painter.drawPolyline(joined);
        joined.clear();
    };
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        if (i > 0 && line.points[i].at - line.points[i - 1].at > plot.gap)
            draw();
        joined << QPointF(x(line.points[i].at), y(line.points[i].value));
    }
    draw();
}

void HistoryView::drawPoints(QPainter &painter, const PlotLine &line) const
{
    if (line.stroke) {
        const double size = line.points.size() > mostMarkers ? 4 : 6.5;
        for (const ChartPoint &point : line.points)
            drawMarker(painter, {x(point.at), y(point.value)}, size, theme->stroke(*line.stroke));
    }
    const bool isAlone = line.points.size() == 1 && !line.stroke && !line.isFilled;
    if ((line.hasDot || isAlone) && !line.points.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(line));
        painter.drawEllipse(QPointF(x(line.points.back().at), y(line.points.back().value)), dot, dot);
    }
}

void HistoryView::drawCursor(QPainter &painter) const
{
    if (!current || *current >= plot.marks.size())
        return;
    const QPointF at = place(plot.marks[*current]);
    if (!plot.stacks.empty()) {
        if (!ringed || *current >= plot.stacks.size())
            return;
        const auto [left, right] = barEdges(plot.stacks[*current]);
        painter.setPen(QPen(theme->accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(QPointF(left - 2, std::min(at.y(), area.bottom() - 8) - 2), QPointF(right + 2, area.bottom() + 1)),
            2, 2);
        return;
    }
    painter.setPen(QPen(faded(theme->text3, .6), 1));
    const double middle = std::floor(at.x()) + .5;
    painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()));
    painter.setPen(QPen(theme->accent, 2));
    painter.setBrush(theme->card);
    painter.drawEllipse(at, 4.5, 4.5);
}

void HistoryView::drawLabels(QPainter &painter) const
{
    struct Label {
        const PlotLine *line;
        double y;
    };
    std::vector<Label> labels;
    for (const PlotLine &line : plot.lines) {
        if (!line.label.isEmpty() && !line.points.empty())
            labels.push_back({&line, y(line.points.back().value)});
    }
    std::ranges::sort(labels, {}, &Label::y);
    const double apart = std::max(labelsApart, QFontMetricsF(type::scaled(font, type::label)).height() + 1);
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + apart);
    for (std::size_t i = labels.size(); i-- > 0;) { // those that were pushed out come back
        const double limit = i + 1 < labels.size() ? labels[i + 1].y - apart : area.bottom() + apart / 2;
        labels[i].y = std::min(labels[i].y, limit);
    }
    for (const Label &label : labels) {
        const PlotLine &line = *label.line;
        painter.setFont(labelFont(line));
        const bool isForm = line.role == PlotRole::Form;
        const bool isDark = line.role == PlotRole::Subject && line.hasDot;
        painter.setPen(isForm                    ? theme->heart
                : isDark                         ? theme->text
                : line.role == PlotRole::Subject ? theme->accent
                                                 : theme->text2);
        const double left = x(line.points.back().at) + toLabel;
        painter.drawText(QRectF(left, label.y - 20, 400, 40), Qt::AlignLeft | Qt::AlignVCenter, line.label);
    }
}

void HistoryView::drawData(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < plot.stacks.size(); ++i)
        drawStack(painter, i);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlotBand &band : plot.bands)
        drawBand(painter, band);
    for (const PlotLine &line : plot.lines)
        line.isFilled ? drawArea(painter, line) : drawLine(painter, line);
    for (const PlotLine &line : plot.lines)
        drawPoints(painter, line);
    drawCursor(painter);
    drawLabels(painter);
}

} // namespace lengthwise
