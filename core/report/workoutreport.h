#pragma once

#include "core/analysis/load.h"
#include "core/base/error.h"
#include "core/coach/coach.h"
#include "core/model/stroke.h"
#include "core/model/units.h"
#include "core/model/workout.h"
#include "core/model/workoutrow.h"
#include "core/report/swimmer.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

/// One bar of the length chart and one row of the length table: an active length of a pool swim, or a 100 (m or yd)
/// split of an open-water swim (the last may be shorter). Times count from the first active start.
struct LengthRow {
    int number = 0; ///< 1-based among active lengths; what the page calls "length 59"
    Seconds start{};
    Seconds time{};
    std::optional<Distance> distance; ///< absent where the pool's length is not known
    Stroke stroke = Stroke::Unknown;
    std::optional<Speed> speed;
    std::optional<Seconds> pacePer100;
    std::optional<int> strokes;
    std::optional<StrokeRate> strokeRate;
    std::optional<Distance> distancePerStroke;
    std::optional<double> swolf;
    std::optional<HeartRate> heartRate; ///< mean while it was swum
    std::optional<Seconds> restAfter;   ///< after the last length of a repeat
    std::size_t set = 0;                ///< index into WorkoutReport::sets; means nothing while repeat is 0
    int repeat = 0;                     ///< 1-based within the set; 0: in no set (open water)
    bool inferred = false;

    bool operator==(const LengthRow &) const = default;
};

/// One interval of a set.
struct RepeatRow {
    int number = 0; ///< 1-based within the set
    Seconds start{};
    Seconds time{};
    Distance distance{}; ///< with the repaired count of lengths
    Stroke stroke = Stroke::Unknown;
    std::vector<std::size_t> lengths; ///< indices into WorkoutReport::lengths
    std::optional<double> strokesPerLength;
    std::optional<StrokeRate> strokeRate;
    std::optional<Distance> distancePerStroke;
    std::optional<double> swolf;
    std::optional<HeartRate> heartRateAtEnd;
    std::optional<Seconds> rest;
    bool best = false; ///< the fastest of three or more alike

    bool operator==(const RepeatRow &) const = default;
};

struct SetRow {
    int number = 0; ///< 1-based
    QString notation;
    Seconds start{};
    Seconds end{};       ///< end of its last length
    Distance distance{}; ///< of the whole set, with the repaired counts of lengths
    Stroke stroke = Stroke::Unknown;
    Seconds meanTime{};                  ///< of one repeat (of the whole set where the repeats differ)
    bool repeatsAlike = false;           ///< two or more repeats of one distance and stroke
    Seconds pacePer100{};                ///< per 100 of the pool's unit
    std::optional<double> spreadPercent; ///< CV of the speeds of its repeats or rounds, two or more alike
    std::optional<Seconds> rest;
    std::optional<Seconds> sendOff;
    std::optional<StrokeRate> strokeRate;
    std::optional<Distance> distancePerStroke;
    std::optional<double> swolf;
    std::optional<HeartRate> heartRate;
    bool inferred = false; ///< rests on an inferred rest or a repaired count
    std::vector<RepeatRow> repeats;
    std::vector<std::size_t> lengths; ///< indices into WorkoutReport::lengths

    bool operator==(const SetRow &) const = default;
};

struct LapRow {
    int number = 0;
    Seconds start{};
    Seconds time{};
    std::optional<Distance> distance;  ///< 0 m: a rest lap
    std::optional<Seconds> pacePer100; ///< of the time swum where the lap's lengths are known, else of the whole lap
    std::optional<int> lengthCount;    ///< active lengths
    Stroke stroke = Stroke::Unknown;
    std::optional<int> strokes;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> maximumHeartRate;

    bool operator==(const LapRow &) const = default;
};

/// A series over time for the strips below the bars.
struct SeriesPoint {
    Seconds at{};
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};

/// Critical swim speed on the day of the swim, with what it rests on.
struct CssValue {
    Speed speed{};
    Speed low{};
    Speed high{};
    CssSureness sureness{};
    std::vector<CssEffort> efforts; ///< by time
    bool operator==(const CssValue &) const = default;
};

/// Time in one zone, between two shares of CSS or of the maximum heart rate (1: at it).
struct ZoneRow {
    double fromShare = 0;          ///< 0: open below
    std::optional<double> toShare; ///< absent: open above
    Seconds time{};
    double percent = 0; ///< of all zones together
    bool operator==(const ZoneRow &) const = default;
};

/// Everything the Swim page shows of one swim, finished; screens compute nothing.
/// "per 100" is per 100 m or 100 yd as poolUnit says.
struct WorkoutReport {
    QString title; ///< the largest set's notation; empty where no set tells what the swim was
    Environment environment = Environment::Pool;
    Instant start{};
    std::optional<std::chrono::minutes> utcOffset;
    std::optional<Distance> poolLength;
    PoolUnit unit = PoolUnit::Metres;
    QString device;
    QString sourceFormat;
    std::vector<Warning> warnings;

    std::optional<Distance> distance;
    std::optional<Seconds> active;
    std::optional<Seconds> elapsed;
    std::optional<Seconds> rest;
    std::optional<double> restPercent; ///< of elapsed
    std::optional<Seconds> pacePer100;
    std::optional<Speed> averageSpeed;
    std::optional<double> swolf;
    std::optional<StrokeRate> strokeRate;
    std::optional<Distance> distancePerStroke;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> maximumHeartRate;

    SwimType type{};
    Quality quality; ///< lengths: indices into lengths
    Score score;
    CoachSummary coach;            ///< evidence: indices into lengths and sets
    std::vector<BestEffort> bests; ///< by stroke, then distance
    std::optional<CssValue> css;
    std::optional<CssUnknown> cssUnknown; ///< why css is absent; absent too where there is no library to look in
    std::vector<ZoneRow> paceZones;       ///< six, slowest first; empty: not known
    std::vector<ZoneRow> heartRateZones;  ///< six, the first below the first zone; empty: not known
    std::optional<HeartRate> profileMaximumHeartRate; ///< of the profile
    std::optional<SwimLoad> load;

    std::vector<LengthRow> lengths;
    std::vector<SetRow> sets;
    std::vector<LapRow> laps;
    std::vector<SeriesPoint> heartRate;   ///< bpm, from samples
    std::vector<SeriesPoint> speed;       ///< m/s, from samples; open water only
    std::vector<SeriesPoint> strokeRates; ///< strokes/min, from samples; open water only

    bool operator==(const WorkoutReport &) const = default;
};

/// Pure; any thread. The second form takes what was analysed already.
WorkoutReport reportOn(const Workout &workout, const Swimmer &swimmer);
WorkoutReport reportOn(const Workout &workout, const SwimAnalysis &analysis, const Swimmer &swimmer);

} // namespace lengthwise
