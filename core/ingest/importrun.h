#pragma once

#include "core/ingest/importer.h"
#include "core/ingest/incomingfiles.h"
#include "core/ingest/intake.h"

#include <chrono>
#include <memory>

namespace lengthwise {

/// One import in slices, so that the writer's thread can do other work between them. Files are read ahead meanwhile.
/// One thread at a time; the database's, except for its end.
class ImportRun
{
public:
    /// All must outlive it.
    ImportRun(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock,
        const QStringList &paths, ImportOptions options);

    /// Stores what is ready, and goes on for about so long where more comes. False: everything is stored.
    bool goOn(std::chrono::milliseconds atMost);
    /// The library itself failed: nothing was stored since.
    const std::optional<Error> &failure() const { return m_intake.failure(); }
    /// Files found and bytes read so far.
    ImportProgress progress() const;
    /// What became of what was stored so far.
    const ImportReport &report() const { return m_report; }
    /// Stops the reading; what is not stored yet never will be. The whole report. Touches no database.
    ImportReport end();

private:
    void storeBatch();

    const ImportOptions m_options;
    Intake m_intake;
    CsvMappings m_mappings;
    std::unique_ptr<IncomingFiles> m_files;
    std::size_t m_batch = 8; ///< items that make a transaction of about 40 ms here and now
    bool m_isEnd = false;
    ImportReport m_report;
    ImportProgress m_progress;
};

} // namespace lengthwise
