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

} // namespace

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
    paintBars(painter);
    painter.fillRect(QRectF(0, barsHeight, width(), 1), theme.axis);
    paintBrackets(painter);
}

void SwimSketch::paintBars(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    double top = 0;
    for (const FingerprintBar &bar : m_bars)
        top = std::max(top, bar.speed);
    if (top <= 0)
        return;
    const double wide = width() / std::max(1.0, double(m_bars.size()));
    const double gap = wide >= 3 ? 1 : 0.35;
    for (const FingerprintBar &bar : m_bars) {
        const double left = snapped(painter, x(bar.start));
        const double right = std::max(left + 0.8, x(bar.end) - gap);
        const double high = snapped(painter, barsHeight * bar.speed / top);
        const QRectF box(left, barsHeight - high, right - left, high);
        const StrokeLook &look = theme.stroke(bar.stroke);
        painter.fillRect(box, look.hatched ? look.ground : look.fill);
        if (look.hatched) {
            painter.setRenderHint(QPainter::Antialiasing);
            drawHatch(painter, box.adjusted(-0.7, 0, 0.7, 0), look);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
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
