#include "app/gui/systemwake.h"

#ifdef LENGTHWISE_DBUS
#include <QDBusConnection>
#endif

namespace lengthwise {

SystemWake::SystemWake(QObject *parent)
    : QObject(parent)
{
#ifdef LENGTHWISE_DBUS
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
#endif
}

void SystemWake::prepareForSleep(bool isBefore)
{
    if (!isBefore)
        Q_EMIT woke();
}

} // namespace lengthwise
