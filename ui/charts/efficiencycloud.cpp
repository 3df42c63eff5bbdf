#include "ui/charts/efficiencycloud.h"

#include "ui/charts/chartheader.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace lengthwise {

namespace {

constexpr double pictureWidth = 640;
constexpr double pictureHeight = 480;

} // namespace

EfficiencyCloud::EfficiencyCloud(QWidget *parent)
    : StillChart(parent)
{
    setAccessibleName(tr("Speed and distance per stroke"));
    setChart(SwimChart{});
}

void EfficiencyCloud::setChart(const SwimChart &chart)
{
    m_view.setChart(chart);
    if (!m_view.points.empty()) {
        across()->setRange(m_view.speeds.low, m_view.speeds.high);
        up()->setRange(m_view.strokes.low, m_view.strokes.high);
    }
    relayout();
    describe();
}

void EfficiencyCloud::setSelection(SwimSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection) {
        connect(m_selection, &SwimSelection::cursorChanged, this, &EfficiencyCloud::followSelection);
        connect(m_selection, &SwimSelection::setChanged, this, &EfficiencyCloud::followSelection);
        connect(m_selection, &SwimSelection::lengthsChanged, this, &EfficiencyCloud::followSelection);
    }
    followSelection();
}

void EfficiencyCloud::followSelection()
{
    m_view.cursor = m_selection ? m_selection->cursor() : std::nullopt;
    m_view.set = m_selection ? m_selection->set() : std::nullopt;
    m_view.lengths = m_selection ? m_selection->lengths() : std::vector<std::size_t>();
    describe();
    viewport()->update();
}

void EfficiencyCloud::describe()
{
    if (m_view.points.empty()) {
        setAccessibleDescription(tr("No strokes recorded"));
        return;
    }
    const std::vector<ChartBar> &bars = m_view.chart.bars;
    if (!m_view.cursor || *m_view.cursor >= bars.size() || !bars[*m_view.cursor].distancePerStroke) {
        setAccessibleDescription(texts::lengths(int(m_view.points.size())));
        return;
    }
    const ChartBar &bar = bars[*m_view.cursor];
    setAccessibleDescription(QStringLiteral("%1: %2 m/s, %3 %4")
                                 .arg(bar.readout.place)
                                 .arg(display::number(bar.speed, 2))
                                 .arg(display::number(*bar.distancePerStroke, 2))
                                 .arg(m_view.strokeUnit()));
}

void EfficiencyCloud::relayout()
{
    layOut(m_view);
    placeAxes(m_view.plot);
    viewport()->update();
}

std::optional<QPointF> EfficiencyCloud::pointOf(std::size_t bar) const
{
    for (const CloudPoint &point : m_view.points) {
        if (point.bar == bar)
            return m_view.place(point.speed, point.drawnAt);
    }
    return std::nullopt;
}

void EfficiencyCloud::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_view.points.empty()) {
        m_view.drawScale(*painter);
        return;
    }
    painter->setFont(font());
    painter->setPen(m_view.theme->text3);
    painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("No strokes recorded"));
}

void EfficiencyCloud::drawForeground(QPainter *painter, const QRectF &)
{
    m_view.drawPoints(*painter);
}

QSizeF EfficiencyCloud::pictureSize() const
{
    return {pictureWidth, pictureHeight};
}

void EfficiencyCloud::paintTo(QPainter &painter, const QSizeF &size) const
{
    CloudView view = m_view;
    view.theme = &Theme::lightTheme();
    view.cursor.reset();
    view.set.reset();
    view.lengths.clear();
    const double legend = std::ceil(QFontMetricsF(type::scaled(view.font, type::label)).height()) + space::unit;
    view.layOut(QRectF(0, legend, size.width(), size.height() - legend));
    if (view.points.empty()) {
        painter.setFont(view.font);
        painter.setPen(view.theme->text3);
        painter.drawText(view.plot, Qt::AlignCenter, tr("No strokes recorded"));
        return;
    }
    SwimChart shown;
    for (const CloudPoint &point : view.points)
        shown.bars.push_back(view.chart.bars[point.bar]);
    drawStrokes(painter, {0, legend / 2 - 2}, size.width(), strokesIn(shown), view.font, *view.theme);
    view.drawScale(painter);
    view.drawPoints(painter);
}

ChartData EfficiencyCloud::data() const
{
    ChartData data{.title = tr("Speed × efficiency"),
        .columns = {m_view.chart.environment == Environment::Pool ? tr("Length") : tr("Split"), tr("Stroke"),
            tr("Speed (m/s)"), m_view.chart.unit == PoolUnit::Yards ? tr("Per stroke (yd)") : tr("Per stroke (m)"),
            tr("Stroke rate (1/min)")}};
    for (const CloudPoint &point : m_view.points) {
        const ChartBar &bar = m_view.chart.bars[point.bar];
        data.rows.push_back(
            {QString::number(point.bar + 1), bar.stroke == Stroke::Unknown ? QString() : texts::strokeName(bar.stroke),
                QString::number(point.speed, 'f', 3), QString::number(point.perStroke, 'f', 2),
                bar.strokeRate ? QString::number(*bar.strokeRate, 'f', 1) : QString()});
    }
    return data;
}

QSize EfficiencyCloud::sizeHint() const
{
    return {300, 230};
}

QSize EfficiencyCloud::minimumSizeHint() const
{
    return {200, 160};
}

} // namespace lengthwise
