#pragma once

#include "app/gui/librarythread.h"
#include "core/report/swimlist.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>

namespace lengthwise {

/// A new library of one's own in a folder of its own, with the athlete Anna, and the two threads that the window has
/// for it. Settings and this machine's name go to that folder too; all gone with the object.
class ThreadedLibrary
{
public:
    ThreadedLibrary();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The library's.
    QString folder() const { return path(QStringLiteral("library")); }
    /// A connection besides those of the threads; where it fails the test ends.
    std::unique_ptr<OpenLibrary> opened(Purpose purpose) const;
    /// Of all swims, newest first.
    std::vector<SwimListRow> rows() const;

    const Clock &clock() const { return m_clock; }
    LibraryThread &reader() { return m_reader; }
    LibraryThread &writer() { return m_writer; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    LibraryThread m_reader{m_clock};
    LibraryThread m_writer{m_clock};
};

} // namespace lengthwise
