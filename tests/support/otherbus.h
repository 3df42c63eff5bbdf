#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace lengthwise {

/// A session bus of its own, for tests with KEYRING, on which nothing answers yet.
class OtherBus
{
public:
    OtherBus()
    {
        using namespace Qt::StringLiterals;
        m_daemon.start(u"dbus-daemon"_s,
            {u"--config-file="_s + qEnvironmentVariable("LENGTHWISE_KEYRING") + "/bus.conf"_L1, u"--nofork"_s,
                u"--print-address"_s, u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
        m_daemon.waitForReadyRead();
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~OtherBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OtherBus)

    /// As DBUS_SESSION_BUS_ADDRESS takes it.
    const QString &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace lengthwise
