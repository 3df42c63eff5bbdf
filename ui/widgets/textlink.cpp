#include "ui/widgets/textlink.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lengthwise {

TextLink::TextLink(double factor, QFont::Weight weight, Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_factor(factor)
    , m_weight(weight)
    , m_role(role)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateFont();
}

void TextLink::setPill(bool pill)
{
    m_pill = pill;
    updateGeometry();
    update();
}

void TextLink::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

QSize TextLink::sizeHint() const
{
    return {std::max(space::smallestTarget, fontMetrics().horizontalAdvance(text()) + 2 * side() + 1),
        std::max(space::smallestTarget, fontMetrics().height() + 2 * space::half)};
}

void TextLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pill) {
        const double height = fontMetrics().height() + 6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(QRectF(0, (this->height() - height) / 2, width(), height), height / 2, height / 2);
    }
    const QRect room = rect().adjusted(side(), 0, -side(), 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    const bool pointed = underMouse() || isDown();
    QFont face(font());
    face.setUnderline(pointed || m_underlined);
    painter.setFont(face);
    painter.setPen(pointed ? theme.accent : theme.*m_role);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!hasFocus())
        return;
    const double words = fontMetrics().horizontalAdvance(shown) + 2 * side();
    const double height = std::min(this->height(), fontMetrics().height() + 6);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(0, (this->height() - height) / 2, words, height).adjusted(1, 1, -1, -1), space::half, space::half);
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
}

void TextLink::updateFont()
{
    setFont(type::scaled(QApplication::font(), m_factor, m_weight));
}

} // namespace lengthwise
