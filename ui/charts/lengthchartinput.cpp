#include "ui/charts/lengthchart.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// Mouse and wheel of the length chart.
namespace lengthwise {

namespace {

/// Share of the visible time that one wheel notch pans.
constexpr double panStep = 0.1;

} // namespace

std::optional<std::size_t> LengthChart::nearestBar(double x) const
{
    const std::vector<ChartBar> &bars = m_view.chart.bars;
    if (bars.empty())
        return std::nullopt;
    const double at = m_view.seconds(x);
    const auto next =
        std::lower_bound(bars.begin(), bars.end(), at, [](const ChartBar &bar, double when) { return bar.end < when; });
    if (next == bars.end())
        return bars.size() - 1;
    const auto index = std::size_t(next - bars.begin());
    // In a rest, the length that is nearer.
    if (index > 0 && next->start > at && at - bars[index - 1].end < next->start - at)
        return index - 1;
    return index;
}

std::optional<std::size_t> LengthChart::bracketAt(QPointF at) const
{
    const LengthLayout &layout = m_view.layout;
    if (at.y() < layout.bars.bottom() || at.y() > layout.labelsBottom())
        return std::nullopt;
    for (std::size_t i = 0; i < m_view.chart.brackets.size(); ++i) {
        const auto place = m_view.place(m_view.chart.brackets[i]);
        if (place && at.x() >= place->low - 2 && at.x() <= place->high + 2)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> LengthChart::setAt(QPointF at) const
{
    if (const auto bracket = bracketAt(at))
        return bracket;
    const auto bar = nearestBar(at.x());
    const QRectF &plot = m_view.layout.bars;
    // A split of open water belongs to no set.
    if (!bar || m_view.chart.bars[*bar].repeat == 0 || at.y() > plot.bottom() || at.x() < plot.left()
        || at.x() > plot.right())
        return std::nullopt;
    // A bar is hit a little beside itself as well: on a whole swim it may be 3 px wide.
    const QRectF hit = barRect(*bar).adjusted(-3, 0, 3, 0);
    return at.x() >= hit.left() && at.x() <= hit.right() ? std::optional(m_view.chart.bars[*bar].set) : std::nullopt;
}

void LengthChart::toggleSet(std::size_t set)
{
    if (!m_selection)
        return;
    m_selection->setSet(m_selection->set() == set ? std::nullopt : std::optional(set));
}

void LengthChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->pos();
        m_dragging = false;
    } else if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position().x();
    } else {
        event->ignore();
    }
}

void LengthChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_panFrom) {
        pan((*m_panFrom - x) / m_view.layout.bars.width() * m_view.time.span());
        m_panFrom = x;
        return;
    }
    if (m_pressed && std::abs(x - m_pressed->x()) >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_pressed && m_dragging) {
        const QRectF &plot = m_view.layout.bars;
        const double from = std::clamp(double(m_pressed->x()), plot.left(), plot.right());
        const double to = std::clamp(x, plot.left(), plot.right());
        m_view.band = Range{std::min(from, to), std::max(from, to)};
        m_cursor->update();
        return;
    }
    if (const auto bar = nearestBar(x); bar && m_selection)
        m_selection->setCursor(bar);
}

void LengthChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_panFrom.reset();
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (m_dragging && m_view.band) {
        const Range band = *m_view.band;
        m_view.band.reset();
        m_dragging = false;
        if (m_picking)
            pickBand(band, event->modifiers());
        else if (band.span() >= 2)
            setVisibleTime({m_view.seconds(band.low), m_view.seconds(band.high)});
        m_cursor->update();
        return;
    }
    if (m_picking) {
        pickAt(event->position(), event->modifiers());
        return;
    }
    m_setBeforeClick = m_selection ? m_selection->set() : std::nullopt;
    if (const auto set = setAt(event->position()))
        toggleSet(*set);
}

void LengthChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_selection && !m_picking)
        m_selection->setSet(m_setBeforeClick);
    showAll();
}

void LengthChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(std::pow(zoomStep, -turned.y() / 120.0), m_view.seconds(event->position().x()));
    } else if (sideways) {
        const int delta = turned.x() != 0 ? turned.x() : turned.y();
        pan(-delta / 120.0 * panStep * m_view.time.span());
    } else {
        // An ordinary wheel scrolls the page.
        event->ignore();
        return;
    }
    event->accept();
}

bool LengthChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto bracket = bracketAt(help->pos());
    if (!bracket) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const ChartBracket &set = m_view.chart.brackets[*bracket];
    QString said = tr("Set %1: %2\n%3").arg(set.number).arg(set.notation, set.mean);
    if (!set.doubt.isEmpty())
        said += u'\n' + set.doubt;
    QToolTip::showText(help->globalPos(), said, viewport());
    return true;
}

} // namespace lengthwise
