#include "ui/charts/lengthview.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double above = 16;
constexpr double recordedHeight = 34;
constexpr double belowRecorded = 26; ///< holds the unit of the bars' axis
constexpr double barsHeight = 144;
constexpr double leastBarsHeight = 48;
constexpr double bracketZone = 56;
constexpr double bracketLabels = 44;
/// Without brackets: the title of the first strip, or the time axis.
constexpr double bareZone = 26;
constexpr double stripHeight = 45;
constexpr double betweenStrips = 14;
constexpr double belowStrips = 4;
constexpr double axisHeight = 24;

double zoneOf(LengthParts parts)
{
    if (parts.brackets)
        return bracketZone;
    return parts.strips > 0 ? bareZone : 0;
}

double aboveBars(LengthParts parts, double factor)
{
    return parts.recorded ? above * factor + recordedHeight + belowRecorded * factor : above * factor;
}

double heightOfRest(LengthParts parts, double factor)
{
    const double gaps = parts.strips > 0 ? double(parts.strips - 1) * betweenStrips * factor : 0;
    return aboveBars(parts, factor) + (zoneOf(parts) + axisHeight) * factor + double(parts.strips) * stripHeight + gaps
        + belowStrips;
}

} // namespace

double lengthChartHeight(LengthParts parts, double factor)
{
    return std::ceil(heightOfRest(parts, factor) + barsHeight);
}

LengthLayout layoutLengths(QSizeF size, LengthParts parts, double factor, std::pair<double, double> sides)
{
    LengthLayout layout;
    layout.factor = factor;
    layout.right = sides.second;
    const double width = std::max(1.0, size.width() - sides.first - sides.second);
    const double height = std::max(leastBarsHeight, std::floor(size.height() - heightOfRest(parts, factor)));
    const double top = std::round(aboveBars(parts, factor));
    layout.bars = QRectF(std::round(sides.first), top, std::floor(width), height);
    if (parts.recorded)
        layout.recorded = QRectF(layout.bars.left(), std::round(above * factor), layout.bars.width(), recordedHeight);
    layout.labels = parts.brackets ? bracketLabels * factor : 0;
    double y = std::round(layout.bars.bottom() + zoneOf(parts) * factor);
    layout.axisY = y;
    for (std::size_t i = 0; i < parts.strips; ++i) {
        layout.strips.emplace_back(layout.bars.left(), y, layout.bars.width(), stripHeight);
        layout.axisY = y + stripHeight + belowStrips;
        y = std::round(y + stripHeight + betweenStrips * factor);
    }
    return layout;
}

void LengthView::layOut(const QSizeF &whole)
{
    const double factor = std::max(0.6, QFontInfo(font).pixelSize() / 13.0);
    const QFontMetricsF metrics(type::scaled(font, type::tick));
    const double left = metrics.horizontalAdvance(QStringLiteral("00:00")) + 14;
    const double right = std::max(left, metrics.horizontalAdvance(perHundred(chart.unit)) + 2);
    layout = layoutLengths(whole, parts(), factor, {left, right});
}

double LengthView::x(double seconds) const
{
    return layout.bars.left() + (seconds - time.low) / time.span() * layout.bars.width();
}

double LengthView::seconds(double x) const
{
    return time.low + (x - layout.bars.left()) / layout.bars.width() * time.span();
}

double LengthView::y(double speed) const
{
    return layout.bars.bottom() - std::clamp(speed / topSpeed, 0.0, 1.0) * layout.bars.height();
}

std::optional<Range> LengthView::place(double start, double end) const
{
    if (end < time.low || start > time.high)
        return std::nullopt;
    return Range{std::max(layout.bars.left(), x(start)), std::min(layout.bars.right(), x(end))};
}

bool LengthView::isChosen(std::size_t first, std::size_t last) const
{
    if (!lengths.empty()) {
        const auto found = std::lower_bound(lengths.begin(), lengths.end(), first);
        return found != lengths.end() && *found <= last;
    }
    return !set || (first < chart.bars.size() && chart.bars[first].set == *set);
}

std::vector<Range> LengthView::chosenPlaces() const
{
    std::vector<Range> places;
    const auto add = [&](double start, double end) {
        if (const auto seen = place(start, end))
            places.push_back(*seen);
    };
    if (set && *set < chart.brackets.size())
        add(chart.brackets[*set].start, chart.brackets[*set].end);
    for (std::size_t i = 0; i < lengths.size() && lengths[i] < chart.bars.size(); ++i) {
        const std::size_t first = lengths[i];
        // Neighbours of one set are one stretch, with their rests.
        while (i + 1 < lengths.size() && lengths[i + 1] == lengths[i] + 1 && lengths[i + 1] < chart.bars.size()
            && chart.bars[lengths[i + 1]].set == chart.bars[first].set)
            ++i;
        add(chart.bars[first].start, chart.bars[lengths[i]].end);
    }
    return places;
}

LengthItem::LengthItem(const LengthView &view, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_view(view)
{
}

void LengthItem::setArea(const QRectF &area)
{
    if (m_area == area)
        return;
    prepareGeometryChange();
    m_area = area;
}

} // namespace lengthwise
