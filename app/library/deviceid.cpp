#include "app/library/deviceid.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::string newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

std::optional<std::string> uuidIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(QString::fromLatin1(file.read(64).trimmed()));
    if (uuid.isNull())
        return std::nullopt;
    return uuid.toString(QUuid::WithoutBraces).toStdString();
}

bool writeLine(QFileDevice &file, const std::string &uuid)
{
    const QByteArray line = QByteArray::fromStdString(uuid) + '\n';
    return file.setPermissions(ownerOnly) && file.write(line) == line.size() && file.flush();
}

// Renaming does not replace: of two programs that make one at once, the first wins and the second reads it.
void makeOnce(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (file.open() && writeLine(file, newUuid()) && file.rename(path))
        file.setAutoRemove(false);
}

void replaceUnreadable(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeLine(file, newUuid()))
        file.commit();
}
} // namespace

QString deviceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"lengthwise"_s);
}

std::string deviceId(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"device"_s);
    if (const auto known = uuidIn(path))
        return *known;
    QDir().mkpath(folder);
    makeOnce(path);
    if (const auto made = uuidIn(path)) // ours, or that of who was faster
        return *made;
    replaceUnreadable(path);
    return uuidIn(path).value_or(newUuid());
}

} // namespace lengthwise
