#include "ui/widgets/iconview.h"

#include "ui/charts/theme.h"

#include <QPainter>

namespace lengthwise {

IconView::IconView(QIcon icon, int size, Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_size(size)
    , m_ground(ground)
{
    setFixedSize(ground == Ground::None ? QSize(size, size) : QSize(2 * size, 2 * size));
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ground != Ground::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(palette()).accentSoft);
        const double radius = m_ground == Ground::Round ? m_size : space::cardRadius;
        painter.drawRoundedRect(rect(), radius, radius);
    }
    QRect square(0, 0, m_size, m_size);
    square.moveCenter(rect().center());
    m_icon.paint(&painter, square);
}

} // namespace lengthwise
