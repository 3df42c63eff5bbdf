#pragma once

#include "core/analysis/css.h"
#include "core/analysis/fitness.h"
#include "core/analysis/load.h"
#include "core/analysis/zones.h"
#include "core/base/result.h"
#include "core/coach/overtime.h"
#include "core/model/athlete.h"
#include "core/model/namedpool.h"
#include "core/model/swimhistory.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>

namespace lengthwise {

/// A library as its progress is worked out from it: what does not depend on a filter, once. A value; any thread.
struct ProgressSource {
    std::vector<SwimHistory> swims;              ///< by start
    std::vector<QString> ids;                    ///< of the swims, as SwimNames calls them
    std::vector<QDate> days;                     ///< on which the swims began, in their own time zone, else this one's
    std::vector<CssEstimate> css;                ///< on the swims' starts
    std::vector<std::optional<SwimLoad>> loads;  ///< of the swims
    std::vector<std::optional<NamedPool>> pools; ///< they were in, to the hundredth; absent in open water
    std::vector<std::optional<PaceZoneTimes>> zones; ///< of the swims, by the CSS at their starts
    std::vector<KeptCssTest> tests;                  ///< by day
    PaceBorders paceBorders{};
    Athlete athlete;
};

/// What the swims of a library (by start), its tests and settings give. Pure; any thread.
ProgressSource progressSource(std::vector<SwimHistory> swims, std::vector<QString> ids, std::vector<KeptCssTest> tests,
    const PaceBorders &paceBorders, const Athlete &athlete);

/// Reads all of it. One connection's thread; 10,000 swims in some hundred ms.
Result<ProgressSource> readProgress(Database &database, const Athlete &athlete);

enum class ProgressRange { FourWeeks, ThreeMonths, SixMonths, Year, All };

struct ProgressFilter {
    std::optional<NamedPool> pool; ///< absent: the one most swum in for best times and technique, all for the rest
    std::optional<Stroke> stroke;  ///< absent: all
    ProgressRange range = ProgressRange::SixMonths;
    bool operator==(const ProgressFilter &) const = default;
};

/// A week, or a month where weeks would be too many to be told apart (over two years).
struct VolumePeriod {
    QDate from;                       ///< a Monday, or the first of a month
    QDate to;                         ///< its last day
    std::vector<StrokeShare> strokes; ///< distances only, in the order of Stroke, none with 0 m
    Distance distance{};              ///< of all strokes
    double load = 0;                  ///< points; swims without one count nothing
    int swims = 0;
    bool operator==(const VolumePeriod &) const = default;
};

/// Critical swim speed on the day of a swim or at the range's end.
struct CssPoint {
    QDate day;
    CssEstimate estimate; ///< its efforts name swims by their place in ProgressSource::swims
    bool operator==(const CssPoint &) const = default;
};

/// One day of the curves of fitness.
struct FitnessPoint {
    QDate day;
    FitnessDay value;
    bool operator==(const FitnessPoint &) const = default;
};

/// The fastest of one stroke and distance in one pool length.
struct BestTime {
    int distance = 0; ///< nominal, in the pool's unit
    Seconds time{};
    QDate day;
    std::size_t swim = 0; ///< place in ProgressSource::swims
    int firstLength = 0;  ///< 1-based among active lengths
    int lengthCount = 0;
    bool fromRest = false;         ///< else inside a longer swim
    bool isCorrected = false;      ///< the swimmer corrected measurements of this swim
    bool isNew = false;            ///< set within the range; never for All, of which everything is
    std::optional<Seconds> before; ///< the best before it
    std::optional<int> points;     ///< World Aquatics; absent: no base time for it
    bool operator==(const BestTime &) const = default;
};

struct BestRow {
    Stroke stroke = Stroke::Unknown;
    std::vector<BestTime> times; ///< by distance; distances without one are left out
    bool operator==(const BestRow &) const = default;
};

/// What the swimmer would swim over a distance, by the line through his own bests (t2 = t1 (d2/d1)^b).
struct Prediction {
    Stroke stroke = Stroke::Unknown;
    int distance = 0; ///< in the pool's unit
    Seconds time{};
    Seconds low{}; ///< the truth lies between low and high nine times in ten, were he in the form of his bests
    Seconds high{};
    bool operator==(const Prediction &) const = default;
};

/// Distance since 1 January, day by day.
struct YearLine {
    int year = 0;
    std::vector<Distance> sums; ///< [0]: 1 January; as far as the year has gone or its last day
    bool operator==(const YearLine &) const = default;
};

/// SWOLF and distance per stroke of one stroke in one pool length, swim by swim; by day.
struct TechniquePoint {
    QDate day;
    std::size_t swim = 0; ///< place in ProgressSource::swims
    std::optional<double> swolf;
    std::optional<Distance> distancePerStroke;
    bool operator==(const TechniquePoint &) const = default;
};
struct TechniqueLine {
    Stroke stroke = Stroke::Unknown;
    NamedPool pool;
    std::vector<TechniquePoint> points;
    bool operator==(const TechniqueLine &) const = default;
};

/// Everything the Progress page shows, finished; screens compute nothing.
struct ProgressReport {
    ProgressFilter filter;
    std::vector<NamedPool> pools;      ///< there are swims in, most swum first
    std::optional<NamedPool> pool;     ///< of bests, predictions and technique
    std::vector<Stroke> strokes;       ///< there are swims in, in the order of Stroke
    QDate from;                        ///< of the range; the first swim's day for All
    QDate to;                          ///< today
    PoolUnit unit = PoolUnit::Metres;  ///< of totals
    int swims = 0;                     ///< in the range and filter
    std::vector<VolumePeriod> volume;  ///< oldest first, all whole, periods without a swim too
    bool isMonthly = false;            ///< volume is by month
    std::vector<CssPoint> css;         ///< by day; over the range, a year at least
    CssEstimate cssNow;                ///< today
    std::vector<FitnessPoint> fitness; ///< each day of the range (0 before the first swim); empty: no load is known
    std::vector<BestRow> bests;
    std::vector<Prediction> predictions; ///< of distances not in bests, and of those that are
    std::optional<int> pointsYear;       ///< of the base times; absent: the column is hidden
    std::optional<PaceZoneTimes> zones;  ///< absent: CSS was never known in the range
    Seconds active{};                    ///< time that zones are of
    std::vector<YearLine> years;         ///< newest first, three at most
    std::vector<TechniqueLine> technique;
    CoachOverTime coach;

    bool operator==(const ProgressReport &) const = default;
};

/// Pure; any thread; 10,000 swims in some ten ms. Volume, years and zones keep to filter.pool and filter.stroke where
/// they are given (zones and load know no stroke and keep to the pool alone); CSS, fitness and coach are of all swims.
ProgressReport progressReport(const ProgressSource &source, const ProgressFilter &filter, const QDate &today);

} // namespace lengthwise
