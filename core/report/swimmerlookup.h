#pragma once

#include "core/base/result.h"
#include "core/ingest/overlay.h"
#include "core/model/athlete.h"
#include "core/model/workoutrow.h"
#include "core/report/swimmer.h"
#include "core/store/database.h"

namespace lengthwise {

/// The efforts that swims tell, each with its place in the list as the number of its swim. Pure; any thread.
std::vector<CssEffort> cssEffortsOf(const std::vector<DatedFigures> &swims);

/// From the athlete's profile and settings and the swims of the library up to and with that moment, deleted ones left
/// out; the effort is the caller's to add. The connection's thread; a few milliseconds.
Result<Swimmer> swimmerAt(Database &database, const Athlete &athlete, Instant at);
/// The same at several moments, in their order, reading everything once.
Result<std::vector<Swimmer>> swimmersAt(
    Database &database, const Athlete &athlete, const std::vector<Instant> &moments);
/// At the start of a swim of the library, with its effort.
Result<Swimmer> swimmerOf(Database &database, const Athlete &athlete, const CorrectedWorkout &swim);

} // namespace lengthwise
