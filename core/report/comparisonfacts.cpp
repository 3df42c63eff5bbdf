#include "core/report/comparisonfacts.h"

#include "core/analysis/activelengths.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lengthwise {

namespace {

QDate dayOf(const WorkoutReport &report)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(report.start.time_since_epoch().count(), Qt::UTC);
    if (!report.utcOffset)
        return utc.toLocalTime().date();
    return utc.toOffsetFromUtc(int(std::chrono::seconds(*report.utcOffset).count())).date();
}

std::vector<bool> inferredLengths(const WorkoutReport &report)
{
    std::vector<bool> inferred;
    for (const LengthRow &length : report.lengths) {
        const bool isOfInferredSet = length.repeat > 0 && report.sets[length.set].inferred;
        inferred.push_back(length.inferred || isOfInferredSet);
    }
    return inferred;
}

/// Mean over the lengths in that stroke that know it.
std::optional<double> strokesPerLength(const WorkoutReport &report, Stroke stroke)
{
    double sum = 0;
    int known = 0;
    for (const LengthRow &length : report.lengths) {
        if (length.stroke != stroke || !length.strokes || stroke == Stroke::Unknown)
            continue;
        sum += *length.strokes;
        ++known;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

/// The parts of a swim that is not graded stand for nothing.
void addScore(ComparedSwimFacts &facts, const Score &score)
{
    facts.score = score.total;
    if (!score.total)
        return;
    for (const ScorePart &part : score.parts) {
        facts.points.at(std::size_t(part.kind)) = part.points;
        facts.values.at(std::size_t(part.kind)) = part.value;
    }
}

void addLongest(ComparedSwimFacts &facts, const WorkoutReport &report)
{
    for (const SetRow &set : report.sets) {
        for (const RepeatRow &repeat : set.repeats) {
            if (repeat.distance > facts.longest) {
                facts.longest = repeat.distance;
                facts.longestEvidence = {.lengths = repeat.lengths, .set = {}};
            }
        }
    }
}

FastestOver fastestOver(const PaceCurve::Point &point)
{
    FastestOver fastest{.distance = point.distance, .time = point.time, .evidence = {}};
    if (point.firstLength > 0) {
        fastest.evidence.lengths.resize(std::size_t(point.lengthCount));
        std::iota(fastest.evidence.lengths.begin(), fastest.evidence.lengths.end(), std::size_t(point.firstLength) - 1);
    }
    return fastest;
}

ComparedSwimFacts swimFacts(const ComparedSwim &swim, const PaceCurve &curve, Stroke stroke)
{
    const WorkoutReport &report = swim.report;
    ComparedSwimFacts facts{.day = dayOf(report),
        .distance = report.distance,
        .pool = usablePoolLength(report.poolLength),
        .unit = report.unit,
        .isCssWanted = report.cssUnknown.has_value(),
        .strokesPerLength = strokesPerLength(report, stroke),
        .inferred = inferredLengths(report),
        .isUncertain = report.quality.isUncertain(),
        .next = report.coach.next,
        .nextSet = report.coach.prescription.mainSet};
    if (report.css)
        facts.css = report.css->speed;
    addScore(facts, report.score);
    addLongest(facts, report);
    std::ranges::transform(curve.points, std::back_inserter(facts.fastest), fastestOver);
    return facts;
}

/// Absent where one repeat does not know it.
std::optional<double> strokesPerLength(const SetRow &set)
{
    double sum = 0;
    for (const RepeatRow &repeat : set.repeats) {
        if (!repeat.strokesPerLength)
            return std::nullopt;
        sum += *repeat.strokesPerLength;
    }
    return set.repeats.empty() ? std::nullopt : std::optional(sum / double(set.repeats.size()));
}

SharedSet sharedSet(const Comparison &comparison, const SameSet &same)
{
    SharedSet shared{.notation = same.notation};
    for (const SameSet::Swum &swum : same.swims) {
        const WorkoutReport &report = comparison.swims[swum.swim].report;
        const SetRow &set = report.sets[swum.set];
        shared.stroke = set.stroke;
        shared.repeats = int(set.repeats.size());
        shared.distance = int(std::lround(set.distance / oneOf(report.unit) / double(set.repeats.size())));
        shared.swims.push_back({.swim = swum.swim,
            .evidence = {.lengths = set.lengths, .set = swum.set},
            .times = swum.times,
            .mean = swum.mean,
            .rest = swum.rest,
            .sendOff = set.sendOff,
            .strokesPerLength = strokesPerLength(set),
            .heartRate = set.heartRate});
    }
    return shared;
}

std::optional<Halves> halvesOf(const Comparison &comparison, ComparisonTrend::What what)
{
    const ComparisonTrend &trend = comparison.trends.at(std::size_t(what));
    if (!trend.before || !trend.after || !trend.changePercent)
        return std::nullopt;
    return Halves{*trend.before, *trend.after, *trend.changePercent};
}

} // namespace

ComparisonFacts coachFactsOf(const Comparison &comparison)
{
    ComparisonFacts facts{.stroke = comparison.stroke,
        .score = halvesOf(comparison, ComparisonTrend::What::Score),
        .distance = halvesOf(comparison, ComparisonTrend::What::Distance),
        .scoreCvPercent = comparison.scoreCvPercent};
    for (std::size_t i = 0; i < comparison.swims.size(); ++i)
        facts.swims.push_back(swimFacts(comparison.swims[i], comparison.curves[i], comparison.stroke));
    for (const SameSet &same : comparison.sameSets)
        facts.sets.push_back(sharedSet(comparison, same));
    return facts;
}

} // namespace lengthwise
