#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace lengthwise {

TextLabel::TextLabel(double factor, QFont::Weight weight, Role role, QWidget *parent)
    : QLabel(parent)
    , m_factor(factor)
    , m_weight(weight)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    updateFont();
}

QSize TextLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("Wide…"));
    return {std::min(least, QLabel::sizeHint().width()), fontMetrics().height()};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).*m_role);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
}

void TextLabel::updateFont()
{
    setFont(type::scaled(QApplication::font(), m_factor, m_weight));
}

} // namespace lengthwise
