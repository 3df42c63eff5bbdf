#include "core/report/pacecurves.h"

#include "core/analysis/mainstroke.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

bool isIn(const CommonWater &water, const WorkoutReport &report)
{
    if (water.isOpenWater)
        return report.environment == Environment::OpenWater;
    return water.pool && poolOf(report) == water.pool;
}

PaceCurve curveOf(const WorkoutReport &report, Stroke stroke)
{
    PaceCurve curve;
    for (const BestEffort &best : report.bests) {
        if (best.stroke == stroke)
            curve.points.push_back({best.distance, best.time, best.firstLength, best.lengthCount});
    }
    return curve;
}

} // namespace

std::optional<NamedPool> poolOf(const WorkoutReport &report)
{
    if (report.environment != Environment::Pool || !report.poolLength)
        return std::nullopt;
    // Files say a pool's length to the centimetre; what lies below is the unit's conversion.
    return NamedPool{std::round(*report.poolLength / oneOf(report.unit) * 100) / 100, report.unit};
}

CommonWater commonWater(const std::vector<ComparedSwim> &swims)
{
    CommonWater common;
    std::ptrdiff_t most = 0;
    for (const ComparedSwim &swim : swims) {
        const CommonWater water{poolOf(swim.report), swim.report.environment == Environment::OpenWater};
        const std::ptrdiff_t sharing =
            std::ranges::count_if(swims, [&](const ComparedSwim &other) { return isIn(water, other.report); });
        if (sharing > 0 && sharing >= most) {
            most = sharing;
            common = water;
        }
    }
    return common;
}

Stroke strokeSwumFurthest(const std::vector<ComparedSwim> &swims)
{
    std::array<double, std::size_t(Stroke::Kick) + 1> swum{};
    for (const ComparedSwim &swim : swims) {
        for (const LengthRow &length : swim.report.lengths) {
            if (length.distance && isSingleStroke(length.stroke))
                swum[std::size_t(length.stroke)] += length.distance->metres;
        }
    }
    const auto furthest = std::ranges::max_element(swum);
    return *furthest > 0 ? Stroke(furthest - swum.begin()) : Stroke::Unknown;
}

std::vector<PaceCurve> paceCurves(const std::vector<ComparedSwim> &swims, const CommonWater &water, Stroke stroke)
{
    std::vector<PaceCurve> curves;
    for (const ComparedSwim &swim : swims)
        curves.push_back(isIn(water, swim.report) ? curveOf(swim.report, stroke) : PaceCurve());
    return curves;
}

} // namespace lengthwise
