#include "ui/widgets/zonebars.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int barHeight = 10;
constexpr int leastNameWidth = 76;
constexpr int usualRows = 6;

QFont labelFont()
{
    return type::scaled(QApplication::font(), type::label);
}

int rowHeight()
{
    return QFontMetrics(labelFont()).height() + 5;
}

int timeWidth()
{
    return QFontMetrics(labelFont()).horizontalAdvance(u"0:00:00"_s) + 4;
}

int percentWidth()
{
    return QFontMetrics(labelFont()).horizontalAdvance(u"100 %"_s) + 6;
}

} // namespace

ZoneBars::ZoneBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Time in zones"));
}

void ZoneBars::setZones(const ZonesView &zones)
{
    m_zones = zones;
    QStringList spoken;
    for (const ZoneBar &bar : zones.bars)
        spoken << tr("%1: %2, %3").arg(bar.name, bar.time, bar.percent);
    setAccessibleDescription(zones.bars.empty() ? zones.missing : spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize ZoneBars::sizeHint() const
{
    return {300, usualRows * rowHeight()};
}

QSize ZoneBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

int ZoneBars::nameWidth() const
{
    int widest = leastNameWidth;
    for (const ZoneBar &bar : m_zones.bars)
        widest = std::max(widest, QFontMetrics(labelFont()).horizontalAdvance(bar.name) + 14);
    return std::min(widest, width() / 3);
}

void ZoneBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_zones.bars.empty()) {
        painter.setFont(QApplication::font());
        painter.setPen(Theme::of(palette()).text2);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_zones.missing);
        return;
    }
    painter.setFont(labelFont());
    for (std::size_t i = 0; i < m_zones.bars.size(); ++i)
        paintRow(painter, m_zones.bars[i], int(i));
}

void ZoneBars::paintRow(QPainter &painter, const ZoneBar &bar, int index) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF row(0, index * rowHeight(), width(), rowHeight());
    const int name = nameWidth();
    painter.setPen(theme.text);
    painter.drawText(
        row, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, name - 8));
    const double right = row.right() - percentWidth() - timeWidth() - 8;
    painter.drawText(
        QRectF(right, row.top(), timeWidth() + 8, row.height()), Qt::AlignRight | Qt::AlignVCenter, bar.time);
    painter.setPen(theme.text2);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.percent);

    const QRectF track(name, std::round(row.center().y() - barHeight / 2.0), std::max(0.0, right - name), barHeight);
    QPainterPath ends;
    ends.addRoundedRect(track, space::barRadius, space::barRadius);
    painter.fillPath(ends, theme.track);
    QPainterPath filled;
    filled.addRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(bar.share, 0.0, 1.0), barHeight)),
        space::barRadius, space::barRadius);
    painter.fillPath(filled, theme.zone(index));
}

} // namespace lengthwise
