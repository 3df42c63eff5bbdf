#include "ui/widgets/chip.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>

namespace lengthwise {

namespace {
constexpr int side = 10;
constexpr int iconExtent = 13;
constexpr int afterIcon = 5;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(type::scaled(QApplication::font(), type::label, QFont::Medium));
    setContentsMargins(side, 3, side, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setLook(Tone tone, const QIcon &icon)
{
    m_tone = tone;
    m_icon = icon;
    setContentsMargins(side + (icon.isNull() ? 0 : iconExtent + afterIcon), 3, side, 3);
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Accent ? theme.accentSoft
            : m_tone == Tone::Warning       ? theme.warnGround
                                            : theme.errorGround);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(m_tone == Tone::Accent ? theme.accent : m_tone == Tone::Warning ? theme.warn : theme.error);
    if (m_icon.isNull()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    m_icon.paint(&painter, QRect(side, (height() - iconExtent) / 2, iconExtent, iconExtent));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace lengthwise
