#include "core/report/progress.h"

#include "core/analysis/basetimes.h"
#include "core/report/progressparts.h"

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

using namespace progress;

/// In the order of Stroke.
constexpr std::size_t strokeCount = std::size_t(Stroke::Kick) + 1;

QDate firstDay(const ProgressSource &source, const QDate &today)
{
    const auto first = std::ranges::min_element(source.days);
    return first == source.days.end() ? today : std::min(*first, today);
}

QDate rangeFrom(const ProgressSource &source, ProgressRange range, const QDate &today)
{
    switch (range) {
    case ProgressRange::FourWeeks:
        return today.addDays(-27);
    case ProgressRange::ThreeMonths:
        return today.addMonths(-3).addDays(1);
    case ProgressRange::SixMonths:
        return today.addMonths(-6).addDays(1);
    case ProgressRange::Year:
        return today.addYears(-1).addDays(1);
    case ProgressRange::All:
        break;
    }
    return firstDay(source, today);
}

/// By distance swum in them.
std::vector<NamedPool> poolsOf(const Scope &scope)
{
    struct Swum {
        NamedPool pool;
        double metres = 0;
    };
    std::vector<Swum> swum;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        const std::optional<NamedPool> &pool = scope.source.pools[i];
        if (!pool || !scope.isPast(i))
            continue;
        auto known = std::ranges::find(swum, *pool, &Swum::pool);
        if (known == swum.end())
            known = swum.insert(known, {*pool, 0});
        known->metres += scope.source.swims[i].distance.value_or(Distance{}).metres;
    }
    std::ranges::stable_sort(swum, std::ranges::greater{}, &Swum::metres);
    std::vector<NamedPool> pools;
    std::ranges::transform(swum, std::back_inserter(pools), &Swum::pool);
    return pools;
}

std::vector<Stroke> strokesOf(const Scope &scope)
{
    std::array<bool, strokeCount> isSwum{};
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (!scope.isPast(i))
            continue;
        for (const StrokeShare &share : scope.source.swims[i].strokes)
            isSwum.at(std::size_t(share.stroke)) = true;
    }
    std::vector<Stroke> strokes;
    for (std::size_t stroke = 0; stroke < strokeCount; ++stroke) {
        if (isSwum[stroke])
            strokes.push_back(Stroke(stroke));
    }
    return strokes;
}

int swimsIn(const Scope &scope)
{
    int swims = 0;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        const bool counts = scope.isInRange(i) && scope.isInPool(i);
        if (counts && (!scope.filter.stroke || scope.distanceOf(i).metres > 0))
            ++swims;
    }
    return swims;
}

void addPoolParts(ProgressReport &report, const Scope &scope, const NamedPool &pool)
{
    report.bests = bestsOf(scope, pool);
    report.predictions = predictionsOf(report.bests, pool);
    if (scope.source.athlete.sex && hasBaseTimes(pool))
        report.pointsYear = baseTimesYear;
    report.technique = techniqueOf(scope, pool);
}

} // namespace

ProgressReport progressReport(const ProgressSource &source, const ProgressFilter &filter, const QDate &today)
{
    const Scope scope{source, filter, rangeFrom(source, filter.range, today), today};
    ProgressReport report{.filter = filter, .from = scope.from, .to = scope.to};
    report.pools = poolsOf(scope);
    report.pool = filter.pool;
    if (!report.pool && !report.pools.empty())
        report.pool = report.pools.front();
    report.strokes = strokesOf(scope);
    report.unit = source.athlete.units.value_or(report.pool ? report.pool->unit : PoolUnit::Metres);
    report.swims = swimsIn(scope);
    report.volume = volumeOf(scope);
    report.isMonthly = isMonthly(scope);
    report.years = yearsOf(scope);
    CssCourse css = cssOf(scope);
    report.fitness = progress::fitnessOf(scope);
    const ZoneSum zones = zonesOf(scope);
    report.zones = zones.times;
    report.active = zones.active;
    if (report.pool)
        addPoolParts(report, scope, *report.pool);
    report.coach = coachOverTime(weeksOf(scope, css));
    report.cssNow = std::move(css.now);
    report.css = std::move(css.points);
    return report;
}

} // namespace lengthwise
