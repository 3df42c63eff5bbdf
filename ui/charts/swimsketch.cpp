#include "ui/charts/swimsketch.h"

#include "ui/charts/theme.h"

#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr double barsHeight = 70;
constexpr double bracketTop = 75;
constexpr double bracketFoot = 80;
constexpr int sketchHeight = 96;

/// Shorter stops are turns.
constexpr double leastRest = 2;

void paintBar(QPainter &painter, const QRectF &box, const StrokeLook &look, bool hatched)
{
    if (!look.hatched || !hatched) {
        painter.fillRect(box, look.hatched ? faded(look.fill, 0.55) : look.fill);
        return;
    }
    painter.fillRect(box, look.ground);
    drawHatch(painter, box.adjusted(-0.7, 0, 0.7, 0), look);
}

} // namespace

void paintSwimBars(
    QPainter &painter, const QRectF &area, std::span<const FingerprintBar> bars, bool hatched, const Theme &theme)
{
    double top = 0;
    double end = 0;
    for (const FingerprintBar &bar : bars) {
        top = std::max(top, bar.speed);
        end = std::max(end, bar.end);
    }
    if (top <= 0 || end <= 0)
        return;
    const double scale = area.width() / end;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double pixel = 1 / painter.deviceTransform().m11();
    const double usual = area.width() / double(bars.size());
    // Wide lengths are parted by a pixel, narrow ones by a breath, hair-thin ones not at all.
    const double gap = usual >= 4 ? 1 : (usual >= 1.6 ? (hatched ? 0.4 : 0.25) : 0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const FingerprintBar &bar = bars[i];
        const bool rests = i + 1 < bars.size() && bars[i + 1].start - bar.end >= leastRest;
        const double left = snapped(painter, area.left() + bar.start * scale);
        double right = snapped(painter, area.left() + bar.end * scale);
        if (rests)
            right = std::min(right, snapped(painter, area.left() + bars[i + 1].start * scale) - 1);
        else
            right -= gap;
        const double high = snapped(painter, area.height() * bar.speed / top);
        if (high > 0)
            paintBar(painter, {left, area.bottom() - high, std::max(right - left, pixel), high},
                theme.stroke(bar.stroke), hatched);
    }
    painter.restore();
}

SwimSketch::SwimSketch(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Lengths of the swim"));
}

void SwimSketch::setSwim(const std::vector<FingerprintBar> &bars, const std::vector<GlanceSet> &sets)
{
    m_bars = bars;
    m_sets = sets;
    m_end = 0;
    for (const FingerprintBar &bar : m_bars)
        m_end = std::max(m_end, bar.end);
    QStringList spoken;
    for (const GlanceSet &set : m_sets)
        spoken << QStringLiteral("%1: %2").arg(set.number).arg(set.notation);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

QSize SwimSketch::sizeHint() const
{
    return {294, sketchHeight};
}

double SwimSketch::x(double seconds) const
{
    return m_end > 0 ? seconds / m_end * width() : 0;
}

void SwimSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (m_end <= 0) {
        painter.setPen(theme.text3);
        painter.setFont(type::scaled(font(), type::label));
        painter.drawText(QRectF(0, 0, width(), barsHeight), Qt::AlignCenter, tr("No lengths recorded"));
    }
    paintSwimBars(painter, {0, 0, double(width()), barsHeight}, m_bars, true, theme);
    painter.fillRect(QRectF(0, barsHeight, width(), 1), theme.axis);
    paintBrackets(painter);
}

void SwimSketch::paintBrackets(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    painter.setFont(type::scaled(font(), type::tick));
    double free = 0;
    for (const GlanceSet &set : m_sets) {
        const double left = snapped(painter, x(set.start));
        const double right = std::max(left + 2, snapped(painter, x(set.end)));
        painter.fillRect(QRectF(left, bracketFoot, right - left, 1), theme.axis);
        painter.fillRect(QRectF(left, bracketTop, 1, bracketFoot - bracketTop), theme.axis);
        painter.fillRect(QRectF(right - 1, bracketTop, 1, bracketFoot - bracketTop), theme.axis);
        const QString number = QString::number(set.number);
        const double wide = painter.fontMetrics().horizontalAdvance(number);
        const double at = (left + right - wide) / 2;
        if (at < free)
            continue;
        painter.setPen(theme.text3);
        painter.drawText(QRectF(at - 2, bracketFoot, wide + 4, sketchHeight - bracketFoot), Qt::AlignCenter, number);
        free = at + wide + 4;
    }
}

} // namespace lengthwise
