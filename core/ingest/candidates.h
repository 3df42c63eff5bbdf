#pragma once

#include "core/ingest/importcandidate.h"
#include "core/ingest/incomingfiles.h"
#include "core/ingest/knownrecordings.h"
#include "core/ingest/poolguess.h"

#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace lengthwise {

/// Files and folders looked at before they are imported: read and decoded as the importer does it, judged as the
/// grouping would, and let go again. In slices, so that the reader's thread can answer other questions between them.
/// Nothing is written. One thread at a time; the database's, except for its end.
class CandidateRun
{
public:
    struct Options {
        int jobs = 0; ///< threads that read and decode; 0: as many as the machine has
        std::stop_token stop;
    };
    /// derivation must outlive it.
    CandidateRun(Database &database, const Derivation &derivation, const QStringList &paths, const Options &options);

    /// What is ready, in the order of the files; waits a moment for it. What the library cannot tell (its errors)
    /// stands as the error of the files. A later file does not change what was said of an earlier one.
    std::vector<ImportCandidate> goOn(Database &database);
    /// Nothing follows: everything was judged, or it was stopped.
    bool isEnded() const { return m_isEnd; }
    int done() const { return m_done; }               ///< files
    int total() const { return m_incoming->found(); } ///< files found so far

private:
    class Judge;
    Result<void> lookAround(Database &database);
    struct File {
        QString name;
        std::size_t number = 0;
        bool isNew = false; ///< else the library has it
    };

    KnownRecordings m_known;
    CsvMappings m_mappings;
    std::optional<Error> m_failure; ///< of the library
    std::optional<UsualSwims> m_usual;
    std::optional<field::PoolLength> m_setPool; ///< by the swimmer, as the usual one
    std::unique_ptr<IncomingFiles> m_incoming;
    std::vector<SwimFacts> m_earlier;              ///< of all new swims so far, by their starts
    std::unordered_map<std::string, File> m_files; ///< by the key of what they hold: all so far
    int m_done = 0;
    bool m_isEnd = false;
};

} // namespace lengthwise
