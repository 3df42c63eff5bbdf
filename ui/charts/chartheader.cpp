#include "ui/charts/chartheader.h"

#include "ui/viewmodels/texts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double markerSize = 9;
constexpr double afterMarker = 6;
constexpr double betweenStrokes = 16;

/// One stretch of the read-out in one font and colour.
struct Part {
    QString text;
    QFont font;
    QColor colour;
    double before = 0; ///< space in front
    double width() const { return QFontMetricsF(font).horizontalAdvance(text); }
};

std::vector<Part> partsOf(const BarReadout &readout, const QFont &base, const Theme &theme)
{
    const QFont plain = type::scaled(base, type::label);
    const QFont bold = type::scaled(base, type::label, QFont::DemiBold);
    std::vector<Part> parts{{readout.time, bold, theme.accent}, {readout.place, plain, theme.text2, 8}};
    const auto append = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        parts.push_back({QStringLiteral("·"), plain, theme.text3, 8});
        parts.push_back({text, font, colour, 8});
    };
    append(readout.swum, bold, theme.text);
    append(readout.strokes, plain, theme.text2);
    return parts;
}

double widthOf(const std::vector<Part> &parts)
{
    double width = 0;
    for (const Part &part : parts)
        width += part.before + part.width();
    return width;
}

} // namespace

std::vector<Stroke> strokesIn(const SwimChart &chart)
{
    using enum Stroke;
    std::vector<Stroke> strokes;
    for (const Stroke stroke :
        std::array{Freestyle, Backstroke, Breaststroke, Butterfly, Medley, Kick, Drill, Mixed, Unknown}) {
        const auto isIt = [stroke](const ChartBar &bar) { return bar.stroke == stroke; };
        if (std::any_of(chart.bars.begin(), chart.bars.end(), isIt))
            strokes.push_back(stroke);
    }
    if (strokes == std::vector{Unknown})
        return {};
    return strokes;
}

void drawStrokes(QPainter &painter, QPointF from, double room, const std::vector<Stroke> &strokes, const QFont &font,
    const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(type::scaled(font, type::label));
    const QFontMetricsF metrics(painter.font());
    double x = from.x();
    for (const Stroke stroke : strokes) {
        const double width = metrics.horizontalAdvance(texts::strokeName(stroke));
        if (x + markerSize + 2 + afterMarker + width > from.x() + room)
            return;
        drawMarker(painter, {x + 1 + markerSize / 2, from.y()}, markerSize, theme.stroke(stroke));
        x += markerSize + 2 + afterMarker;
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, from.y() - metrics.height(), width + 2, 2 * metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, texts::strokeName(stroke));
        x += width + betweenStrokes;
    }
}

StrokeLegend::StrokeLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Strokes"));
}

void StrokeLegend::setStrokes(const std::vector<Stroke> &strokes)
{
    m_strokes = strokes;
    QStringList names;
    for (const Stroke stroke : strokes)
        names.append(texts::strokeName(stroke));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StrokeLegend::sizeHint() const
{
    const QFontMetricsF metrics(type::scaled(font(), type::label));
    double width = 0;
    for (const Stroke stroke : m_strokes)
        width += markerSize + 2 + afterMarker + metrics.horizontalAdvance(texts::strokeName(stroke)) + betweenStrokes;
    return {int(std::ceil(std::max(0.0, width - betweenStrokes))) + 1, int(std::ceil(metrics.height())) + 4};
}

void StrokeLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawStrokes(painter, {0, height() / 2.0}, width(), m_strokes, font(), Theme::of(palette()));
}

ReadoutLabel::ReadoutLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadoutLabel::setReadout(const std::optional<BarReadout> &readout)
{
    if (m_readout == readout)
        return;
    m_readout = readout;
    update();
}

QSize ReadoutLabel::sizeHint() const
{
    const QFontMetricsF metrics(type::scaled(font(), type::label));
    return {int(metrics.averageCharWidth() * 70), int(std::ceil(metrics.height())) + 4};
}

QSize ReadoutLabel::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void ReadoutLabel::paintEvent(QPaintEvent *)
{
    if (!m_readout)
        return;
    QPainter painter(this);
    std::vector<Part> parts = partsOf(*m_readout, font(), Theme::of(palette()));
    while (parts.size() > 1 && widthOf(parts) > width())
        parts.pop_back();
    if (parts.back().text == QStringLiteral("·"))
        parts.pop_back();
    double x = std::max(0.0, width() - widthOf(parts));
    for (const Part &part : parts) {
        x += part.before;
        painter.setFont(part.font);
        painter.setPen(part.colour);
        painter.drawText(QRectF(x, 0, part.width() + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, part.text);
        x += part.width();
    }
}

} // namespace lengthwise
