#pragma once

#include "core/derive/grouprefresh.h"
#include "core/ingest/surroundings.h"
#include "core/store/recordingstore.h"

#include <functional>
#include <map>
#include <stop_token>

namespace lengthwise {

/// One recording read once more.
struct ReadRecording {
    Recording recording;
    std::optional<Error> error;   ///< its bytes are gone or damaged, or nothing decodes them; the rest is empty then
    std::vector<SwimFacts> facts; ///< of its swims, as decoded now
    std::vector<ReadyRow> rows;   ///< of the groups whose measurements it gives
};

/// The groups as the facts in the library give them.
class KnownGroups
{
public:
    explicit KnownGroups(Surroundings everything);

    const std::vector<SwimGroup> &all() const { return m_groups; }
    const std::vector<SwimLink> &links() const { return m_links; }
    /// The groups that this recording gives the measurements of.
    std::vector<const SwimGroup *> measuredBy(const std::string &key) const;
    std::vector<RecordingKind> sourcesOf(const SwimGroup &group) const;

private:
    std::vector<SwimGroup> m_groups;
    std::vector<SwimLink> m_links;
    std::multimap<std::string, const SwimGroup *> m_byKey;
    std::map<SwimId, RecordingKind> m_kinds;
};

/// Reads recordings in the calling thread (the database's) and decodes, corrects and derives them in others. Hands over
/// what is finished, some at a time, in the calling thread and in no order; what is handed over may be worked on for a
/// while without holding the others up. Few recordings are in memory at a time.
class RecordingPass
{
public:
    RecordingPass(Database &database, const Derivation &derivation, int analysisVersion, const KnownGroups &groups);

    using Consumer = std::function<Result<void>(std::vector<ReadRecording>)>;
    /// jobs: threads; 0: as many as the machine has. Cancelled where stopped; else the consumer's or the library's
    /// error.
    Result<void> run(
        const std::vector<Recording> &recordings, int jobs, const std::stop_token &stop, const Consumer &consumer);

private:
    Database &m_database;
    const Derivation &m_derivation;
    const int m_analysisVersion;
    const KnownGroups &m_groups;
};

/// All recordings whose bytes are here, in the order of their keys.
Result<std::vector<Recording>> readableRecordings(Database &database);

} // namespace lengthwise
