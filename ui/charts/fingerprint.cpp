#include "ui/charts/fingerprint.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lengthwise {

namespace {

constexpr QSize fingerprintSize(150, 22);
constexpr double widestStep = 6;
constexpr double margin = 8;

void drawCell(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

} // namespace

void paintFingerprint(QPainter &painter, const QRectF &area, std::span<const FingerprintBar> bars,
    const FingerprintScale &scale, const Theme &theme)
{
    if (bars.empty())
        return;
    double top = scale.topSpeed;
    for (const FingerprintBar &bar : bars)
        top = std::max(top, bar.speed);
    if (top <= 0)
        return;
    const double lengths = std::max(double(bars.size()), double(scale.lengths));
    const double step = std::min(widestStep, area.width() / lengths);
    const double gap = step >= 2.5 ? 1 : 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double left = snapped(painter, area.left() + double(i) * step);
        const double right = snapped(painter, area.left() + double(i + 1) * step) - gap;
        const double y = snapped(painter, area.bottom() - area.height() * bars[i].speed / top);
        const StrokeLook &look = theme.stroke(bars[i].stroke);
        painter.fillRect(QRectF(left, y, std::max(right - left, snapped(painter, 1)), area.bottom() - y),
            look.hatched ? faded(look.fill, 0.55) : look.fill);
    }
}

void Fingerprint::setChart(const SwimChart &chart)
{
    m_scale = {};
    std::vector<int> lengths(chart.brackets.size());
    for (const ChartBar &bar : chart.bars) {
        m_scale.topSpeed = std::max(m_scale.topSpeed, bar.speed);
        if (bar.set < lengths.size())
            m_scale.lengths = std::max(m_scale.lengths, ++lengths[bar.set]);
    }
}

void Fingerprint::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    drawCell(painter, cell);
    const auto bars = index.data(FingerprintRole).value<std::vector<FingerprintBar>>();
    const double height = std::min(fingerprintSize.height(), cell.rect.height() - 4);
    const double width = std::min(double(fingerprintSize.width()), cell.rect.width() - 2 * margin);
    const double top = cell.rect.top() + std::floor((cell.rect.height() - height) / 2);
    painter->save();
    paintFingerprint(*painter, {cell.rect.left() + margin, top, width, height}, bars, m_scale, Theme::of(cell.palette));
    painter->restore();
}

QSize Fingerprint::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return fingerprintSize + QSize(int(2 * margin), 4);
}

void Lollipop::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    drawCell(painter, cell);
    const QVariant deviation = index.data(DeviationRole);
    if (!deviation.isValid())
        return;
    const Theme &theme = Theme::of(cell.palette);
    const QRectF area = QRectF(cell.rect).adjusted(margin, 0, -margin, 0);
    const double scale = index.data(DeviationScaleRole).toDouble();
    const double share = scale > 0 ? std::clamp(deviation.toDouble() / scale, -1.0, 1.0) : 0;
    const double middle = std::floor(area.center().x()) + 0.5;
    const QPointF mean(middle, std::floor(area.center().y()) + 0.5);
    const QPointF end = mean + QPointF(share * (std::min(area.width() / 2, 64.0) - 4), 0);
    const QColor colour = theme.stroke(Stroke(index.data(StrokeRole).toInt())).fill;

    painter->save();
    QPen dashed(theme.axis, 1);
    dashed.setDashPattern({2, 3});
    painter->setPen(dashed);
    painter->drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5));
    painter->drawLine(mean, end);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(end, 3.2, 3.2);
    painter->restore();
}

QSize Lollipop::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {144, space::swimRowHeight};
}

} // namespace lengthwise
