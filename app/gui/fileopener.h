#pragma once

#include "app/gui/swimmers.h"
#include "core/base/background.h"
#include "ui/viewmodels/swimdocument.h"

#include <QObject>
#include <QStringList>

namespace lengthwise {

/// Reads, analyses and reports on one file: everything its page needs. Pure but for reading; blocks; any thread.
ReadFile readSwims(const QString &path, LookUp lookUp = LookUp::Samples);

/// Reads files one after the other off the GUI thread and tells each as it is done; a newer order replaces what is left
/// of the older. GUI thread.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    FileOpener(WorkerPool &pool, LookUp lookUp, QObject *parent = nullptr);

    void open(const QStringList &paths);
    void cancel();

Q_SIGNALS:
    void started(const QStringList &paths);
    void read(const lengthwise::ReadFile &file);
    void finished();

private:
    void readNext();

    BackgroundJob m_job;
    LookUp m_lookUp;
    QStringList m_left;
};

} // namespace lengthwise
