#include "core/report/comparisontrends.h"

#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace lengthwise {

namespace {

using What = ComparisonTrend::What;
using Way = ComparisonTrend::Way;

constexpr std::array all{
    What::Score, What::Distance, What::Pace, What::DistancePart, What::PacePart, What::StrokePart, What::GearsPart};
constexpr double stablePercent = 5;    // ANALYSIS section 4
constexpr double rounding = 1e-9;      // 5 % stays 5 %
constexpr std::size_t leastScores = 3; // two have a difference, no spread

/// Absent for a swim that is not graded, too.
std::optional<double> pointsOf(const Score &score, ScorePartKind kind)
{
    if (!score.total)
        return std::nullopt;
    for (const ScorePart &part : score.parts) {
        if (part.kind == kind)
            return part.points;
    }
    return std::nullopt;
}

std::optional<double> paceOf(const WorkoutReport &report, PoolUnit unit)
{
    if (!report.pacePer100)
        return std::nullopt;
    return report.pacePer100->count() * (oneOf(unit) / oneOf(report.unit));
}

std::optional<double> valueOf(const WorkoutReport &report, What what, PoolUnit unit)
{
    switch (what) {
    case What::Score:
        return report.score.total;
    case What::Distance:
        return report.distance ? std::optional(report.distance->metres) : std::nullopt;
    case What::Pace:
        return paceOf(report, unit);
    case What::DistancePart:
        return pointsOf(report.score, ScorePartKind::DistanceEndurance);
    case What::PacePart:
        return pointsOf(report.score, ScorePartKind::PaceConsistency);
    case What::StrokePart:
        return pointsOf(report.score, ScorePartKind::StrokeStability);
    case What::GearsPart:
        return pointsOf(report.score, ScorePartKind::SpeedGears);
    }
    return std::nullopt;
}

/// Of the values that are known; absent where none is.
std::optional<double> meanOf(std::span<const std::optional<double>> values)
{
    double sum = 0;
    int known = 0;
    for (const std::optional<double> &value : values) {
        sum += value.value_or(0);
        known += value ? 1 : 0;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

Way wayOf(const ComparisonTrend &trend)
{
    if (!trend.before || !trend.after)
        return Way::Unknown;
    const bool isStable =
        trend.changePercent ? std::abs(*trend.changePercent) < stablePercent - rounding : *trend.after == *trend.before;
    if (isStable)
        return Way::Stable;
    const bool isMore = *trend.after > *trend.before;
    return isMore == (trend.what != What::Pace) ? Way::Better : Way::Worse;
}

ComparisonTrend trendOf(const std::vector<ComparedSwim> &swims, What what, PoolUnit unit)
{
    ComparisonTrend trend{.what = what};
    for (const ComparedSwim &swim : swims)
        trend.values.push_back(valueOf(swim.report, what, unit));
    const std::span<const std::optional<double>> values(trend.values);
    const std::size_t half = values.size() / 2;
    trend.before = meanOf(values.first(half));
    trend.after = meanOf(values.last(half));
    if (trend.before && trend.after && *trend.before != 0)
        trend.changePercent = (*trend.after - *trend.before) / *trend.before * 100;
    trend.way = wayOf(trend);
    return trend;
}

} // namespace

std::vector<ComparisonTrend> trendsOf(const std::vector<ComparedSwim> &swims, PoolUnit unit)
{
    std::vector<ComparisonTrend> trends;
    for (const What what : all)
        trends.push_back(trendOf(swims, what, unit));
    return trends;
}

std::optional<double> scoreCvPercent(const std::vector<ComparedSwim> &swims)
{
    std::vector<double> scores;
    for (const ComparedSwim &swim : swims) {
        if (swim.report.score.total)
            scores.push_back(*swim.report.score.total);
    }
    const double count = double(scores.size());
    const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / std::max(count, 1.0);
    if (scores.size() < leastScores || mean <= 0)
        return std::nullopt;
    // The population's, as everywhere in the analysis: these swims are all that is asked about.
    double squares = 0;
    for (const double score : scores)
        squares += (score - mean) * (score - mean);
    return 100 * std::sqrt(squares / count) / mean;
}

} // namespace lengthwise
