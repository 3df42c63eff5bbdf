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

constexpr int usualBar = 10;
constexpr int spaciousBar = 13;
constexpr int leastNameWidth = 76;
constexpr int usualRows = 6;
constexpr double pictureWidth = 480;

QFont labelFont()
{
    return type::scaled(QApplication::font(), type::label);
}

int rowHeight(bool spacious)
{
    return QFontMetrics(labelFont()).height() + (spacious ? 12 : 5);
}

int timeWidth()
{
    return QFontMetrics(labelFont()).horizontalAdvance(u"0:00:00"_s) + 4;
}

int percentWidth()
{
    return QFontMetrics(labelFont()).horizontalAdvance(u"100 %"_s) + 6;
}

int nameWidth(const ZonesView &zones, double width)
{
    int widest = leastNameWidth;
    for (const ZoneBar &bar : zones.bars)
        widest = std::max(widest, QFontMetrics(labelFont()).horizontalAdvance(bar.name) + 14);
    return std::min(widest, int(width) / 3);
}

void paintRow(QPainter &painter, const ZoneBar &bar, int index, const QRectF &row, int name, const Theme &theme)
{
    painter.setPen(theme.text);
    painter.drawText(
        row, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, name - 8));
    const double right = row.right() - percentWidth() - timeWidth() - 8;
    painter.drawText(
        QRectF(right, row.top(), timeWidth() + 8, row.height()), Qt::AlignRight | Qt::AlignVCenter, bar.time);
    painter.setPen(theme.text2);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.percent);

    const int barHeight = row.height() >= rowHeight(true) ? spaciousBar : usualBar;
    const QRectF track(
        row.left() + name, std::round(row.center().y() - barHeight / 2.0), std::max(0.0, right - name), barHeight);
    QPainterPath ends;
    ends.addRoundedRect(track, space::barRadius, space::barRadius);
    painter.fillPath(ends, theme.track);
    QPainterPath filled;
    filled.addRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(bar.share, 0.0, 1.0), barHeight)),
        space::barRadius, space::barRadius);
    painter.fillPath(filled, theme.zone(index));
}

void paintZones(QPainter &painter, const ZonesView &zones, const QRectF &area, int height, const Theme &theme)
{
    if (zones.bars.empty()) {
        painter.setFont(QApplication::font());
        painter.setPen(theme.text2);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, zones.missing);
        return;
    }
    painter.setFont(labelFont());
    const int name = nameWidth(zones, area.width());
    for (int i = 0; i < int(zones.bars.size()); ++i) {
        const QRectF row(area.left(), area.top() + i * height, area.width(), height);
        paintRow(painter, zones.bars[std::size_t(i)], i, row, name, theme);
    }
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

void ZoneBars::setSpacious(bool spacious)
{
    m_isSpacious = spacious;
    updateGeometry();
    update();
}

QSize ZoneBars::sizeHint() const
{
    return {300, usualRows * rowHeight(m_isSpacious)};
}

QSize ZoneBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void ZoneBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter, m_zones, rect(), rowHeight(m_isSpacious), Theme::of(palette()));
}

QSizeF ZoneBars::pictureSize() const
{
    return {pictureWidth, double((usualRows + 2) * rowHeight(false))};
}

void ZoneBars::paintTo(QPainter &painter, const QSizeF &size) const
{
    const Theme &theme = Theme::lightTheme();
    const QRectF whole(QPointF(0, 0), size);
    const int line = rowHeight(false);
    if (!m_zones.bars.empty()) {
        painter.setFont(labelFont());
        painter.setPen(theme.text3);
        painter.drawText(QRectF(0, 0, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_zones.caption);
        painter.drawText(QRectF(0, size.height() - line, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_zones.basis, Qt::ElideRight, int(size.width())));
    }
    paintZones(painter, m_zones, whole.adjusted(0, line, 0, -line), line, theme);
}

ChartData ZoneBars::data() const
{
    ChartData data{.title = tr("Time in zones"), .columns = {tr("Zone"), tr("Time (s)"), tr("Share (%)")}};
    Seconds all{};
    for (const ZoneBar &bar : m_zones.bars)
        all += bar.swum;
    for (const ZoneBar &bar : m_zones.bars)
        data.rows.push_back(
            {bar.name, QString::number(bar.swum.count(), 'f', 1), QString::number(100 * (bar.swum / all), 'f', 1)});
    return data;
}

} // namespace lengthwise
