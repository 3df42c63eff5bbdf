#include "ui/charts/calendarheat.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace lengthwise {

namespace {

DayRange between(QDate one, QDate other)
{
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

void CalendarHeat::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void CalendarHeat::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = dayAt(event->position());
    m_keyboardFocus = false;
    update();
}

void CalendarHeat::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<QDate> day = dayAt(event->position());
    if (day != m_hovered) {
        m_hovered = day;
        if (day) // Titles come from files: none of them is markup.
            QToolTip::showText(
                event->globalPosition().toPoint(), Qt::convertFromPlainText(dayText(*day), Qt::WhiteSpaceNormal), this);
        else
            QToolTip::hideText();
        update();
    }
    if (!m_pressed || !day || !(event->buttons() & Qt::LeftButton))
        return;
    if (*day != *m_pressed)
        m_dragged = between(*m_pressed, *day);
    else if (m_dragged)
        m_dragged = DayRange{*day, *day};
    update();
}

void CalendarHeat::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QDate pressed = *m_pressed;
    const std::optional<DayRange> dragged = m_dragged;
    m_pressed.reset();
    m_dragged.reset();
    m_current = pressed;
    m_anchor = {};
    const DayRange taken = dragged.value_or(weekOf(pressed));
    choose(!dragged && m_chosen == taken ? std::nullopt : std::optional(taken));
}

void CalendarHeat::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void CalendarHeat::choose(const std::optional<DayRange> &range)
{
    update();
    if (range == m_chosen)
        return;
    m_chosen = range;
    describe();
    Q_EMIT daysChosen(m_chosen);
}

void CalendarHeat::moveCurrent(int days, bool extends)
{
    const QDate from = m_current;
    m_current = std::clamp(m_current.addDays(days), firstMonday(), m_lastDay);
    m_keyboardFocus = true;
    update();
    if (extends) {
        if (!m_anchor.isValid())
            m_anchor = from;
        choose(between(m_anchor, m_current));
    } else {
        m_anchor = {};
    }
    describe();
}

void CalendarHeat::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(-7, extends);
    case Qt::Key_Right:
        return moveCurrent(7, extends);
    case Qt::Key_Up:
        return moveCurrent(-1, extends);
    case Qt::Key_Down:
        return moveCurrent(1, extends);
    case Qt::Key_Home:
        return moveCurrent(int(m_current.daysTo(firstMonday())), extends);
    case Qt::Key_End:
        return moveCurrent(int(m_current.daysTo(m_lastDay)), extends);
    case Qt::Key_PageUp:
        return moveYears(-1);
    case Qt::Key_PageDown:
        return moveYears(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_anchor = {};
        return choose(m_chosen == weekOf(m_current) ? std::nullopt : std::optional(weekOf(m_current)));
    case Qt::Key_Escape:
        m_anchor = {};
        if (m_chosen)
            return choose(std::nullopt);
        break;
    default:
        break;
    }
    event->ignore();
}

void CalendarHeat::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void CalendarHeat::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_keyboardFocus = false;
    update();
}

} // namespace lengthwise
