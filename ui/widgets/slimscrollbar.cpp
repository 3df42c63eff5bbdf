#include "ui/widgets/slimscrollbar.h"

#include "ui/charts/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace lengthwise {

SlimScrollBar::SlimScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QSize SlimScrollBar::sizeHint() const
{
    return {12, QScrollBar::sizeHint().height()};
}

// Where the handle lies, and what a click beside it does, stays with the style.
void SlimScrollBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSliderDown() ? theme.text3 : theme.axis);
    painter.drawRoundedRect(QRectF(2, handle.top() + 2, width() - 4, handle.height() - 4), 4, 4);
}

} // namespace lengthwise
