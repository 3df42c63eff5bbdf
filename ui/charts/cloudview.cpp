#include "ui/charts/cloudview.h"

#include "ui/charts/strips.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double spread = 0.02;
constexpr double markerSize = 6.5;

/// In [-1, 1], the same for an index every time (a step of the golden ratio never repeats).
double scatter(std::size_t index)
{
    const double turns = double(index) * 0.6180339887498949;
    return 2 * (turns - std::floor(turns)) - 1;
}

Range rangeOf(double low, double high, double least)
{
    const double air = std::max((high - low) * 0.08, (least - (high - low)) / 2);
    return {std::max(0.0, low - air), high + air};
}

/// Metres of one of the pool's units.
double unitMetres(const SwimChart &chart)
{
    return hundredOf(chart.unit) / 100;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("lengthwise::EfficiencyCloud", source);
}

} // namespace

std::vector<CloudPoint> cloudPoints(const SwimChart &chart)
{
    std::vector<CloudPoint> points;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ChartBar &bar = chart.bars[i];
        if (bar.distancePerStroke && bar.speed > 0)
            points.push_back({bar.speed, *bar.distancePerStroke, *bar.distancePerStroke + spread * scatter(i), i});
    }
    return points;
}

void CloudView::setChart(const SwimChart &swim)
{
    chart = swim;
    points = cloudPoints(chart);
    if (points.empty())
        return;
    Range speed{points.front().speed, points.front().speed};
    Range stroke{points.front().drawnAt, points.front().drawnAt};
    for (const CloudPoint &point : points) {
        speed = {std::min(speed.low, point.speed), std::max(speed.high, point.speed)};
        stroke = {std::min(stroke.low, point.drawnAt), std::max(stroke.high, point.drawnAt)};
    }
    speeds = rangeOf(speed.low, speed.high, 0.2);
    strokes = rangeOf(stroke.low, stroke.high, 0.4);
}

void CloudView::layOut(const QRectF &whole)
{
    const QFontMetricsF metrics(type::scaled(font, type::tick));
    const double line = std::ceil(metrics.height());
    const double left = std::ceil(metrics.horizontalAdvance(QStringLiteral("0.00"))) + 14;
    plot = whole.adjusted(left, line + 6, -14, -2 * line - 12);
}

QPointF CloudView::place(double speed, double perStroke) const
{
    const double x = (speed - speeds.low) / speeds.span();
    const double y = (perStroke - strokes.low) / strokes.span();
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

QString CloudView::strokeUnit() const
{
    return chart.unit == PoolUnit::Yards ? translated(QT_TRANSLATE_NOOP("lengthwise::EfficiencyCloud", "yd per stroke"))
                                         : translated(QT_TRANSLATE_NOOP("lengthwise::EfficiencyCloud", "m per stroke"));
}

void CloudView::drawScale(QPainter &painter) const
{
    painter.setFont(type::scaled(font, type::tick));
    drawGrid(painter);
    drawRates(painter);
}

void CloudView::drawGrid(QPainter &painter) const
{
    const double line = QFontMetricsF(painter.font()).height();
    const auto decimals = [](const std::vector<double> &values) {
        return values.size() > 1 && values[1] - values[0] < 0.095 ? 2 : 1;
    };
    const std::vector<double> levels = ticks(strokes, lengthSteps(), std::max(2, int(plot.height() / 28)));
    for (const double level : levels) {
        const double y = std::round(place(speeds.low, level).y());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme->grid);
        painter.setPen(theme->text3);
        painter.drawText(QRectF(0, y - line, plot.left() - 8, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
            display::number(level, decimals(levels)));
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme->axis);
    const std::vector<double> marks = ticks(speeds, speedSteps(), std::max(2, int(plot.width() / 48)));
    painter.setPen(theme->text3);
    for (const double mark : marks) {
        const double x = place(mark, strokes.low).x();
        painter.drawText(
            QRectF(x - 40, plot.bottom() + 4, 80, line), Qt::AlignCenter, display::number(mark, decimals(marks)));
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + 6, plot.width(), line), Qt::AlignCenter,
        translated(QT_TRANSLATE_NOOP("lengthwise::EfficiencyCloud", "speed, m/s")));
    painter.drawText(
        QRectF(0, plot.top() - std::ceil(line) - 6, 160, line), Qt::AlignLeft | Qt::AlignVCenter, strokeUnit());
}

/// Speed = rate x distance per stroke: every rate is a straight line through the origin.
void CloudView::drawRates(QPainter &painter) const
{
    const double unit = unitMetres(chart);
    const double least = speeds.low / (strokes.high * unit) * 60;
    const double most = speeds.high / (std::max(0.1, strokes.low) * unit) * 60;
    const double air = (most - least) * 0.1;
    const std::vector<double> rates = ticks({least + air, most - air}, rateSteps(), 6);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double rate : rates)
        drawRate(painter, rate, rate == rates.back());
}

void CloudView::drawRate(QPainter &painter, double rate, bool last) const
{
    const double slope = 60 / rate / unitMetres(chart);
    const double from = std::max(speeds.low, strokes.low / slope);
    const double to = std::min(speeds.high, strokes.high / slope);
    if (to <= from)
        return;
    const QPointF end = place(to, to * slope);
    QPen pen(theme->axis, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(place(from, from * slope), end);

    const QString text =
        last ? translated(QT_TRANSLATE_NOOP("lengthwise::EfficiencyCloud", "%1/min")).arg(rate) : QString::number(rate);
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 4;
    const bool atTop = to < speeds.high;
    const double left = atTop ? end.x() - width / 2 : end.x() - width;
    const QRectF box(std::min(left, plot.right() - width + 6), end.y() - metrics.height() - 1, width, metrics.height());
    painter.setPen(theme->text3);
    painter.drawText(box, Qt::AlignCenter, text);
}

bool CloudView::isFaded(std::size_t bar) const
{
    if (!lengths.empty())
        return !std::binary_search(lengths.begin(), lengths.end(), bar);
    return set && *set != chart.bars[bar].set;
}

void CloudView::drawPoints(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<QPointF> ringed;
    for (const CloudPoint &point : points) {
        const QPointF at = place(point.speed, point.drawnAt);
        painter.setOpacity(isFaded(point.bar) ? 0.10 : 0.62);
        drawMarker(painter, at, markerSize, theme->stroke(chart.bars[point.bar].stroke));
        if (cursor == point.bar)
            ringed = at;
    }
    painter.setOpacity(1);
    if (!ringed)
        return;
    painter.setPen(QPen(theme->accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(*ringed, 6, 6);
}

} // namespace lengthwise
