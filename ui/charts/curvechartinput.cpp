#include "ui/charts/curvechart.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

/// Mouse and keyboard of the lines of several swims.
namespace lengthwise {

namespace {

constexpr double reach = 20; ///< how near the pointer must be, px

} // namespace

void CurveChart::choose(const CurvePlace &point)
{
    const SwimCurve &curve = m_view.curves.curves[point.curve];
    Q_EMIT chosen(curve.swim, curve.points[point.point].lengths);
}

void CurveChart::leaveEvent(QEvent *event)
{
    StillChart::leaveEvent(event);
    setPoint(std::nullopt);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    setPoint(m_view.nearest(event->position(), reach));
    viewport()->setCursor(m_view.cursor ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CurveChart::clicked(const QPointF &at)
{
    if (const auto point = m_view.nearest(at, reach))
        choose(*point);
}

/// Left and right along the line, up and down to the newer and the older swim.
bool CurveChart::step(int key)
{
    const auto &curves = m_view.curves.curves;
    if (curves.empty())
        return false;
    if (!m_view.cursor) {
        setPoint(CurvePlace{curves.size() - 1, 0});
        return true;
    }
    CurvePlace to = *m_view.cursor;
    const std::size_t last = curves[to.curve].points.size() - 1;
    if (key == Qt::Key_Left) {
        to.point -= to.point > 0 ? 1 : 0;
    } else if (key == Qt::Key_Right) {
        to.point = std::min(last, to.point + 1);
    } else {
        const bool isNewer = key == Qt::Key_Up;
        if (isNewer ? to.curve + 1 == curves.size() : to.curve == 0)
            return true;
        to.curve = isNewer ? to.curve + 1 : to.curve - 1;
        to.point = std::min(to.point, curves[to.curve].points.size() - 1);
    }
    setPoint(to);
    return true;
}

void CurveChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (step(event->key()))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.cursor) {
            choose(*m_view.cursor);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_view.cursor) {
            setPoint(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void CurveChart::focusOutEvent(QFocusEvent *event)
{
    StillChart::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setPoint(std::nullopt);
}

} // namespace lengthwise
