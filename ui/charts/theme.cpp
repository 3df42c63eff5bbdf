#include "ui/charts/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QString>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

struct StrokeLooks {
    StrokeLook freestyle, backstroke, breaststroke, butterfly, medley, drill, kick, unknown;
};

const StrokeLooks &lightStrokes()
{
    static const StrokeLooks looks{
        .freestyle = {rgb(0x0072B2), {}, Marker::Circle, false},
        .backstroke = {rgb(0x009E73), {}, Marker::Square, false},
        .breaststroke = {rgb(0xE69F00), rgb(0xA87400), Marker::Diamond, false},
        .butterfly = {rgb(0xD55E00), {}, Marker::Triangle, false},
        .medley = {rgb(0xCC79A7), {}, Marker::Circle, false},
        .drill = {rgb(0x7C878D), rgb(0x5F6A70), Marker::Swatch, true, rgb(0xD3D8DA)},
        .kick = {rgb(0x56B4E9), rgb(0x2A84B8), Marker::Swatch, true, rgb(0xC9E6F8)},
        .unknown = {rgb(0xB9C6C9), rgb(0x637279), Marker::Circle, false},
    };
    return looks;
}

const StrokeLooks &darkStrokes()
{
    static const StrokeLooks looks{
        .freestyle = {rgb(0x2B8FD0), {}, Marker::Circle, false},
        .backstroke = {rgb(0x15B387), {}, Marker::Square, false},
        .breaststroke = {rgb(0xE9A92A), {}, Marker::Diamond, false},
        .butterfly = {rgb(0xE4702A), {}, Marker::Triangle, false},
        .medley = {rgb(0xCC79A7), {}, Marker::Circle, false},
        .drill = {rgb(0x8E9AA0), {}, Marker::Swatch, true, rgb(0x434D52)},
        .kick = {rgb(0x8CCBF2), {}, Marker::Swatch, true, rgb(0x3B5668)},
        .unknown = {rgb(0x4A5A60), rgb(0x84969D), Marker::Circle, false},
    };
    return looks;
}

} // namespace

const Theme &Theme::lightTheme()
{
    static const Theme theme{
        .dark = false,
        .window = rgb(0xF3F6F6),
        .card = rgb(0xFFFFFF),
        .rail = rgb(0xE9EEEF),
        .line = rgb(0xDAE2E3),
        .grid = rgb(0xEBF0F0),
        .axis = rgb(0xB9C6C9),
        .track = rgb(0xE4EAEB),
        .text = rgb(0x15242A),
        .text2 = rgb(0x4E6068),
        .text3 = rgb(0x637279),
        .accent = rgb(0x0B6B73),
        .accentSoft = rgb(0xDCEDEE),
        .onAccent = rgb(0xFFFFFF),
        .ink = rgb(0x23434C),
        .heart = rgb(0xA2466F),
        .warn = rgb(0x8A5300),
        .warnGround = rgb(0xFFF3DC),
        .warnBorder = rgb(0xEBCB8E),
        .error = rgb(0xA8271C),
        .errorGround = rgb(0xFCEBE8),
    };
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme{
        .dark = true,
        .window = rgb(0x13191C),
        .card = rgb(0x1A2226),
        .rail = rgb(0x101518),
        .line = rgb(0x2A3539),
        .grid = rgb(0x242E32),
        .axis = rgb(0x4A5A60),
        .track = rgb(0x2A3539),
        .text = rgb(0xE6EEF0),
        .text2 = rgb(0xA5B6BC),
        .text3 = rgb(0x84969D),
        .accent = rgb(0x56BEC4),
        .accentSoft = rgb(0x173A3F),
        .onAccent = rgb(0x08272A),
        .ink = rgb(0xBFD6DB),
        .heart = rgb(0xE08DB4),
        .warn = rgb(0xF2C063),
        .warnGround = rgb(0x352A14),
        .warnBorder = rgb(0x5B4823),
        .error = rgb(0xF29A8F),
        .errorGround = rgb(0x3A1F1C),
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightnessF()
        < palette.color(QPalette::Active, QPalette::WindowText).lightnessF();
    return dark ? darkTheme() : lightTheme();
}

QPalette Theme::palette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.card);
    set(QPalette::AlternateBase, theme.window);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.text3);
    set(QPalette::Button, theme.card);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.onAccent);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.card);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Light, theme.card);
    set(QPalette::Midlight, theme.line);
    set(QPalette::Mid, theme.axis);
    set(QPalette::Dark, theme.axis);
    set(QPalette::Shadow, theme.dark ? theme.rail : theme.text3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.text, theme.card, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text2);
    return palette;
}

const StrokeLook &Theme::stroke(Stroke stroke) const
{
    const StrokeLooks &looks = dark ? darkStrokes() : lightStrokes();
    switch (stroke) {
    case Stroke::Freestyle:
        return looks.freestyle;
    case Stroke::Backstroke:
        return looks.backstroke;
    case Stroke::Breaststroke:
        return looks.breaststroke;
    case Stroke::Butterfly:
        return looks.butterfly;
    case Stroke::Medley:
        return looks.medley;
    case Stroke::Drill:
        return looks.drill;
    case Stroke::Kick:
        return looks.kick;
    case Stroke::Mixed:
    case Stroke::Unknown:
        break;
    }
    return looks.unknown;
}

QColor Theme::zone(int index) const
{
    static constexpr std::array shares{0.22, 0.38, 0.54, 0.72, 0.86, 1.0};
    return mixed(accent, card, shares[std::size_t(std::clamp(index, 0, int(shares.size()) - 1))]);
}

QColor Theme::quartile(int index) const
{
    static constexpr std::array shares{0.22, 0.42, 0.66, 1.0};
    return mixed(accent, card, shares[std::size_t(std::clamp(index, 0, int(shares.size()) - 1))]);
}

QColor Theme::swim(std::size_t index, std::size_t count) const
{
    static constexpr std::array<unsigned, 4> ramp{0x9CC4C6, 0x5FA3A8, 0x2B838A, 0x0A4A51};
    // On the dark card the darkest of the ramp could not be seen.
    static constexpr std::array<unsigned, 4> darkRamp{0x2E7178, 0x43959B, 0x74B9BE, 0xB4DCDE};
    const auto &stops = dark ? darkRamp : ramp;
    if (count < 2 || index + 1 >= count)
        return rgb(stops.back());
    const double place = double(index) / double(count - 1) * double(stops.size() - 1);
    const auto below = std::size_t(place);
    return mixed(rgb(stops[below + 1]), rgb(stops[below]), place - double(below));
}

QColor Theme::hover() const
{
    return mixed(accentSoft, card, 0.5);
}

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(float(colour.alphaF() * std::clamp(share, 0.0, 1.0)));
    return colour;
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [share](int over, int under) { return int(std::lround(under + (over - under) * share)); };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())};
}

namespace type {

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font(base);
    // Points, even where the base is sized in pixels: pixels are whole numbers, ticks and labels need halves.
    const double points = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    font.setPointSizeF(points * factor);
    font.setWeight(weight);
    return font;
}

double figureWidth(const QFontMetricsF &metrics, const QString &text)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    double width = 0;
    QString other;
    for (const QChar character : text) {
        if (character.isDigit())
            width += widest;
        else
            other += character;
    }
    return width + metrics.horizontalAdvance(other);
}

} // namespace type

double snapped(const QPainter &painter, double coordinate)
{
    const double scale = painter.deviceTransform().m11();
    return scale > 0 ? std::round(coordinate * scale) / scale : coordinate;
}

void drawMarker(QPainter &painter, const QPointF &centre, double size, const StrokeLook &look)
{
    const double half = size / 2;
    const QRectF box(centre.x() - half, centre.y() - half, size, size);
    painter.setBrush(look.hatched ? look.ground : look.fill);
    painter.setPen(look.edge.isValid() ? QPen(look.edge, 1) : QPen(Qt::NoPen));
    switch (look.marker) {
    case Marker::Circle:
        painter.drawEllipse(box);
        break;
    case Marker::Square:
        painter.drawRect(box.adjusted(half * 0.08, half * 0.08, -half * 0.08, -half * 0.08));
        break;
    case Marker::Diamond: {
        const double reach = half * 1.2;
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach}, {centre.x() + reach, centre.y()},
            {centre.x(), centre.y() + reach}, {centre.x() - reach, centre.y()}});
        break;
    }
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF{{centre.x(), box.top() - half * 0.1}, {box.right() + half * 0.1, box.bottom()},
            {box.left() - half * 0.1, box.bottom()}});
        break;
    case Marker::Swatch:
        painter.drawRoundedRect(box, 1.5, 1.5);
        if (look.hatched)
            drawHatch(painter, box, look);
        break;
    }
}

void drawHatch(QPainter &painter, const QRectF &whole, const StrokeLook &look)
{
    // Half a line's width stays free, so that the gap between bars does.
    const QRectF area = whole.adjusted(0.7, 0.7, -0.7, 0);
    static constexpr double step = 4;
    QList<QLineF> lines;
    // Lines x + y = k * step on the page, cut to the area: neighbouring bars share one pattern.
    const double last = area.right() + area.bottom();
    for (double sum = std::ceil((area.left() + area.top()) / step) * step; sum < last; sum += step) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left)
            lines.append({left, sum - left, right, sum - right});
    }
    painter.setPen(QPen(look.fill, 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace lengthwise
