#pragma once

#include "core/coach/comparisoncoach.h"
#include "core/model/athlete.h"
#include "core/model/namedpool.h"
#include "core/report/workoutreport.h"
#include "core/store/database.h"

#include <QString>

namespace lengthwise {

inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 20;

/// One swim that takes part.
struct ComparedSwim {
    QString id;     ///< in the library, as SwimNames calls it; empty: out of a file that is only looked at
    QString file;   ///< its path; empty for a swim of the library
    int number = 1; ///< 1-based among the swims of the file
    QString title;  ///< the swimmer's, else the generated one; may be empty
    WorkoutReport report;
    bool operator==(const ComparedSwim &) const = default;
};

/// One value of every swim, and how it went from the first half of the swims to the second.
struct ComparisonTrend {
    enum class What { Score, Distance, Pace, DistancePart, PacePart, StrokePart, GearsPart };
    enum class Way { Unknown, Stable, Better, Worse }; ///< Unknown: a half knows no value
    What what{};
    std::vector<std::optional<double>> values; ///< by swim: points, m, s per 100 of the unit, points
    std::optional<double> before; ///< mean of the first half; the middle swim of an odd number is in neither
    std::optional<double> after;
    std::optional<double> changePercent; ///< of before
    Way way = Way::Unknown;              ///< under 5 % is stable (ANALYSIS section 4)
    bool operator==(const ComparisonTrend &) const = default;
};

/// A swim's fastest pace by distance, in the stroke that is compared; only as far as it was swum without a rest.
struct PaceCurve {
    struct Point {
        int distance = 0; ///< nominal, in the swim's unit
        Seconds time{};
        int firstLength = 0; ///< 1-based among active lengths
        int lengthCount = 0;
        bool operator==(const Point &) const = default;
    };
    std::vector<Point> points; ///< by distance; empty: none in this stroke and pool
    bool operator==(const PaceCurve &) const = default;
};

/// A set that two or more of the swims have: the same distance, stroke and pool, and as many repeats.
struct SameSet {
    struct Swum {
        std::size_t swim = 0;
        std::size_t set = 0; ///< into its report's sets
        std::vector<Seconds> times;
        Seconds mean{};
        std::optional<Seconds> rest; ///< mean
        bool operator==(const Swum &) const = default;
    };
    QString notation;        ///< with the send-off or rest where they share it
    std::vector<Swum> swims; ///< in the order of the swims
    bool operator==(const SameSet &) const = default;
};

/// Everything the Compare page shows, finished.
struct Comparison {
    std::vector<ComparedSwim> swims;      ///< oldest first
    std::optional<NamedPool> pool;        ///< that all share; absent: they differ, or open water
    std::optional<NamedPool> curvePool;   ///< that most of them share, of several the latest; absent: open water
    PoolUnit unit = PoolUnit::Metres;     ///< of every pace, and of sentences: the swims' own, metres where they differ
    Stroke stroke = Stroke::Unknown;      ///< of the curves: the one swum furthest in all of them together
    std::vector<ComparisonTrend> trends;  ///< all seven, in the order of What
    std::vector<PaceCurve> curves;        ///< one for each swim; empty in another pool than curvePool
    std::vector<SameSet> sameSets;        ///< that most swims have first, then the longest
    std::optional<double> scoreCvPercent; ///< of the scores, three and more
    ComparisonCoach coach;
    bool operator==(const Comparison &) const = default;
};

/// 2 to 20 swims in any order; of fewer or more only the swims, by their start. Pure; any thread.
Comparison comparisonOf(std::vector<ComparedSwim> swims);

/// Reads, corrects and reports on swims of the library, in the order asked for; each by itself, so that one that is
/// gone or cannot be read leaves the others. The connection's thread, reports on all processors; 20 in some ten ms.
std::vector<Result<ComparedSwim>> comparedSwims(
    Database &database, const Athlete &athlete, const std::vector<SwimId> &swims);

} // namespace lengthwise
