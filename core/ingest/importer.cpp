#include "core/ingest/importer.h"

#include "core/ingest/importrun.h"

namespace lengthwise {

namespace {

constexpr std::chrono::milliseconds reportEvery(100);

} // namespace

Importer::Importer(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock)
    : m_database(database)
    , m_edits(edits)
    , m_derivation(derivation)
    , m_clock(clock)
{
}

ImportReport Importer::run(const QStringList &paths, const ImportOptions &options)
{
    ImportRun run(m_database, m_edits, m_derivation, m_clock, paths, options);
    for (bool goesOn = true; goesOn;) {
        goesOn = run.goOn(reportEvery);
        if (options.progress)
            options.progress(run.progress());
    }
    return run.end();
}

} // namespace lengthwise
