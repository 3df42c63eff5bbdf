#pragma once

#include "core/model/recording.h"
#include "core/model/stroke.h"
#include "core/model/strokeshare.h"
#include "core/model/swimfigures.h"
#include "core/model/units.h"
#include "core/model/workout.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// One bar of a swim's picture in a list, packed: as many as there are active lengths, at most 250 (then neighbours of
/// one stroke are joined).
struct LengthMark {
    std::uint16_t speed = 0; ///< mm/s
    std::uint8_t stroke = 0; ///< as Stroke
    std::uint8_t rest = 0;   ///< s of rest after it, 255: or more
    bool operator==(const LengthMark &) const = default;
};

/// One line of the list of swims: everything that is shown, filtered and sorted without opening the recording.
/// Derived from one group of recordings and its edits, corrections applied.
struct WorkoutSummary {
    SwimId measured; ///< the recording that gives the measurements; names the workout
    Environment environment = Environment::Pool;
    Instant start{}; ///< of the recording
    std::optional<std::chrono::minutes> utcOffset;
    QString title;          ///< the swimmer's; empty: none given
    QString generatedTitle; ///< the largest set; empty where no set tells what the swim was
    QString sets;           ///< notations, one a line
    QString notes;
    QString device;
    std::optional<int> effort; ///< 1 to 10, perceived
    std::optional<Distance> distance;
    std::optional<Seconds> active;
    std::optional<Seconds> elapsed;
    std::optional<Distance> poolLength;
    PoolUnit unit = PoolUnit::Metres;
    std::optional<double> swolf;
    std::optional<StrokeRate> strokeRate;
    std::optional<HeartRate> averageHeartRate;
    std::vector<RecordingKind> sources; ///< of all its recordings, sorted, each once
    int corrections = 0;                ///< edits that apply to the measurements
    bool deleted = false;
    std::vector<LengthMark> marks;

    /// The swimmer's title, else the generated one; empty where there is neither.
    const QString &shownTitle() const { return title.isEmpty() ? generatedTitle : title; }

    bool operator==(const WorkoutSummary &) const = default;
};

/// The fastest contiguous stretch of a nominal distance. Source: ANALYSIS section 2, best efforts.
struct BestEffort {
    Stroke stroke = Stroke::Unknown;
    int distance = 0; ///< nominal, in the pool's unit: 25, 50, 100 ... 5000
    Seconds time{};
    bool fromRest = false; ///< else inside a longer swim
    int firstLength = 0;   ///< 1-based among active lengths; 0 in open water
    int lengthCount = 0;

    bool operator==(const BestEffort &) const = default;
};

/// One set, as far as later pages compare and search it.
struct SetSummary {
    QString notation;
    Stroke stroke = Stroke::Unknown;
    int repeats = 1;
    Distance distance{}; ///< of one repeat
    Seconds meanTime{};  ///< of one repeat
    std::optional<Seconds> rest;
    std::optional<Seconds> sendOff;

    bool operator==(const SetSummary &) const = default;
};

/// The figures of one stored swim.
struct DatedFigures {
    SwimId measured; ///< names the workout
    Instant start{};
    SwimFigures figures;

    bool operator==(const DatedFigures &) const = default;
};

/// Seconds swum at a speed (bin: 0.01 m/s) or with a heart rate (bin: 1/min). Bins in order, none empty.
struct HistogramBin {
    int bin = 0;
    double seconds = 0;
    bool operator==(const HistogramBin &) const = default;
};

/// Everything that is stored of a workout besides its recordings and edits; may be thrown away at any time.
struct WorkoutRow {
    WorkoutSummary summary;
    std::vector<StrokeShare> strokes; ///< in the order of Stroke, none with 0 m
    std::vector<BestEffort> bests;    ///< by stroke, then distance; each such pair once
    std::vector<SetSummary> sets;
    std::vector<HistogramBin> speeds;
    std::vector<HistogramBin> heartRates;
    SwimFigures figures;

    bool operator==(const WorkoutRow &) const = default;
};

} // namespace lengthwise
