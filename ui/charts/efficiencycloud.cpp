#include "ui/charts/efficiencycloud.h"

#include "ui/charts/reduce.h"
#include "ui/charts/strips.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QChart>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

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

EfficiencyCloud::EfficiencyCloud(QWidget *parent)
    : QChartView(parent)
    , m_speedAxis(new QValueAxis(this))
    , m_strokeAxis(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->addAxis(m_speedAxis, Qt::AlignBottom);
    chart()->addAxis(m_strokeAxis, Qt::AlignLeft);
    m_speedAxis->setVisible(false);
    m_strokeAxis->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Speed and distance per stroke"));
    setChart(SwimChart{});
}

void EfficiencyCloud::setChart(const SwimChart &chart)
{
    m_chart = chart;
    m_points = cloudPoints(chart);
    fitAxes();
    relayout();
    describe();
}

void EfficiencyCloud::setSelection(SwimSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection) {
        connect(m_selection, &SwimSelection::cursorChanged, this, [this] {
            describe();
            viewport()->update();
        });
        connect(m_selection, &SwimSelection::setChanged, viewport(), qOverload<>(&QWidget::update));
        connect(m_selection, &SwimSelection::lengthsChanged, viewport(), qOverload<>(&QWidget::update));
    }
    viewport()->update();
}

void EfficiencyCloud::fitAxes()
{
    if (m_points.empty())
        return;
    Range speed{m_points.front().speed, m_points.front().speed};
    Range stroke{m_points.front().drawnAt, m_points.front().drawnAt};
    for (const CloudPoint &point : m_points) {
        speed = {std::min(speed.low, point.speed), std::max(speed.high, point.speed)};
        stroke = {std::min(stroke.low, point.drawnAt), std::max(stroke.high, point.drawnAt)};
    }
    speed = rangeOf(speed.low, speed.high, 0.2);
    stroke = rangeOf(stroke.low, stroke.high, 0.4);
    m_speedAxis->setRange(speed.low, speed.high);
    m_strokeAxis->setRange(stroke.low, stroke.high);
}

void EfficiencyCloud::describe()
{
    if (m_points.empty()) {
        setAccessibleDescription(tr("No strokes recorded"));
        return;
    }
    const auto cursor = m_selection ? m_selection->cursor() : std::nullopt;
    if (!cursor || *cursor >= m_chart.bars.size() || !m_chart.bars[*cursor].distancePerStroke) {
        setAccessibleDescription(texts::lengths(int(m_points.size())));
        return;
    }
    const ChartBar &bar = m_chart.bars[*cursor];
    const QString unit = m_chart.unit == PoolUnit::Yards ? tr("yd per stroke") : tr("m per stroke");
    setAccessibleDescription(QStringLiteral("%1: %2 m/s, %3 %4")
                                 .arg(bar.readout.place)
                                 .arg(display::number(bar.speed, 2))
                                 .arg(display::number(*bar.distancePerStroke, 2))
                                 .arg(unit));
}

void EfficiencyCloud::relayout()
{
    const QFontMetricsF metrics(type::scaled(font(), type::tick));
    const double line = std::ceil(metrics.height());
    const double left = std::ceil(metrics.horizontalAdvance(QStringLiteral("0.00"))) + 14;
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    m_plot = whole.adjusted(left, line + 6, -14, -2 * line - 12);
    if (m_plot.width() > 0 && m_plot.height() > 0)
        chart()->setPlotArea(m_plot);
    viewport()->update();
}

QPointF EfficiencyCloud::place(double speed, double perStroke) const
{
    const double x = (speed - m_speedAxis->min()) / (m_speedAxis->max() - m_speedAxis->min());
    const double y = (perStroke - m_strokeAxis->min()) / (m_strokeAxis->max() - m_strokeAxis->min());
    return {m_plot.left() + x * m_plot.width(), m_plot.bottom() - y * m_plot.height()};
}

std::optional<QPointF> EfficiencyCloud::pointOf(std::size_t bar) const
{
    for (const CloudPoint &point : m_points) {
        if (point.bar == bar)
            return place(point.speed, point.drawnAt);
    }
    return std::nullopt;
}

void EfficiencyCloud::drawBackground(QPainter *painter, const QRectF &)
{
    const Theme &theme = Theme::of(palette());
    if (m_points.empty()) {
        painter->setFont(font());
        painter->setPen(theme.text3);
        painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("No strokes recorded"));
        return;
    }
    painter->setFont(type::scaled(font(), type::tick));
    drawGrid(*painter, theme);
    drawRates(*painter, theme);
}

void EfficiencyCloud::drawForeground(QPainter *painter, const QRectF &)
{
    drawPoints(*painter, Theme::of(palette()));
}

void EfficiencyCloud::drawGrid(QPainter &painter, const Theme &theme) const
{
    const double line = QFontMetricsF(painter.font()).height();
    const Range strokes{m_strokeAxis->min(), m_strokeAxis->max()};
    const Range speeds{m_speedAxis->min(), m_speedAxis->max()};
    const auto decimals = [](const std::vector<double> &values) {
        return values.size() > 1 && values[1] - values[0] < 0.095 ? 2 : 1;
    };
    const std::vector<double> levels = ticks(strokes, lengthSteps(), std::max(2, int(m_plot.height() / 28)));
    for (const double level : levels) {
        const double y = std::round(place(speeds.low, level).y());
        painter.fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), theme.grid);
        painter.setPen(theme.text3);
        painter.drawText(QRectF(0, y - line, m_plot.left() - 8, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
            display::number(level, decimals(levels)));
    }
    painter.fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 1), theme.axis);
    const std::vector<double> marks = ticks(speeds, speedSteps(), std::max(2, int(m_plot.width() / 48)));
    painter.setPen(theme.text3);
    for (const double mark : marks) {
        const double x = place(mark, strokes.low).x();
        painter.drawText(
            QRectF(x - 40, m_plot.bottom() + 4, 80, line), Qt::AlignCenter, display::number(mark, decimals(marks)));
    }
    painter.drawText(
        QRectF(m_plot.left(), m_plot.bottom() + line + 6, m_plot.width(), line), Qt::AlignCenter, tr("speed, m/s"));
    painter.drawText(QRectF(0, 0, 160, line), Qt::AlignLeft | Qt::AlignVCenter,
        m_chart.unit == PoolUnit::Yards ? tr("yd per stroke") : tr("m per stroke"));
}

/// Speed = rate x distance per stroke: every rate is a straight line through the origin.
void EfficiencyCloud::drawRates(QPainter &painter, const Theme &theme) const
{
    const double unit = unitMetres(m_chart);
    const double least = m_speedAxis->min() / (m_strokeAxis->max() * unit) * 60;
    const double most = m_speedAxis->max() / (std::max(0.1, m_strokeAxis->min()) * unit) * 60;
    const double air = (most - least) * 0.1;
    const std::vector<double> rates = ticks({least + air, most - air}, rateSteps(), 6);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double rate : rates)
        drawRate(painter, rate, rate == rates.back(), theme);
}

void EfficiencyCloud::drawRate(QPainter &painter, double rate, bool last, const Theme &theme) const
{
    const double slope = 60 / rate / unitMetres(m_chart);
    const double from = std::max(m_speedAxis->min(), m_strokeAxis->min() / slope);
    const double to = std::min(m_speedAxis->max(), m_strokeAxis->max() / slope);
    if (to <= from)
        return;
    const QPointF end = place(to, to * slope);
    QPen pen(theme.axis, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(place(from, from * slope), end);

    const QString text = last ? tr("%1/min").arg(rate) : QString::number(rate);
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 4;
    const bool atTop = to < m_speedAxis->max();
    const double left = atTop ? end.x() - width / 2 : end.x() - width;
    const QRectF box(
        std::min(left, m_plot.right() - width + 6), end.y() - metrics.height() - 1, width, metrics.height());
    painter.setPen(theme.text3);
    painter.drawText(box, Qt::AlignCenter, text);
}

bool EfficiencyCloud::isFaded(std::size_t bar) const
{
    if (!m_selection)
        return false;
    const std::vector<std::size_t> &lengths = m_selection->lengths();
    if (!lengths.empty())
        return !std::binary_search(lengths.begin(), lengths.end(), bar);
    return m_selection->set() && *m_selection->set() != m_chart.bars[bar].set;
}

void EfficiencyCloud::drawPoints(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CloudPoint &point : m_points) {
        const ChartBar &bar = m_chart.bars[point.bar];
        painter.setOpacity(isFaded(point.bar) ? 0.10 : 0.62);
        drawMarker(painter, place(point.speed, point.drawnAt), markerSize, theme.stroke(bar.stroke));
    }
    painter.setOpacity(1);
    const auto cursor = m_selection ? m_selection->cursor() : std::nullopt;
    const auto ringed = cursor ? pointOf(*cursor) : std::nullopt;
    if (!ringed)
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(*ringed, 6, 6);
}

QSize EfficiencyCloud::sizeHint() const
{
    return {300, 230};
}

QSize EfficiencyCloud::minimumSizeHint() const
{
    return {200, 160};
}

void EfficiencyCloud::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

void EfficiencyCloud::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

} // namespace lengthwise
