#include "ui/charts/efficiencycloud.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

/// Mouse and keyboard of the efficiency cloud.
namespace lengthwise {

namespace {

constexpr double reach = 14; ///< how near the pointer must be, px

} // namespace

std::optional<std::size_t> EfficiencyCloud::barNear(QPointF at) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (const CloudPoint &point : m_view.points) {
        const double away = QLineF(at, m_view.place(point.speed, point.drawnAt)).length();
        if (away < least) {
            least = away;
            nearest = point.bar;
        }
    }
    return nearest;
}

void EfficiencyCloud::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto bar = barNear(event->position()); bar && m_selection)
        m_selection->setCursor(bar);
}

void EfficiencyCloud::clicked(const QPointF &at)
{
    const auto bar = barNear(at);
    // A split of open water belongs to no set.
    if (!bar || !m_selection || m_view.chart.bars[*bar].repeat == 0)
        return;
    const std::size_t set = m_view.chart.bars[*bar].set;
    m_selection->setSet(m_selection->set() == set ? std::nullopt : std::optional(set));
}

void EfficiencyCloud::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_selection && m_selection->hasChoice())
        m_selection->clearChoice();
    else
        event->ignore();
}

} // namespace lengthwise
