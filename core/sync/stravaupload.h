#pragma once

#include "core/ingest/workoutloader.h"
#include "core/store/library.h"
#include "core/strava/client.h"

namespace lengthwise {

/// What became of a swim that was sent to Strava.
struct SentSwim {
    std::int64_t activity = 0; ///< its id there
    bool wasThere = false;     ///< Strava says that it has this swim already

    bool operator==(const SentSwim &) const = default;
};

/// Whether a swim can be sent: it has a FIT, TCX or GPX file, and no recording of Strava's. Absent: it can. Errors as
/// facts: SwimAtStrava, NotSendable (detail: kinds that it has). One connection's thread.
Result<std::optional<Error>> whyNotSendable(Database &database, const SwimId &swim);

/// Sends the swim's original file with its title and notes, waits until Strava has read it, and links the swim with
/// the activity ("same swim", an edit), so that the pull's copy joins it. Asked twice, or after a kill, it goes on with
/// the upload that was begun instead of sending again. ScopesMissing: "activity:write" was not granted; SwimAtStrava,
/// NotSendable; UploadRefused (detail: Strava's words); those of Client and of the library.
class StravaUpload
{
public:
    struct Parts {
        strava::Client &client;
        Database &database;
        EditStore &edits;
        Derivation &derivation;
        const Clock &clock;
        Pauses &pauses;
    };
    explicit StravaUpload(Parts parts);

    QCoro::Task<Result<SentSwim>> send(SwimId swim, Cancellation &cancellation);

private:
    Parts m_parts;
};

} // namespace lengthwise
