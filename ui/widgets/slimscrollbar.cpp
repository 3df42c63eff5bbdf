#include "ui/widgets/slimscrollbar.h"

#include "ui/charts/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace lengthwise {

SlimScrollBar::SlimScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_isOnPage(true)
{
}

SlimScrollBar::SlimScrollBar(Qt::Orientation orientation, QWidget *parent)
    : QScrollBar(orientation, parent)
    , m_isOnPage(false)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

QSize SlimScrollBar::sizeHint() const
{
    const QSize usual = QScrollBar::sizeHint();
    return orientation() == Qt::Vertical ? QSize(12, usual.height()) : QSize(usual.width(), 12);
}

// Where the handle lies, and what a click beside it does, stays with the style.
void SlimScrollBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    if (m_isOnPage)
        painter.fillRect(rect(), theme.window);
    if (minimum() == maximum())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSliderDown() ? theme.text3 : theme.axis);
    painter.drawRoundedRect(handle.intersected(rect()).adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace lengthwise
