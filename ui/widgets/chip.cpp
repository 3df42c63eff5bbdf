#include "ui/widgets/chip.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>

namespace lengthwise {

Chip::Chip(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(type::scaled(QApplication::font(), type::label, QFont::Medium));
    setContentsMargins(10, 3, 10, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace lengthwise
