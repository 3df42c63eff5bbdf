#pragma once

#include "core/ingest/importcandidate.h"
#include "core/ingest/importer.h"
#include "core/ingest/importreport.h"
#include "core/model/csvmapping.h"
#include "ui/viewmodels/swimlibrary.h"

#include <map>
#include <unordered_set>

namespace lengthwise {

/// What the swimmer decided about the files that were looked at.
struct ImportOrder {
    QStringList paths;                       ///< files and folders, as they were given to look()
    std::unordered_set<std::string> leftOut; ///< keys of recordings that are not wanted
    std::map<SwimId, field::PoolLength> poolLengths;
};

/// Files on their way into the library: first looked at, then imported. Whoever implements it works in threads of its
/// own (app/gui); nothing here blocks. One look and one import at a time. GUI thread.
class SwimImport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads files and folders as the importer would. What runs already is replaced.
    virtual void look(const QStringList &paths) = 0;
    virtual void stopLooking() = 0;
    /// The swim of a candidate as its page would show it, read once more.
    virtual void preview(const QString &file, int swim, const std::optional<field::PoolLength> &poolLength,
        QObject *asker, Answer<SwimDocumentPointer> answer) = 0;
    /// What the columns of tables with this header are; remembered with the athlete. The answer comes when it is kept.
    virtual void mapColumns(
        const std::string &hash, const CsvMapping &mapping, QObject *asker, Answer<bool> answer) = 0;

    virtual void import(const ImportOrder &order) = 0;
    /// What was stored stays.
    virtual void stopImporting() = 0;
    virtual bool isImporting() const = 0;

Q_SIGNALS:
    /// In the order of the files.
    void candidatesRead(const std::vector<lengthwise::ImportCandidate> &candidates);
    void lookProgress(int done, int total);
    void lookEnded();
    void importProgress(const lengthwise::ImportProgress &progress);
    /// ids: of the swims that came in or got one more recording, as the list calls them, newest first.
    void imported(const lengthwise::ImportReport &report, const QStringList &ids);
    /// The library failed as a whole; nothing of what was left was stored.
    void importFailed(const lengthwise::Error &error);
};

} // namespace lengthwise
