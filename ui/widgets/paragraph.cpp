#include "ui/widgets/paragraph.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QEvent>

namespace lengthwise {

Paragraph::Paragraph(Tone tone, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setForegroundRole(tone == Tone::Body ? QPalette::WindowText : QPalette::PlaceholderText);
    updateFont();
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
}

void Paragraph::updateFont()
{
    setFont(type::scaled(QApplication::font(), m_tone == Tone::Caption ? type::label : type::body));
}

} // namespace lengthwise
