#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace lengthwise {

/// Held while one process does what only one may do at a time (rebuild, restore, sync). Freed by the end of the
/// process, however it ends. Any thread.
class LibraryLock
{
public:
    /// Does not wait. LibraryBusy where it is held, here or by another process; detail: purpose.
    static Result<LibraryLock> take(const QString &path, const QString &purpose);

    LibraryLock(LibraryLock &&) noexcept;
    LibraryLock &operator=(LibraryLock &&) noexcept;
    ~LibraryLock();

private:
    explicit LibraryLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace lengthwise
