#pragma once

#include "core/ingest/derivation.h"
#include "core/ingest/fields.h"
#include "core/ingest/importreport.h"
#include "core/store/editstore.h"

#include <QStringList>

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <unordered_set>

namespace lengthwise {

struct ImportProgress {
    int done = 0;
    int total = 0; ///< files found; grows while folders are read
    std::int64_t bytesDone = 0;
    QString file; ///< the last that was stored; empty: none yet
};

struct ImportOptions {
    int jobs = 0;                                    ///< threads that read and decode; 0: as many as the machine has
    std::unordered_set<std::string> leftOut;         ///< keys of recordings that are not wanted
    std::map<SwimId, field::PoolLength> poolLengths; ///< the swimmer's answers; stored with their recordings, undoable
    std::stop_token stop;
    std::function<void(const ImportProgress &)> progress; ///< in the calling thread, some times a second
};

/// Bytes -> decode -> store; the only writer of recordings. Files and folders are read and decoded in worker threads;
/// the calling thread (the writer's) stores batches in transactions of 50 ms or less, each with its derived rows.
/// What was stored before a cancel or a failure stays; a file is stored whole or not at all, and one that fails does
/// not hold up the others. When the library itself fails (full, damaged, read-only), the rest fails with that error.
class Importer
{
public:
    /// edits: to take back the deletion of a file that comes again. All must outlive the importer.
    Importer(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock);

    ImportReport run(const QStringList &paths, const ImportOptions &options);

private:
    Database &m_database;
    EditStore &m_edits;
    Derivation &m_derivation;
    const Clock &m_clock;
};

} // namespace lengthwise
