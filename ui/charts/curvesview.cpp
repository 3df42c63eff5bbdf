#include "ui/charts/curvesview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

/// With more swims than this the tints are too alike to be told apart, and their labels too many.
constexpr std::size_t mostLabelled = 6;
constexpr double fadedShare = 0.16;
constexpr double toLabel = 10;
constexpr double labelsApart = 13;
constexpr double insideAxis = 8; ///< between the plot's edges and its first and last points

QString labelOf(const CurvesView &view, std::size_t curve)
{
    const SwimCurve &shown = view.curves.curves[curve];
    return view.curves.letters.value(qsizetype(shown.swim)) + QStringLiteral("  ") + shown.value;
}

} // namespace

std::vector<double> spreadLabels(std::vector<double> wanted, double apart, double low, double high)
{
    std::vector<std::size_t> order(wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&wanted](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    double least = low;
    for (const std::size_t i : order) {
        wanted[i] = std::max(wanted[i], least);
        least = wanted[i] + apart;
    }
    // What was pushed over the end goes back, and pushes what is before it.
    double most = high;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        wanted[*i] = std::min(wanted[*i], most);
        most = wanted[*i] - apart;
    }
    return wanted;
}

void CurvesView::setCurves(const SwimCurves &shown)
{
    curves = shown;
    cursor.reset();
    if (curves.curves.empty())
        return;
    const double first = curves.curves.front().points.front().seconds;
    seconds = {first, first};
    for (const SwimCurve &curve : curves.curves) {
        for (const CurvePoint &point : curve.points)
            seconds = {std::min(seconds.low, point.seconds), std::max(seconds.high, point.seconds)};
    }
    const double air = std::max(seconds.span() * 0.08, 0.5);
    seconds = {std::max(0.0, seconds.low - air), seconds.high + air};
    across = {curves.ticks.front().at, curves.ticks.back().at};
}

double CurvesView::labelWidth(std::size_t curve) const
{
    return QFontMetricsF(type::scaled(font, type::label, QFont::DemiBold)).horizontalAdvance(labelOf(*this, curve));
}

void CurvesView::layOut(const QRectF &whole)
{
    const QFontMetricsF metrics(type::scaled(font, type::tick));
    const double line = std::ceil(metrics.height());
    double right = 0;
    for (std::size_t i = 0; i < curves.curves.size(); ++i)
        right = std::max(right, labelWidth(i));
    const double left = std::ceil(metrics.horizontalAdvance(clockText(seconds.high, 1))) + 12;
    plot = whole.adjusted(left, line / 2 + 2, -std::ceil(right) - toLabel - 2, -2 * line - 12);
}

QPointF CurvesView::place(const CurvePoint &point) const
{
    const double share = across.span() > 0 ? (point.at - across.low) / across.span() : 0.5;
    const double down = (point.seconds - seconds.low) / seconds.span();
    const double wide = plot.width() - insideAxis;
    return {plot.left() + insideAxis + share * wide, plot.top() + down * plot.height()};
}

std::optional<CurvePlace> CurvesView::nearest(QPointF at, double reach) const
{
    std::optional<CurvePlace> found;
    for (std::size_t i = 0; i < curves.curves.size(); ++i) {
        const auto &points = curves.curves[i].points;
        for (std::size_t k = 0; k < points.size(); ++k) {
            const QPointF away = place(points[k]) - at;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < reach) {
                reach = distance;
                found = CurvePlace{i, k};
            }
        }
    }
    return found;
}

QColor CurvesView::colour(std::size_t of) const
{
    return theme->swim(of, std::size_t(curves.letters.size()));
}

bool CurvesView::isLabelled(std::size_t curve) const
{
    return curves.curves.size() <= mostLabelled || curve == 0 || curve + 1 == curves.curves.size()
        || swim == curves.curves[curve].swim;
}

void CurvesView::drawScale(QPainter &painter) const
{
    painter.setFont(type::scaled(font, type::tick));
    const double line = std::ceil(QFontMetricsF(painter.font()).height());
    const int room = std::max(2, int(plot.height() / (2.4 * line)));
    const std::vector<double> levels = ticks(seconds, paceSteps(), std::min(5, room));
    for (const double level : levels) {
        const double y = std::round(plot.top() + (level - seconds.low) / seconds.span() * plot.height());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme->grid);
        painter.setPen(theme->text3);
        painter.drawText(
            QRectF(plot.left() - 88, y - line, 80, 2 * line), Qt::AlignRight | Qt::AlignVCenter, clockText(level, 0));
    }
    painter.fillRect(QRectF(plot.left(), std::round(plot.bottom()), plot.width(), 1), theme->axis);
    drawTicks(painter);
    painter.setPen(theme->text3);
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + 8, plot.width(), line), Qt::AlignCenter, curves.across);
}

/// As many as there is room for, the last one always.
void CurvesView::drawTicks(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    double free = plot.right() + 60;
    painter.setPen(theme->text3);
    for (auto tick = curves.ticks.rbegin(); tick != curves.ticks.rend(); ++tick) {
        const double middle = place({.at = tick->at, .seconds = seconds.low}).x();
        const double half = metrics.horizontalAdvance(tick->text) / 2;
        if (middle + half + 6 > free)
            continue;
        free = middle - half;
        painter.drawText(
            QRectF(middle - half - 2, plot.bottom() + 5, 2 * half + 4, metrics.height()), Qt::AlignCenter, tick->text);
    }
}

void CurvesView::drawCurve(QPainter &painter, const SwimCurve &curve) const
{
    const bool isNewest = curve.swim + 1 == std::size_t(curves.letters.size());
    const bool isSubject = swim ? swim == curve.swim : isNewest;
    painter.setOpacity(swim && swim != curve.swim ? fadedShare : 1);
    QPainterPath path;
    for (const CurvePoint &point : curve.points) {
        if (path.elementCount() == 0)
            path.moveTo(place(point));
        else
            path.lineTo(place(point));
    }
    painter.strokePath(
        path, QPen(colour(curve.swim), isSubject ? 2.2 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(curve.swim));
    for (const CurvePoint &point : curve.points)
        painter.drawEllipse(place(point), isSubject ? 3.0 : 2.4, isSubject ? 3.0 : 2.4);
    painter.setOpacity(1);
}

void CurvesView::drawLabels(QPainter &painter) const
{
    std::vector<std::size_t> labelled;
    std::vector<double> wanted;
    for (std::size_t i = 0; i < curves.curves.size(); ++i) {
        if (!isLabelled(i))
            continue;
        labelled.push_back(i);
        wanted.push_back(place(curves.curves[i].points.back()).y());
    }
    const QFontMetricsF metrics(type::scaled(font, type::label));
    const double apart = std::max(labelsApart, metrics.height() - 1);
    const std::vector<double> heights = spreadLabels(wanted, apart, plot.top(), plot.bottom() - 2);
    for (std::size_t i = 0; i < labelled.size(); ++i) {
        const SwimCurve &curve = curves.curves[labelled[i]];
        const QPointF end = place(curve.points.back());
        const QPointF at(plot.right() + toLabel, heights[i]);
        const bool isStrong = swim ? swim == curve.swim : curve.swim + 1 == std::size_t(curves.letters.size());
        painter.setOpacity(swim && swim != curve.swim ? 0.45 : 1);
        // From a line that ends before the others, or whose label had to give way.
        if (end.x() + toLabel < plot.right() || std::abs(end.y() - at.y()) > apart / 2) {
            painter.setPen(QPen(theme->axis, 1, Qt::DotLine));
            painter.drawLine(end + QPointF(5, 0), at - QPointF(3, 0));
        }
        painter.setFont(type::scaled(font, type::label, isStrong ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isStrong ? theme->text : theme->text2);
        painter.drawText(
            QRectF(at.x(), at.y() - 20, 200, 40), Qt::AlignLeft | Qt::AlignVCenter, labelOf(*this, labelled[i]));
    }
    painter.setOpacity(1);
}

void CurvesView::drawCurves(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SwimCurve &curve : curves.curves) {
        if (swim != curve.swim)
            drawCurve(painter, curve);
    }
    for (const SwimCurve &curve : curves.curves) { // over all others
        if (swim == curve.swim)
            drawCurve(painter, curve);
    }
    drawLabels(painter);
    if (!cursor)
        return;
    painter.setPen(QPen(theme->accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place(curves.curves[cursor->curve].points[cursor->point]), 6, 6);
}

} // namespace lengthwise
