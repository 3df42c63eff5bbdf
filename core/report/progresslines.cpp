#include "core/report/progressparts.h"

#include "core/analysis/activelengths.h"

#include <algorithm>
#include <array>

namespace lengthwise::progress {

namespace {

/// Load of each day from the first to the last of the range; empty where none is known.
std::vector<double> loadsFrom(const Scope &scope, const QDate &first)
{
    std::vector<double> loads(std::size_t(first.daysTo(scope.to) + 1));
    bool isKnown = false;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        const std::optional<SwimLoad> &load = scope.source.loads[i];
        if (!load || !scope.isPast(i))
            continue;
        loads[std::size_t(first.daysTo(scope.day(i)))] += load->points;
        isKnown = true;
    }
    return isKnown ? loads : std::vector<double>{};
}

} // namespace

std::vector<FitnessPoint> fitnessOf(const Scope &scope)
{
    QDate first = scope.to;
    for (const QDate &day : scope.source.days)
        first = std::min(first, day);
    const std::vector<FitnessDay> days = lengthwise::fitnessOf(loadsFrom(scope, first));
    std::vector<FitnessPoint> points;
    if (days.empty())
        return points;
    for (QDate day = scope.from; day <= scope.to; day = day.addDays(1)) {
        const qint64 number = first.daysTo(day);
        points.push_back({day, number < 0 ? FitnessDay{} : days[std::size_t(number)]});
    }
    return points;
}

ZoneSum zonesOf(const Scope &scope)
{
    ZoneSum sum;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        const std::optional<PaceZoneTimes> &zones = scope.source.zones[i];
        if (!zones || !scope.isInRange(i) || !scope.isInPool(i))
            continue;
        if (!sum.times)
            sum.times.emplace();
        for (std::size_t zone = 0; zone < zones->size(); ++zone) {
            (*sum.times)[zone] += (*zones)[zone];
            sum.active += (*zones)[zone];
        }
    }
    return sum;
}

std::vector<TechniqueLine> techniqueOf(const Scope &scope, const NamedPool &pool)
{
    std::array<std::vector<TechniquePoint>, std::size_t(Stroke::Kick) + 1> points;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (!scope.isInRange(i) || scope.source.pools[i] != pool)
            continue;
        for (const StrokeShare &share : scope.source.swims[i].strokes) {
            const bool isAsked = scope.filter.stroke ? share.stroke == *scope.filter.stroke : true;
            if (isAsked && !isDrillOrKick(share.stroke) && (share.swolf || share.distancePerStroke))
                points.at(std::size_t(share.stroke)).push_back({scope.day(i), i, share.swolf, share.distancePerStroke});
        }
    }
    std::vector<TechniqueLine> lines;
    for (std::size_t stroke = 0; stroke < points.size(); ++stroke) {
        if (!points[stroke].empty())
            lines.push_back({Stroke(stroke), pool, std::move(points[stroke])});
    }
    return lines;
}

} // namespace lengthwise::progress
