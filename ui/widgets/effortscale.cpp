#include "ui/widgets/effortscale.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/gathering.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr int steps = 10;
constexpr int stepWidth = space::smallestTarget;
constexpr int between = 2;

} // namespace

EffortScale::EffortScale(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Effort"));
    describe();
}

void EffortScale::setEffort(std::optional<int> effort)
{
    m_effort = effort;
    describe();
    update();
}

void EffortScale::describe()
{
    setAccessibleDescription(m_effort ? effortWords(*m_effort) : tr("Not given. Arrow keys choose 1 to 10."));
}

QRect EffortScale::stepRect(int step) const
{
    return {3 + (step - 1) * (stepWidth + between), 3, stepWidth, space::smallestTarget};
}

QSize EffortScale::sizeHint() const
{
    return {steps * (stepWidth + between) - between + 6, space::smallestTarget + 6};
}

int EffortScale::stepAt(QPoint at) const
{
    for (int step = 1; step <= steps; ++step) {
        if (stepRect(step).contains(at))
            return step;
    }
    return 0;
}

void EffortScale::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    painter.setFont(type::scaled(QApplication::font(), type::label, QFont::Medium));
    for (int step = 1; step <= steps; ++step) {
        const bool isTaken = m_effort && step <= *m_effort;
        const QRectF box = QRectF(stepRect(step)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isTaken ? theme.accent : (step <= m_hovered ? theme.accentSoft : theme.track));
        painter.drawRoundedRect(box, space::half, space::half);
        painter.setPen(isTaken ? theme.onAccent : theme.text2);
        painter.drawText(box, Qt::AlignCenter, QString::number(step));
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::fieldRadius, space::fieldRadius);
}

void EffortScale::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = stepAt(event->pos());
    update();
}

void EffortScale::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void EffortScale::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->pos());
    if (event->button() == Qt::LeftButton && step > 0)
        choose(m_effort == step ? std::nullopt : std::optional(step));
}

void EffortScale::choose(std::optional<int> effort)
{
    if (effort == m_effort)
        return;
    setEffort(effort);
    Q_EMIT effortChosen(effort);
}

void EffortScale::keyPressEvent(QKeyEvent *event)
{
    const int now = m_effort.value_or(0);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        choose(std::min(now + 1, steps));
        return;
    case Qt::Key_Left:
    case Qt::Key_Down:
        choose(now > 1 ? std::optional(now - 1) : std::nullopt);
        return;
    case Qt::Key_Home:
        choose(1);
        return;
    case Qt::Key_End:
        choose(steps);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return;
    default:
        break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 && event->modifiers() == Qt::NoModifier)
        choose(event->key() == Qt::Key_0 ? steps : event->key() - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

bool EffortScale::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int step = stepAt(help->pos()); step > 0)
        QToolTip::showText(help->globalPos(), effortWords(step), this);
    return true;
}

} // namespace lengthwise
