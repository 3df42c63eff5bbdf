#include "ui/mainwindow/appearance.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QEvent>

namespace lengthwise {

void AppearanceSwitch::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

bool AppearanceSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void AppearanceSwitch::apply()
{
    m_applying = true;
    const Theme *theme = m_appearance == Appearance::Dark ? &Theme::darkTheme() : &Theme::lightTheme();
    if (m_appearance == Appearance::System) {
        QApplication::setPalette(QPalette()); // back to the system's own, to see what it is now
        theme = &Theme::of(QApplication::palette());
    }
    QApplication::setPalette(Theme::palette(*theme));
    m_applying = false;
}

} // namespace lengthwise
