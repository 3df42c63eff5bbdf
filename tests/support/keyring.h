#pragma once

#include <QByteArray>
#include <QDBusVirtualObject>
#include <QString>

#include <vector>

namespace lengthwise {

/// The keyring that a test with KEYRING runs in, past the keychain: what a desktop and its keyring viewer do with it.
/// Programs that the test starts have the same one. Main thread.
namespace keyring {

struct Item {
    QString label;
    bool isLocked = false;
};

/// False: the service refused, or there is none.
bool lock();
bool unlock();
/// What is stored under the service "Lengthwise" and this key, locked or not.
std::vector<Item> items(const QString &key);
/// All bytes of the keyring's files.
QByteArray fileBytes();

} // namespace keyring

/// The desktop's question for a password, which nobody answers; with its end the question is gone.
class OpenPrompter final : public QDBusVirtualObject
{
public:
    OpenPrompter();
    ~OpenPrompter() override;

    bool isAsking() const { return m_isAsking; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    bool m_isAsking = false;
};

} // namespace lengthwise
