#include "ui/widgets/linetabs.h"

#include "ui/charts/theme.h"

#include <QPainter>

namespace lengthwise {

LineTabs::LineTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

QSize LineTabs::tabSizeHint(int index) const
{
    QFont bold(font());
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(tabText(index)) + 28, space::tabBarHeight};
}

void LineTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const bool isCurrent = i == currentIndex();
        const QRect tab = tabRect(i);
        QFont face(font());
        face.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.setPen(isCurrent ? theme.accent : (tab.contains(pointer) ? theme.text : theme.text2));
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (isCurrent)
            painter.fillRect(tab.left(), tab.bottom() - 1, tab.width(), 2, theme.accent);
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(tab).adjusted(3, 5, -3, -5), space::fieldRadius, space::fieldRadius);
        }
    }
}

} // namespace lengthwise
