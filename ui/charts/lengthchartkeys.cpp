#include "ui/charts/lengthchart.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

/// The keyboard of the length chart.
namespace lengthwise {

void LengthChart::cursorTo(std::size_t bar)
{
    m_selection->setCursor(bar);
    const ChartBar &length = m_view.chart.bars[bar];
    if (length.start < m_view.time.low)
        pan(length.start - m_view.time.low);
    else if (length.end > m_view.time.high)
        pan(length.end - m_view.time.high);
}

void LengthChart::moveCursor(int by)
{
    const auto last = std::ptrdiff_t(m_view.chart.bars.size()) - 1;
    if (!m_view.cursor) {
        cursorTo(by > 0 ? 0 : std::size_t(last));
        return;
    }
    cursorTo(std::size_t(std::clamp(std::ptrdiff_t(*m_view.cursor) + by, std::ptrdiff_t(0), last)));
}

void LengthChart::moveCursorBySet(int by)
{
    const std::vector<ChartBar> &bars = m_view.chart.bars;
    if (!m_view.cursor || *m_view.cursor >= bars.size()) {
        moveCursor(by);
        return;
    }
    const std::size_t set = bars[*m_view.cursor].set;
    if (by < 0 && set == 0)
        return;
    const std::size_t wanted = by > 0 ? set + 1 : set - 1;
    const auto found =
        std::find_if(bars.begin(), bars.end(), [wanted](const ChartBar &bar) { return bar.set == wanted; });
    if (found != bars.end())
        cursorTo(std::size_t(found - bars.begin()));
}

bool LengthChart::stepBack()
{
    if (m_pressed || m_view.band) {
        m_pressed.reset();
        m_view.band.reset();
        m_dragging = false;
        m_cursor->update();
        return true;
    }
    if (m_selection && m_selection->hasChoice()) {
        m_selection->clearChoice();
        return true;
    }
    if (m_view.time != m_all) {
        showAll();
        return true;
    }
    if (m_selection && m_selection->cursor()) {
        m_selection->setCursor(std::nullopt);
        return true;
    }
    return false;
}

bool LengthChart::moveByKey(int key)
{
    if (m_view.chart.bars.empty() || !m_selection)
        return false;
    switch (key) {
    case Qt::Key_Left:
        moveCursor(-1);
        return true;
    case Qt::Key_Right:
        moveCursor(1);
        return true;
    case Qt::Key_Home:
        cursorTo(0);
        return true;
    case Qt::Key_End:
        cursorTo(m_view.chart.bars.size() - 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        moveCursorBySet(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        moveCursorBySet(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.cursor && *m_view.cursor < m_view.chart.bars.size())
            toggleSet(m_view.chart.bars[*m_view.cursor].set);
        return true;
    default:
        return false;
    }
}

void LengthChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool inSight = m_view.cursor && *m_view.cursor < m_view.chart.bars.size();
    const double about = inSight ? m_view.chart.bars[*m_view.cursor].start : (m_view.time.low + m_view.time.high) / 2;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (key == Qt::Key_Escape && stepBack())
        return;
    if (m_picking && plain && pickByKey(*event))
        return;
    if (plain && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoom(1 / zoomStep, about);
    else if (plain && key == Qt::Key_Minus)
        zoom(zoomStep, about);
    else if (!plain || !moveByKey(key))
        event->ignore();
}

void LengthChart::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_keyboardFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QChartView::focusInEvent(event);
    viewport()->update();
}

void LengthChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace lengthwise
