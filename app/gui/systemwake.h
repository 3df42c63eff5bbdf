#pragma once

#include <QObject>

namespace lengthwise {

/// Tells when the machine wakes up, as far as a login manager says it (logind, on the system's bus). Where there is
/// none, nothing is ever told.
class SystemWake final : public QObject
{
    Q_OBJECT

public:
    explicit SystemWake(QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool isBefore);
};

} // namespace lengthwise
