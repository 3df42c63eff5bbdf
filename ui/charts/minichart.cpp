#include "ui/charts/minichart.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr int barsHeight = 76;
constexpr int headroom = 4;
constexpr int legendGap = 18;
constexpr int markerRoom = 16;
constexpr int foot = 4; ///< of a bracket

} // namespace

MiniChart::MiniChart(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Lengths of the swim"));
}

void MiniChart::setChart(const SwimChart &chart)
{
    m_chart = chart;
    m_strokes.clear();
    for (const ChartBar &bar : chart.bars) {
        if (std::ranges::find(m_strokes, bar.stroke) == m_strokes.end())
            m_strokes.push_back(bar.stroke);
    }
    std::ranges::sort(m_strokes);
    setAccessibleDescription(texts::lengths(int(chart.bars.size())));
    updateGeometry();
    update();
}

QFont MiniChart::smallFont() const
{
    return type::scaled(font(), type::label);
}

int MiniChart::bracketHeight() const
{
    return m_chart.brackets.empty() ? space::unit : foot * 2 + QFontMetrics(smallFont()).height();
}

std::vector<MiniChart::LegendEntry> MiniChart::legend(int width) const
{
    const QFontMetrics metrics(smallFont());
    std::vector<LegendEntry> entries;
    QPoint place(0, headroom + barsHeight + bracketHeight() + space::half + metrics.height() / 2);
    for (const Stroke stroke : m_strokes) {
        const QString name = texts::strokeName(stroke);
        const int wide = markerRoom + metrics.horizontalAdvance(name);
        if (place.x() > 0 && place.x() + wide > width)
            place = {0, place.y() + metrics.height() + space::half};
        entries.push_back({stroke, name, place});
        place.rx() += wide + legendGap;
    }
    return entries;
}

int MiniChart::heightForWidth(int width) const
{
    const auto entries = legend(width);
    const int half = QFontMetrics(smallFont()).height() / 2 + 1;
    return entries.empty() ? headroom + barsHeight + bracketHeight() : entries.back().place.y() + half;
}

QSize MiniChart::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

double MiniChart::x(double seconds) const
{
    const double start = m_chart.bars.front().start;
    const double span = std::max(1.0, m_chart.bars.back().end - start);
    return (seconds - start) / span * width();
}

void MiniChart::paintEvent(QPaintEvent *)
{
    if (m_chart.bars.empty())
        return;
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    paintBars(painter, theme);
    paintBrackets(painter, theme);
    paintLegend(painter, theme);
}

void MiniChart::paintBars(QPainter &painter, const Theme &theme) const
{
    const double top = std::ranges::max(m_chart.bars, {}, &ChartBar::speed).speed;
    const double bottom = headroom + barsHeight;
    for (const ChartBar &bar : m_chart.bars) {
        const double left = snapped(painter, x(bar.start));
        const double right = snapped(painter, x(bar.end));
        const double gap = right - left >= 2.5 ? 1 : 0;
        const double y = snapped(painter, bottom - (top > 0 ? barsHeight * bar.speed / top : 0));
        const QRectF area(left, y, std::max(right - left - gap, snapped(painter, 1)), bottom - y);
        const StrokeLook &look = theme.stroke(bar.stroke);
        painter.fillRect(area, look.hatched && look.ground.isValid() ? look.ground : look.fill);
        if (look.hatched)
            drawHatch(painter, area, look);
    }
    painter.fillRect(QRectF(0, bottom, width(), 1), theme.axis);
}

void MiniChart::paintBrackets(QPainter &painter, const Theme &theme) const
{
    painter.setFont(smallFont());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFontMetrics metrics(smallFont());
    const double top = headroom + barsHeight + foot;
    for (const ChartBracket &bracket : m_chart.brackets) {
        const double left = std::floor(x(bracket.start)) + 0.5;
        const double right = std::max(left + 1, std::floor(x(bracket.end)) - 0.5);
        painter.setPen(QPen(theme.axis, 1));
        painter.drawPolyline(QPolygonF{{left, top}, {left, top + foot}, {right, top + foot}, {right, top}});
        const QString number = QString::number(bracket.number);
        if (metrics.horizontalAdvance(number) > right - left + 2)
            continue;
        painter.setPen(theme.text2);
        const QRectF room((left + right) / 2 - 20, top + foot, 40, metrics.height());
        painter.fillRect(QRectF(room.center().x() - metrics.horizontalAdvance(number) / 2.0 - 3, top + foot,
                             metrics.horizontalAdvance(number) + 6, 1),
            theme.card);
        painter.drawText(room, Qt::AlignCenter, number);
    }
}

void MiniChart::paintLegend(QPainter &painter, const Theme &theme) const
{
    constexpr double markerSize = 9;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const int height = painter.fontMetrics().height();
    for (const LegendEntry &entry : legend(width())) {
        drawMarker(painter, entry.place + QPointF(6, 0), markerSize, theme.stroke(entry.stroke));
        painter.setPen(theme.text2);
        painter.drawText(QRect(entry.place.x() + markerRoom, entry.place.y() - height / 2, width(), height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.name);
    }
}

} // namespace lengthwise
