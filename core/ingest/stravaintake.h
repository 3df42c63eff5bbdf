#pragma once

#include "core/ingest/decodedrecording.h"
#include "core/ingest/derivation.h"
#include "core/store/editstore.h"
#include "core/store/partstore.h"

#include <string>
#include <vector>

namespace lengthwise {

/// One answer about an activity, just fetched.
struct StravaAnswer {
    std::int64_t activity = 0;
    StravaPart part{};
    std::string body;
};

/// Stores Strava's answers, with the swims and rows that follow from them: with the importer the only writer of
/// recordings. One connection's thread, the writer's; all that is given must outlive it.
class StravaIntake
{
public:
    StravaIntake(Database &database, Derivation &derivation, const Clock &clock, std::string device);

    struct Taken {
        int added = 0;              ///< activities that were not here
        std::vector<Error> refused; ///< of answers that do not decode; they were not stored. file: the key
    };
    /// In the caller's transaction, so that what the caller notes of them is stored with them or not at all. A summary
    /// has to be the first of an activity's parts (SwimUnknown). An answer that does not decode, or is older than what
    /// is here, changes nothing. What was said of the key when it was removed is taken back (StoneStore).
    Result<Taken> store(Transaction &transaction, const std::vector<StravaAnswer> &answers);

private:
    struct Changes {
        std::vector<SwimId> swims;
        std::vector<PreparedRow> rows;
    };
    Result<void> storeOne(Transaction &transaction, const StravaAnswer &answer, Taken &taken, Changes &changes);
    Result<PartStore::Put> keep(Transaction &transaction, const StravaAnswer &answer);
    Result<void> setSwim(Transaction &transaction, DecodedRecording decoded, Changes &changes);

    Database &m_database;
    Derivation &m_derivation;
    const Clock &m_clock;
    std::string m_device;
};

} // namespace lengthwise
