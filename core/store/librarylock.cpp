#include "core/store/librarylock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace lengthwise {

namespace {

// A lock file is taken from its owner only while the system does not hold it locked, which ends with the process.
// What is old is therefore tried at once; who made it is not asked, as numbers of processes are used again. Younger
// ones are left alone: their maker may stand between making and locking the file.
constexpr std::chrono::seconds youngest{2};

/// Qt guards the taking of a dead owner's lock by a lock of its own, and waits half a minute for one that a killed
/// process left there.
void forgetOldTaking(const QString &path)
{
    const QFileInfo guard(path + QStringLiteral(".rmlock"));
    const auto age = std::chrono::seconds(guard.lastModified().secsTo(QDateTime::currentDateTime()));
    if (guard.exists() && age > youngest)
        QFile::remove(guard.filePath());
}

} // namespace

LibraryLock::LibraryLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

LibraryLock::LibraryLock(LibraryLock &&) noexcept = default;
LibraryLock &LibraryLock::operator=(LibraryLock &&) noexcept = default;
LibraryLock::~LibraryLock() = default;

Result<LibraryLock> LibraryLock::take(const QString &path, const QString &purpose)
{
    forgetOldTaking(path);
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(youngest);
    if (file->tryLock(std::chrono::milliseconds(0)))
        return LibraryLock(std::move(file));
    switch (file->error()) {
    case QLockFile::PermissionError:
        return fail({.code = ErrorCode::LibraryReadOnly, .file = path});
    case QLockFile::UnknownError: // no room for the file, mostly
        return fail({.code = ErrorCode::LibraryFull, .file = path, .detail = purpose});
    default:
        return fail({.code = ErrorCode::LibraryBusy, .file = path, .detail = purpose});
    }
}

} // namespace lengthwise
