#pragma once

#include "core/ingest/derivation.h"
#include "core/store/editstore.h"
#include "core/strava/client.h"
#include "core/sync/sendableswim.h"
#include "core/sync/uploadnote.h"

namespace lengthwise {

/// What became of a swim that was sent to Strava.
struct SentSwim {
    std::int64_t activity = 0; ///< its id there
    bool wasThere = false;     ///< Strava says that it has this swim already

    bool operator==(const SentSwim &) const = default;
};

/// Whether a swim can be sent: it has a FIT, TCX or GPX file, and no recording of Strava's. Absent: it can. Errors as
/// facts: SwimAtStrava, NotSendable (detail: kinds that it has), PayloadMissing. One connection's thread.
Result<std::optional<Error>> whyNotSendable(Database &database, const SwimId &swim);

/// Sends the swim's original file with its title and notes, waits until Strava has read it, and links the swim with
/// the activity ("same swim", an edit), so that the pull's copy joins it. Asked twice, or after a kill, it goes on with
/// the upload that was begun instead of sending again. ScopesMissing: "activity:write" was not granted; those that
/// whyNotSendable() tells; UploadRefused (detail: Strava's words), UploadPending; those of Client and of the library.
/// One thread with an event loop; what is given must outlive it, and it must outlive its coroutines.
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
    QCoro::Task<Result<std::optional<SentSwim>>> resumed(
        SendableSwim swim, UploadNote note, Cancellation &cancellation);
    QCoro::Task<Result<SentSwim>> sendAnew(
        SendableSwim swim, std::optional<UploadNote> before, Cancellation &cancellation);
    QCoro::Task<Result<SentSwim>> awaited(SendableSwim swim, strava::UploadState state, Cancellation &cancellation);
    Result<void> note(const SendableSwim &swim, const std::optional<UploadNote> &note);
    Result<SentSwim> concluded(const SendableSwim &swim, const strava::UploadState &state);
    Result<SentSwim> linked(const SendableSwim &swim, SentSwim sent);

    Parts m_parts;
};

} // namespace lengthwise
