#pragma once

#include "core/ingest/workoutloader.h"
#include "core/strava/client.h"

#include <optional>

namespace lengthwise {

/// A swim as it is sent to Strava.
struct SendableSwim {
    SwimId swim;     ///< in the recording whose file it is
    Instant start{}; ///< as recorded
    strava::UploadWish wish;
};

/// The file that was sent before, else the richest FIT, TCX or GPX file, in this order, with the shown title and the
/// notes. Errors: those that whyNotSendable() tells; PayloadDamaged. One connection's thread.
Result<SendableSwim> sendableSwim(Database &database, const SwimId &swim);

/// The part of Strava's list where it stands, if it is there.
strava::PageWish listAround(const SendableSwim &swim);
/// The activity that was made from it, among those; absent: none was. Pure.
std::optional<std::int64_t> activityOf(const SendableSwim &swim, const QByteArray &list);

} // namespace lengthwise
