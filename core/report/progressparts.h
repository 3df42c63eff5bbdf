#pragma once

#include "core/report/progress.h"

/// The parts of a progress report, each from the whole source. Only swims up to the range's end count.
namespace lengthwise::progress {

/// What a report is of, its range as days.
struct Scope {
    const ProgressSource &source;
    const ProgressFilter &filter;
    QDate from;
    QDate to;

    std::size_t count() const { return source.swims.size(); }
    const QDate &day(std::size_t swim) const { return source.days[swim]; }
    bool isPast(std::size_t swim) const { return day(swim) <= to; }
    bool isInRange(std::size_t swim) const { return day(swim) >= from && isPast(swim); }
    bool isInPool(std::size_t swim) const { return !filter.pool || source.pools[swim] == filter.pool; }
    /// What a swim holds of the filter's stroke, else of all.
    Distance distanceOf(std::size_t swim) const;
};

/// What a swim holds stroke by stroke; all of it of unknown stroke where its lengths are not known.
template<class Use>
void eachShare(const SwimHistory &swim, Use use)
{
    if (swim.strokes.empty() && swim.distance && swim.distance->metres > 0)
        use(StrokeShare{.stroke = Stroke::Unknown, .distance = *swim.distance});
    for (const StrokeShare &share : swim.strokes)
        use(share);
}

/// Whether weeks would be too many.
bool isMonthly(const Scope &scope);
std::vector<VolumePeriod> volumeOf(const Scope &scope);
std::vector<YearLine> yearsOf(const Scope &scope);

/// Of the days up to the range's end and before, oldest first, the last one that day.
struct CssCourse {
    std::vector<CssPoint> points;
    CssEstimate now;
    CssEstimate before; ///< 28 days ago
};
CssCourse cssOf(const Scope &scope);

std::vector<FitnessPoint> fitnessOf(const Scope &scope);

struct ZoneSum {
    std::optional<PaceZoneTimes> times;
    Seconds active{};
};
ZoneSum zonesOf(const Scope &scope);
std::vector<TechniqueLine> techniqueOf(const Scope &scope, const NamedPool &pool);

std::vector<BestRow> bestsOf(const Scope &scope, const NamedPool &pool);
std::vector<Prediction> predictionsOf(const std::vector<BestRow> &bests, const NamedPool &pool);

/// Of the 28 days up to the range's end.
WeeksFacts weeksOf(const Scope &scope, const CssCourse &css);

} // namespace lengthwise::progress
