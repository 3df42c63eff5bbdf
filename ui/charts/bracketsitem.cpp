#include "ui/charts/bracketsitem.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr double betweenLabels = 8;

void drawBracket(QPainter &painter, const Range &place, double y, double width)
{
    const double left = snapped(painter, place.low);
    const double right = std::max(left + 2 * width, snapped(painter, place.high) - 1);
    const QColor colour = painter.pen().color();
    painter.fillRect(QRectF(left, y, right - left, width), colour);
    painter.fillRect(QRectF(left, y - 4, width, 4), colour);
    painter.fillRect(QRectF(right - width, y - 4, width, 4), colour);
}

/// Labels are centred under their bracket and may use half of the rest on either side.
double roomFor(const LengthView &view, std::size_t index, const Range &place)
{
    const std::vector<ChartBracket> &brackets = view.chart.brackets;
    const double centre = (place.low + place.high) / 2;
    double left = 0;
    double right = view.layout.bars.right() + view.layout.bars.left();
    if (index > 0)
        left = std::min(place.low, (view.x(brackets[index - 1].end) + view.x(brackets[index].start)) / 2);
    if (index + 1 < brackets.size())
        right = std::max(place.high, (view.x(brackets[index].end) + view.x(brackets[index + 1].start)) / 2);
    return 2 * std::min(centre - std::max(0.0, left), right - centre) - betweenLabels;
}

} // namespace

void BracketsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const LengthLayout &layout = view().layout;
    const QFont plain = type::scaled(view().font, type::tick);
    const QFont medium = type::scaled(view().font, type::tick, QFont::Medium);
    const QFont bold = type::scaled(view().font, type::tick, QFont::DemiBold);
    for (std::size_t i = 0; i < view().chart.brackets.size(); ++i) {
        const ChartBracket &bracket = view().chart.brackets[i];
        const auto place = view().place(bracket);
        if (!place)
            continue;
        const bool chosen = view().set == i;
        painter->setPen(chosen ? view().theme->accent : mixed(view().theme->text3, view().theme->card, 0.6));
        drawBracket(*painter, *place, layout.bracketY(), chosen ? 2 : 1);

        const double room = roomFor(view(), i, *place);
        const double centre = (place->low + place->high) / 2;
        const QFont &font = chosen ? bold : medium;
        const QFontMetricsF metrics(font);
        const bool full = metrics.horizontalAdvance(bracket.notation) <= room;
        const QString label = full ? bracket.notation : QString::number(bracket.number);
        if (metrics.horizontalAdvance(label) > room + betweenLabels - 2)
            continue;
        const double height = 14 * layout.factor;
        const QRectF first(centre - 400, layout.bars.bottom() + 14 * layout.factor, 800, height);
        painter->setFont(font);
        painter->setPen(chosen ? view().theme->accent : view().hasChoice() ? view().theme->text2 : view().theme->text);
        painter->drawText(first, Qt::AlignCenter, label);
        if (!full || QFontMetricsF(plain).horizontalAdvance(bracket.mean) > room)
            continue;
        painter->setFont(plain);
        painter->setPen(chosen ? view().theme->text2 : view().theme->text3);
        painter->drawText(first.translated(0, height), Qt::AlignCenter, bracket.mean);
    }
}

} // namespace lengthwise
