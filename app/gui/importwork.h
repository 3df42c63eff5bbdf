#pragma once

#include "app/library/openlibrary.h"
#include "core/ingest/candidates.h"
#include "core/ingest/importrun.h"
#include "core/report/swimnames.h"
#include "ui/viewmodels/swimimport.h"

namespace lengthwise {

struct LookSlice {
    std::vector<ImportCandidate> candidates;
    int done = 0; ///< files
    int total = 0;
    bool isEnd = false;
};

/// Looking at files, a tenth of a second at a time. Made anywhere; everything else in the thread of the library.
class LookWork
{
public:
    void wish(const QStringList &paths, std::stop_token stop);
    /// Cancelled where the library it began with was closed meanwhile; else the library's errors.
    Result<LookSlice> goOn(OpenLibrary &library);
    /// Waits for the file that is being read.
    void end() { m_run.reset(); }

private:
    Result<void> begin(OpenLibrary &library);

    QStringList m_paths;
    std::stop_token m_stop;
    WorkoutRows m_rows;
    std::weak_ptr<const void> m_library;
    std::optional<SwimNames> m_names;
    std::unique_ptr<CandidateRun> m_run;
};

struct ImportSlice {
    ImportProgress progress;
    std::size_t stored = 0;             ///< items so far
    std::optional<ImportReport> report; ///< present: it ended
    QStringList ids; ///< of the swims that came in or got one more recording, newest first; at the end
};

/// An import, a tenth of a second at a time. Made anywhere; everything else in the thread of the library.
class ImportWork
{
public:
    void wish(const ImportOrder &order, std::stop_token stop);
    /// Where the library it began with was closed meanwhile, it ends as if it had been cancelled.
    Result<ImportSlice> goOn(OpenLibrary &library);

private:
    ImportOrder m_order;
    std::stop_token m_stop;
    WorkoutRows m_rows;
    std::weak_ptr<const void> m_library;
    std::unique_ptr<ImportRun> m_run;
};

/// Keeps what the columns of such tables are; swims of tables that are here already follow. A mapping without a time
/// zone gets this machine's. True: kept; false: it was so already.
Result<bool> rememberColumns(OpenLibrary &library, const std::string &hash, CsvMapping mapping);

/// A swim in a file as its page would show it, with the pool length that the swimmer would answer. swim: 0-based.
/// SwimUnknown; the errors of reading and decoding. Blocks.
Result<SwimDocumentPointer> previewOf(
    OpenLibrary &library, const QString &file, int swim, const std::optional<field::PoolLength> &poolLength);

} // namespace lengthwise
