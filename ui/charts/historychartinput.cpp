#include "ui/charts/historychart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

/// Mouse and keyboard of a history chart.
namespace lengthwise {

void HistoryChart::setCurrent(std::optional<std::size_t> mark, bool byKeyboard)
{
    if (mark == m_view.current && byKeyboard == m_view.ringed)
        return;
    m_view.current = mark;
    m_view.ringed = byKeyboard && mark;
    describe();
    viewport()->update();
    Q_EMIT currentChanged();
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = m_view.plot.isEmpty() ? std::nullopt : m_view.markNear(event->position());
    if (mark == m_view.current)
        return;
    setCurrent(mark, false);
    const auto place = currentPlace();
    const bool leads = place && place->days;
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!place) {
        QToolTip::hideText();
        return;
    }
    // None of it is markup.
    const QString said = place->readout + QLatin1Char('\n') + place->details;
    QToolTip::showText(
        event->globalPosition().toPoint(), Qt::convertFromPlainText(said, Qt::WhiteSpaceNormal), viewport());
}

bool HistoryChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_view.ringed)
        setCurrent(std::nullopt, false);
    return StillChart::viewportEvent(event);
}

void HistoryChart::clicked(const QPointF &at)
{
    if (m_view.plot.isEmpty())
        return;
    setCurrent(m_view.markNear(at), false);
    lead();
}

void HistoryChart::lead()
{
    if (const auto place = currentPlace(); place && place->days)
        Q_EMIT chosen(*place);
}

std::size_t HistoryChart::onOtherLine(int by) const
{
    const std::vector<PlotMark> &marks = m_view.plot.marks;
    const PlotMark &from = marks[*m_view.current];
    std::size_t nearest = *m_view.current;
    double least = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double away = std::abs(marks[i].at - from.at);
        if (marks[i].line == from.line + by && (nearest == *m_view.current || away < least)) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

bool HistoryChart::step(int key)
{
    const std::vector<PlotMark> &marks = m_view.plot.marks;
    if (marks.empty())
        return false;
    const std::size_t last = marks.size() - 1;
    const std::size_t at = m_view.current.value_or(last);
    const auto sameLine = [&](std::size_t other) { return marks[other].line == marks[at].line ? other : at; };
    std::size_t wanted = at;
    switch (key) {
    case Qt::Key_Left:
        wanted = m_view.current && at > 0 ? sameLine(at - 1) : at;
        break;
    case Qt::Key_Right:
        wanted = at < last ? sameLine(at + 1) : at;
        break;
    case Qt::Key_Home:
        while (wanted > 0 && marks[wanted - 1].line == marks[at].line)
            --wanted;
        break;
    case Qt::Key_End:
        while (wanted < last && marks[wanted + 1].line == marks[at].line)
            ++wanted;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (marks.back().line == 0)
            return false;
        wanted = m_view.current ? onOtherLine(key == Qt::Key_Up ? -1 : 1) : at;
        break;
    default:
        return false;
    }
    setCurrent(wanted, true);
    return true;
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    if (step(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_view.current)
            return lead();
        break;
    case Qt::Key_Escape:
        if (m_view.current)
            return setCurrent(std::nullopt, false);
        break;
    default:
        break;
    }
    event->ignore();
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    StillChart::focusOutEvent(event);
    if (m_view.ringed && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setCurrent(std::nullopt, false);
}

} // namespace lengthwise
