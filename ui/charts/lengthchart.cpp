#include "ui/charts/lengthchart.h"

#include "ui/charts/axesitem.h"
#include "ui/charts/barsitem.h"
#include "ui/charts/bracketsitem.h"
#include "ui/charts/cursoritem.h"
#include "ui/charts/recordeditem.h"
#include "ui/charts/stripsitem.h"
#include "ui/viewmodels/texts.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

/// The shortest time the chart zooms to, s.
constexpr double shortestTime = 10;

Range wholeTime(const SwimChart &chart)
{
    Range all{0, 0};
    for (const ChartBar &bar : chart.bars)
        all.high = std::max(all.high, bar.end);
    if (!chart.speed.empty())
        all.high = std::max(all.high, chart.speed.back().at);
    if (all.high <= 0 && !chart.heartRate.empty())
        all.high = chart.heartRate.back().at;
    if (all.high <= 0)
        all.high = 60;
    return all;
}

double topSpeedOf(const SwimChart &chart)
{
    double fastest = 0;
    for (const ChartBar &bar : chart.bars)
        fastest = std::max(fastest, bar.speed);
    const double withAir = std::max(fastest, chart.criticalSwimSpeed.value_or(0)) * 1.08;
    return withAir > 0 ? std::ceil(withAir * 10) / 10 : 1;
}

} // namespace

LengthChart::LengthChart(QWidget *parent)
    : QChartView(parent)
    , m_timeAxis(new QValueAxis(this))
    , m_speedAxis(new QValueAxis(this))
{
    QChart *chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->addAxis(m_timeAxis, Qt::AlignBottom);
    chart->addAxis(m_speedAxis, Qt::AlignLeft);
    m_timeAxis->setVisible(false);
    m_speedAxis->setVisible(false);

    m_axes = new AxesItem(m_view, chart);
    m_recorded = new RecordedItem(m_view, chart);
    m_bars = new BarsItem(m_view, chart);
    m_brackets = new BracketsItem(m_view, chart);
    m_strips = new StripsItem(m_view, chart);
    m_cursor = new CursorItem(m_view, chart);
    // The cursor moves with the mouse: what lies behind it is blitted, not drawn again.
    for (LengthItem *item : {m_axes, m_recorded, m_bars, m_brackets, m_strips})
        item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);

    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Lengths"));

    connect(m_timeAxis, &QValueAxis::rangeChanged, this, [this](double low, double high) {
        m_view.time = {low, high};
        updateData();
    });
    setChart(SwimChart{});
}

void LengthChart::setChart(const SwimChart &chart)
{
    m_view.chart = chart;
    m_view.corrected.clear();
    m_view.recorded.clear();
    m_view.strips = stripsOf(chart);
    m_view.topSpeed = topSpeedOf(chart);
    m_speedAxis->setRange(0, m_view.topSpeed);
    m_all = wholeTime(chart);
    showAll();
    relayout();
    describe();
    updateGeometry();
}

void LengthChart::setCorrected(std::vector<bool> corrected)
{
    m_view.corrected = std::move(corrected);
    m_bars->update();
}

void LengthChart::setRecorded(std::vector<RecordedBar> recorded)
{
    if (recorded.empty() && m_view.recorded.empty())
        return; // nearly every swim: it is laid out already
    m_view.recorded = std::move(recorded);
    relayout();
    updateGeometry();
}

void LengthChart::setSelection(SwimSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection) {
        connect(m_selection, &SwimSelection::cursorChanged, this, &LengthChart::followCursor);
        connect(m_selection, &SwimSelection::setChanged, this, &LengthChart::followChoice);
        connect(m_selection, &SwimSelection::lengthsChanged, this, &LengthChart::followChoice);
    }
    followCursor();
    followChoice();
}

void LengthChart::followCursor()
{
    m_view.cursor = m_selection ? m_selection->cursor() : std::nullopt;
    m_cursor->update();
    describe();
}

void LengthChart::followChoice()
{
    m_view.set = m_selection ? m_selection->set() : std::nullopt;
    m_view.lengths = m_selection ? m_selection->lengths() : std::vector<std::size_t>();
    if (m_view.hasChoice() && m_view.chosenPlaces().empty())
        showAll(); // what was chosen elsewhere is worth more than the stretch that was zoomed to
    updateData();
}

void LengthChart::describe()
{
    if (m_view.chart.bars.empty()) {
        setAccessibleDescription(tr("No lengths recorded"));
        return;
    }
    if (!m_view.cursor || *m_view.cursor >= m_view.chart.bars.size()) {
        setAccessibleDescription(
            tr("%1. Left and Right move through them.").arg(texts::lengths(int(m_view.chart.bars.size()))));
        return;
    }
    const BarReadout &readout = m_view.chart.bars[*m_view.cursor].readout;
    QStringList parts{readout.time, readout.place, readout.swum, readout.strokes};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void LengthChart::setVisibleTime(Range time)
{
    const double span = std::clamp(time.span(), std::min(shortestTime, m_all.span()), m_all.span());
    const double low = std::clamp(time.low, m_all.low, m_all.high - span);
    m_timeAxis->setRange(low, low + span);
    m_view.time = {low, low + span};
}

void LengthChart::showAll()
{
    setVisibleTime(m_all);
    updateData();
}

void LengthChart::zoom(double factor, double about)
{
    const Range now = m_view.time;
    const double span = std::clamp(now.span() * factor, std::min(shortestTime, m_all.span()), m_all.span());
    const double share = now.span() > 0 ? (about - now.low) / now.span() : 0.5;
    setVisibleTime({about - span * share, about - span * share + span});
}

void LengthChart::pan(double seconds)
{
    const double by = std::clamp(seconds, m_all.low - m_view.time.low, m_all.high - m_view.time.high);
    setVisibleTime({m_view.time.low + by, m_view.time.high + by});
}

void LengthChart::updateData()
{
    for (LengthItem *item : {m_axes, m_recorded, m_bars, m_brackets, m_strips, m_cursor})
        item->update();
}

void LengthChart::relayout()
{
    m_view.font = font();
    m_view.theme = &Theme::of(palette());
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    m_view.layOut(whole.size());
    chart()->setPlotArea(m_view.layout.bars);

    const LengthLayout &layout = m_view.layout;
    const QRectF plot(layout.bars.left() - 4, 0, layout.bars.width() + 8, layout.bars.bottom() + 2);
    m_axes->setArea(whole);
    m_recorded->setArea(QRectF(0, 0, whole.width(), layout.bars.top()));
    m_cursor->setArea(whole);
    m_bars->setArea(plot);
    m_brackets->setArea(QRectF(0, layout.bars.bottom(), whole.width(), 56 * layout.factor));
    const double stripsTop = layout.strips.empty() ? layout.axisY : layout.strips.front().top() - 4;
    m_strips->setArea(QRectF(plot.left(), stripsTop, plot.width(), layout.axisY - stripsTop));
    updateData();
}

QRectF LengthChart::barRect(std::size_t bar) const
{
    if (bar >= m_view.chart.bars.size())
        return {};
    const ChartBar &length = m_view.chart.bars[bar];
    const QRectF &plot = m_view.layout.bars;
    const double left = std::max(plot.left(), m_view.x(length.start));
    const double right = std::min(plot.right(), m_view.x(length.end));
    if (right <= left)
        return {};
    const double top = m_view.y(length.speed);
    return {left, top, right - left, plot.bottom() - top};
}

QSize LengthChart::sizeHint() const
{
    return {720, int(lengthChartHeight(m_view.parts(), m_view.layout.factor))};
}

QSize LengthChart::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void LengthChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

void LengthChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        relayout();
        updateGeometry();
    }
}

void LengthChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_view.chart.bars.empty()) {
        painter->setFont(font());
        painter->setPen(m_view.theme->text3);
        painter->drawText(m_view.layout.bars, Qt::AlignCenter, tr("No lengths recorded"));
    }
    if (m_keyboardFocus && hasFocus())
        paintFocus(*painter);
}

void LengthChart::paintFocus(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.theme->accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), space::fieldRadius, space::fieldRadius);
}

} // namespace lengthwise
