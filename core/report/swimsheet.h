#pragma once

#include "core/ingest/workoutloader.h"
#include "core/model/athlete.h"
#include "core/report/workoutreport.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// One recording behind a swim.
struct SwimSource {
    SwimId id;
    RecordingKind kind = RecordingKind::Fit;
    QString fileName; ///< as it came in; empty for Strava
    Instant start{};  ///< as recorded
    std::optional<Distance> distance;
    Richness richness = Richness::Summary;
    bool givesMeasurements = false;

    bool operator==(const SwimSource &) const = default;
};

/// A swim that another one covers, or that covers it; named for a link.
struct OverlappedSwim {
    SwimId id; ///< of the swim that measures it
    QString title;
    Instant start{};
    std::optional<std::chrono::minutes> utcOffset;
    std::optional<Distance> distance;
    PoolUnit unit = PoolUnit::Metres;

    bool operator==(const OverlappedSwim &) const = default;
};

/// Everything that the page of a swim in the library shows. A value.
struct SwimSheet {
    SwimId measured;
    CorrectedWorkout corrected;
    std::vector<SwimSource> sources;       ///< one or more; the one that gives the measurements first
    std::vector<OverlappedSwim> covered;   ///< two or more where this recording covers other swims; else empty
    WorkoutReport report;                  ///< of the corrected swim
    std::optional<WorkoutReport> recorded; ///< as recorded; absent where nothing of the measurements is corrected
};

/// Reads, corrects, analyses and reports on the swim that `id` belongs to. Errors as loadWorkout(); SwimUnknown. The
/// connection's thread; a few ms for an hour.
Result<SwimSheet> swimSheet(Database &database, const Athlete &athlete, const SwimId &id);

} // namespace lengthwise
