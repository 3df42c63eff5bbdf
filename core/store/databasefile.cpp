#include "core/store/databasefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lengthwise {

namespace {

const auto suffixes = std::to_array<QLatin1StringView>(
    {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("-journal")});

const QString markFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

/// Through to the disk: for a folder its entries, for a file its bytes.
bool sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return synced;
#else
    Q_UNUSED(path) // SQLite synchronised the file when it committed; folders need none
    return true;
#endif
}

tl::unexpected<Error> unwritable(const QString &path, const QString &reason)
{
    return fail({.code = ErrorCode::FileUnwritable, .file = path, .detail = reason});
}

} // namespace

void removeDatabase(const QString &path)
{
    for (const QLatin1StringView suffix : suffixes)
        QFile::remove(path + suffix);
}

Result<void> moveDatabase(const QString &from, const QString &to)
{
    for (const QLatin1StringView suffix : suffixes) {
        QFile file(from + suffix);
        if (file.exists() && !file.rename(to + suffix))
            return unwritable(to + suffix, file.errorString());
    }
    sync(QFileInfo(to).absolutePath());
    return {};
}

bool hasDatabaseFiles(const QString &path)
{
    return std::ranges::any_of(suffixes, [&path](QLatin1StringView suffix) { return QFile::exists(path + suffix); });
}

Result<void> publishDatabase(const QString &from, const QString &to)
{
    if (!sync(from))
        return unwritable(to, QString::fromLocal8Bit(std::strerror(errno)));
    if (QFile::exists(to))
        return fail({.code = ErrorCode::FileExists, .file = to});
    QFile file(from);
    if (!file.rename(to))
        return unwritable(to, file.errorString());
    if (!sync(QFileInfo(to).absolutePath()))
        return unwritable(to, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

Result<void> supersedeDatabase(const QString &from, const QString &to)
{
    makePrivate(from);
    if (!sync(from))
        return unwritable(to, QString::fromLocal8Bit(std::strerror(errno)));
    // The old one's log would be taken for the new one's.
    for (const QLatin1StringView suffix : suffixes) {
        if (!suffix.isEmpty())
            QFile::remove(to + suffix);
    }
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return unwritable(to, QString::fromLocal8Bit(error.message()));
    if (!sync(QFileInfo(to).absolutePath()))
        return unwritable(to, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

void makePrivate(const QString &path)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFile::permissions(path) & others)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QString timeMark(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toString(markFormat);
}

std::optional<Instant> momentOf(QStringView mark)
{
    QDateTime moment = QDateTime::fromString(mark.toString(), markFormat);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Instant(Duration(moment.toMSecsSinceEpoch()));
}

QString freeName(const QString &before, Instant moment, const QString &after)
{
    QString name = before + timeMark(moment) + after;
    while (hasDatabaseFiles(name)) {
        moment += Duration(1);
        name = before + timeMark(moment) + after;
    }
    return name;
}

} // namespace lengthwise
