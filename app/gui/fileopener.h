#pragma once

#include "app/library/openlibrary.h"
#include "core/base/background.h"
#include "ui/viewmodels/swimdocument.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace lengthwise {

/// To look something up in; nullptr where the folder is empty, holds no library, or it cannot be read. clock must
/// outlive it. Its thread is the caller's.
std::unique_ptr<OpenLibrary> readableLibrary(const QString &folder, const Clock &clock);

/// Reads, analyses and reports on one file: everything its page needs. libraryFolder: where the swimmer's critical swim
/// speed and what was said of tables are looked up; nothing is known where it is empty, holds no library, or cannot be
/// read. Changes nothing; blocks; any thread.
ReadFile readSwims(const QString &path, const QString &libraryFolder = {});

/// Reads files one after the other off the GUI thread and tells each as it is done; a newer order replaces what is left
/// of the older. GUI thread.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    explicit FileOpener(WorkerPool &pool, QObject *parent = nullptr);

    /// Of the library that is shown.
    void setLibraryFolder(const QString &folder) { m_libraryFolder = folder; }

    void open(const QStringList &paths);
    void cancel();

Q_SIGNALS:
    void started(const QStringList &paths);
    void read(const lengthwise::ReadFile &file);
    void finished();

private:
    void readNext();

    BackgroundJob m_job;
    QString m_libraryFolder;
    QStringList m_left;
};

} // namespace lengthwise
