#include "tests/support/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace lengthwise {

using namespace Qt::StringLiterals;

namespace {

const QDBusObjectPath loginCollection(u"/org/freedesktop/secrets/collection/login"_s);
const QString prompterName = u"org.gnome.keyring.SystemPrompter"_s;

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

/// Of the secret service's type "secret": session, parameters, value, content type.
QVariant plainSecret(const QDBusObjectPath &session, const QByteArray &value)
{
    QDBusArgument secret;
    secret.beginStructure();
    secret << session << QByteArray() << value << u"text/plain"_s;
    secret.endStructure();
    return QVariant::fromValue(secret);
}

QString labelOf(const QDBusObjectPath &item)
{
    const QDBusReply<QDBusVariant> label = call(
        item.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Item"_s, u"Label"_s});
    return label.value().variant().toString();
}

} // namespace

bool keyring::lock()
{
    const QDBusMessage reply = callService(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{loginCollection})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool keyring::unlock()
{
    const QDBusMessage opened =
        callService(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return false;
    const auto session = opened.arguments().at(1).value<QDBusObjectPath>();
    const QDBusMessage reply = call(u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(loginCollection), plainSecret(session, qgetenv("LENGTHWISE_KEYRING_PASSWORD"))});
    return reply.type() == QDBusMessage::ReplyMessage;
}

std::vector<keyring::Item> keyring::items(const QString &key)
{
    QDBusArgument attributes;
    attributes.beginMap(QMetaType(QMetaType::QString), QMetaType(QMetaType::QString));
    for (const auto &[name, value] : {std::pair(u"server"_s, u"Lengthwise"_s), std::pair(u"user"_s, key)}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    const QDBusMessage reply = callService(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    std::vector<Item> items;
    for (int list = 0; list < reply.arguments().size(); ++list) {
        for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(list)))
            items.push_back({.label = labelOf(path), .isLocked = list == 1});
    }
    return items;
}

QByteArray keyring::fileBytes()
{
    QByteArray bytes;
    QDirIterator files(
        qEnvironmentVariable("XDG_DATA_HOME") + "/keyrings"_L1, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

OpenPrompter::OpenPrompter()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this);
    bus.registerService(prompterName);
}

OpenPrompter::~OpenPrompter()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(prompterName);
    bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
}

QString OpenPrompter::introspect(const QString &) const
{
    return {};
}

bool OpenPrompter::handleMessage(const QDBusMessage &, const QDBusConnection &)
{
    m_isAsking = true;
    return true; // and no reply
}

} // namespace lengthwise
