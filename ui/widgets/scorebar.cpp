#include "ui/widgets/scorebar.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int mostPoints = 25;
constexpr int pointsOfSegment = 5;
constexpr double gap = 2;
constexpr int barWidth = 250;
constexpr int barHeight = 9;
constexpr int beforePoints = 12;
constexpr int leastBarWidth = 100;

/// Sizes that hold text grow with it.
double factor()
{
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / 13.0);
}

int nameWidth()
{
    return int(std::lround(128 * factor()));
}

int pointsWidth()
{
    return int(std::lround(50 * factor()));
}

int rowHeight()
{
    return int(std::lround(40 * factor()));
}

double barTop()
{
    return std::round((24 * factor() - barHeight) / 2);
}

QFont labelFont()
{
    return type::scaled(QApplication::font(), type::label);
}

void paintTrack(QPainter &painter, const ScoreBarView &bar, const QRectF &whole, const Theme &theme)
{
    if (!bar.points) {
        QPen pen(theme.axis, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), space::barRadius, space::barRadius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.save();
    // Only the bar's own ends are round.
    QPainterPath ends;
    ends.addRoundedRect(whole, space::barRadius, space::barRadius);
    painter.setClipPath(ends);
    const double filled = whole.left() + whole.width() * *bar.points / mostPoints;
    for (int from = 0; from < mostPoints; from += pointsOfSegment) {
        const double left = whole.left() + (from > 0 ? whole.width() * from / mostPoints + gap / 2 : 0);
        const double right = whole.left() + whole.width() * (from + pointsOfSegment) / mostPoints
            - (from + pointsOfSegment < mostPoints ? gap / 2 : 0);
        const double middle = std::clamp(filled, left, right);
        painter.fillRect(QRectF(left, whole.top(), middle - left, barHeight), theme.accent);
        painter.fillRect(QRectF(middle, whole.top(), right - middle, barHeight), theme.track);
    }
    painter.restore();
}

void paintName(QPainter &painter, const ScoreBarView &bar, const QRectF &whole, const Theme &theme)
{
    painter.setFont(QApplication::font());
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, whole.center().y() - 20, nameWidth() - 8, 40),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth() - 8));
}

void paintWords(QPainter &painter, const ScoreBarView &bar, const QRectF &whole, double width, const Theme &theme)
{
    painter.setFont(type::scaled(QApplication::font(), type::tick));
    painter.setPen(theme.text3);
    const QFontMetrics metrics(painter.font());
    const int next = metrics.horizontalAdvance(bar.next);
    const int value = metrics.horizontalAdvance(bar.value);
    // Where both do not fit under the bar, what is needed may reach under the points.
    const bool fits = value + 12 + next <= whole.width();
    const double right = fits ? whole.right() : width;
    const QRectF line(whole.left(), whole.bottom() + 3 * factor(), right - whole.left(), metrics.height());
    painter.drawText(
        line, Qt::AlignRight | Qt::TextSingleLine, metrics.elidedText(bar.next, Qt::ElideRight, int(line.width())));
    const int room = next > 0 ? std::max(0, int(line.width()) - next - 12) : int(line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(bar.value, Qt::ElideRight, room));
}

void paintPoints(QPainter &painter, const ScoreBarView &bar, const QRectF &whole, const Theme &theme)
{
    const QFont bold = type::scaled(QApplication::font(), type::body, QFont::DemiBold);
    const QString points = bar.points ? QString::number(*bar.points) : u"–"_s;
    const QRectF place(whole.right() + beforePoints, whole.center().y() - 20, pointsWidth(), 40);
    painter.setFont(bold);
    painter.setPen(bar.points ? theme.text : theme.text3);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, points);
    if (!bar.points)
        return;
    const double after = type::figureWidth(QFontMetricsF(bold), points) + 2;
    painter.setFont(labelFont());
    painter.setPen(theme.text3);
    painter.drawText(place.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"/%1"_s.arg(mostPoints));
}

} // namespace

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScoreBar::setBar(const ScoreBarView &bar)
{
    m_bar = bar;
    setAccessibleName(bar.points ? tr("%1: %2 of %3 points").arg(bar.name).arg(*bar.points).arg(mostPoints)
                                 : tr("%1: not known").arg(bar.name));
    setAccessibleDescription(bar.next.isEmpty() ? bar.value : u"%1, %2"_s.arg(bar.value, bar.next));
    setToolTip(accessibleDescription());
    update();
}

QSize ScoreBar::sizeHint() const
{
    return {nameWidth() + barWidth + beforePoints + pointsWidth(), rowHeight()};
}

QSize ScoreBar::minimumSizeHint() const
{
    return {nameWidth() + leastBarWidth + beforePoints + pointsWidth(), rowHeight()};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawScoreBar(painter, m_bar, width(), Theme::of(palette()));
}

void drawScoreBar(QPainter &painter, const ScoreBarView &bar, double width, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(nameWidth(), barTop(), width - nameWidth() - beforePoints - pointsWidth(), barHeight);
    paintTrack(painter, bar, track, theme);
    paintName(painter, bar, track, theme);
    paintWords(painter, bar, track, width, theme);
    paintPoints(painter, bar, track, theme);
}

} // namespace lengthwise
