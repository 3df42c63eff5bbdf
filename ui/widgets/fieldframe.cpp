#include "ui/widgets/fieldframe.h"

#include "ui/charts/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lengthwise {

FieldFrame::FieldFrame(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent);
    field->setPalette(own);
    field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::half, 2, 2, 2);
    column->addWidget(field);
}

void FieldFrame::paint(QWidget *widget, bool hasFocus)
{
    const Theme &theme = Theme::of(widget->palette());
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus ? QPen(theme.accent, 2) : QPen(theme.axis, 1));
    painter.setBrush(theme.card);
    const double edge = hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(widget->rect()).adjusted(edge, edge, -edge, -edge), space::fieldRadius, space::fieldRadius);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    paint(this, m_field->hasFocus());
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace lengthwise
