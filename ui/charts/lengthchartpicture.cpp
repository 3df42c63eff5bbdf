#include "ui/charts/axesitem.h"
#include "ui/charts/barsitem.h"
#include "ui/charts/bracketsitem.h"
#include "ui/charts/chartheader.h"
#include "ui/charts/lengthchart.h"
#include "ui/charts/stripsitem.h"
#include "ui/viewmodels/texts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

/// Picture and data of the length chart.
namespace lengthwise {

namespace {

constexpr double pictureWidth = 1000;

double legendHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(type::scaled(font, type::label)).height()) + space::half;
}

/// SVG knows no clipping here: a strip keeps what lies in sight.
void cutToSight(Strip &strip, const Range &time)
{
    std::vector<ChartPoint> points;
    std::vector<std::size_t> bars;
    for (std::size_t i = 0; i < strip.points.size(); ++i) {
        if (!time.contains(strip.points[i].at))
            continue;
        points.push_back(strip.points[i]);
        if (strip.dots)
            bars.push_back(strip.bars[i]);
    }
    strip.points = std::move(points);
    strip.bars = std::move(bars);
}

template<class Item>
void paintItem(const LengthView &view, QPainter &painter)
{
    painter.save();
    Item(view, nullptr).paint(&painter, nullptr, nullptr);
    painter.restore();
}

std::optional<double> known(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

QString number(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QString();
}

/// In the middle of the length.
std::optional<double> heartRateAt(const LengthView &view, std::size_t bar)
{
    for (const Strip &strip : view.strips) {
        if (strip.kind == StripKind::HeartRate)
            return strip.valueAt(view.chart, bar);
    }
    return std::nullopt;
}

} // namespace

QSizeF LengthChart::pictureSize() const
{
    return {pictureWidth, legendHeight(font()) + lengthChartHeight(m_view.parts(), m_view.layout.factor)};
}

void LengthChart::paintTo(QPainter &painter, const QSizeF &size) const
{
    LengthView view = m_view;
    view.theme = &Theme::lightTheme();
    view.cursor.reset();
    view.set.reset();
    view.lengths.clear();
    view.band.reset();
    for (Strip &strip : view.strips)
        cutToSight(strip, view.time);
    const double legend = legendHeight(view.font);
    view.layOut({size.width(), size.height() - legend});

    painter.save();
    const double left = view.layout.bars.left();
    drawStrokes(painter, {left, legend / 2 - 2}, size.width() - left, strokesIn(view.chart), view.font, *view.theme);
    painter.translate(0, legend);
    paintItem<AxesItem>(view, painter);
    paintItem<BarsItem>(view, painter);
    paintItem<BracketsItem>(view, painter);
    paintItem<StripsItem>(view, painter);
    painter.restore();
}

ChartData LengthChart::data() const
{
    const SwimChart &chart = m_view.chart;
    const bool isPool = chart.environment == Environment::Pool;
    const bool yards = chart.unit == PoolUnit::Yards;
    ChartData data{.title = isPool ? tr("Lengths") : tr("Splits"),
        .columns = {isPool ? tr("Length") : tr("Split"), tr("Set"), tr("Repeat"), tr("Start (s)"), tr("Time (s)"),
            tr("Stroke"), tr("Speed (m/s)"), yards ? tr("Pace (s/100 yd)") : tr("Pace (s/100 m)"),
            tr("Stroke rate (1/min)"), yards ? tr("Per stroke (yd)") : tr("Per stroke (m)"), tr("Heart rate (1/min)")}};
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ChartBar &bar = chart.bars[i];
        const bool inSet = bar.repeat > 0 && bar.set < chart.brackets.size();
        data.rows.push_back(
            {QString::number(i + 1), inSet ? QString::number(chart.brackets[bar.set].number) : QString(),
                inSet ? QString::number(bar.repeat) : QString(), number(bar.start, 1), number(bar.end - bar.start, 1),
                bar.stroke == Stroke::Unknown ? QString() : texts::strokeName(bar.stroke), number(known(bar.speed), 3),
                number(known(bar.pacePer100), 1), number(bar.strokeRate, 1), number(bar.distancePerStroke, 2),
                number(heartRateAt(m_view, i), 0)});
    }
    return data;
}

} // namespace lengthwise
