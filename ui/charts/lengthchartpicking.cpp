#include "ui/charts/lengthchart.h"

#include <QKeyEvent>

#include <algorithm>
#include <numeric>

/// Picking lengths in the chart while they are edited.
namespace lengthwise {

void LengthChart::setPicking(bool picking)
{
    m_picking = picking;
    m_pickedFrom = m_selection && m_selection->cursor() ? *m_selection->cursor() : 0;
}

std::vector<std::size_t> LengthChart::barsOfSet(std::size_t set) const
{
    std::vector<std::size_t> bars;
    for (std::size_t i = 0; i < m_view.chart.bars.size(); ++i) {
        if (m_view.chart.bars[i].repeat > 0 && m_view.chart.bars[i].set == set)
            bars.push_back(i);
    }
    return bars;
}

void LengthChart::pickRange(std::size_t first, std::size_t last, bool adds)
{
    if (!m_selection)
        return;
    std::vector<std::size_t> range(last - first + 1);
    std::iota(range.begin(), range.end(), first);
    std::vector<std::size_t> picked;
    const std::vector<std::size_t> kept = adds ? m_selection->lengths() : std::vector<std::size_t>();
    std::ranges::set_union(kept, range, std::back_inserter(picked));
    m_selection->setLengths(picked);
}

void LengthChart::pick(std::size_t bar, Qt::KeyboardModifiers modifiers)
{
    if (!m_selection)
        return;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        pickRange(std::min(bar, m_pickedFrom), std::max(bar, m_pickedFrom), modifiers.testFlag(Qt::ControlModifier));
        return;
    }
    m_pickedFrom = bar;
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        m_selection->setLengths({bar});
        return;
    }
    std::vector<std::size_t> picked;
    std::ranges::set_symmetric_difference(
        m_selection->lengths(), std::vector<std::size_t>{bar}, std::back_inserter(picked));
    m_selection->setLengths(picked);
}

void LengthChart::pickAt(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (const auto bracket = bracketAt(at)) {
        if (const std::vector<std::size_t> bars = barsOfSet(*bracket); m_selection && !bars.empty()) {
            m_pickedFrom = bars.front();
            m_selection->setLengths(bars);
        }
        return;
    }
    const QRectF &plot = m_view.layout.bars;
    const auto bar = nearestBar(at.x());
    if (!bar || at.y() > plot.bottom() || at.y() < plot.top() || at.x() < plot.left() || at.x() > plot.right())
        return;
    const QRectF hit = barRect(*bar).adjusted(-3, 0, 3, 0); // on a whole swim a bar may be 3 px wide
    if (at.x() >= hit.left() && at.x() <= hit.right())
        pick(*bar, modifiers);
}

void LengthChart::pickBand(Range band, Qt::KeyboardModifiers modifiers)
{
    const double from = m_view.seconds(band.low);
    const double to = m_view.seconds(band.high);
    const std::vector<ChartBar> &bars = m_view.chart.bars;
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double middle = (bars[i].start + bars[i].end) / 2;
        if (middle < from || middle > to)
            continue;
        first = first.value_or(i);
        last = i;
    }
    if (!first)
        return;
    m_pickedFrom = *first;
    pickRange(*first, last, modifiers.testFlag(Qt::ControlModifier));
}

bool LengthChart::pickByKey(const QKeyEvent &event)
{
    const bool moves = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Home
        || event.key() == Qt::Key_End || event.key() == Qt::Key_Up || event.key() == Qt::Key_Down
        || event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (moves && moveByKey(event.key())) {
        if (m_view.cursor)
            pick(*m_view.cursor, event.modifiers() & Qt::ShiftModifier);
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_selection && m_view.cursor
        && *m_view.cursor < m_view.chart.bars.size()) {
        m_selection->setLengths(barsOfSet(m_view.chart.bars[*m_view.cursor].set));
        return true;
    }
    return false;
}

} // namespace lengthwise
