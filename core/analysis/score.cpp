#include "core/analysis/score.h"

#include "core/analysis/scorebands.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace lengthwise {

namespace {

namespace table = scorebands;
using What = ScoreNeed::What;

/// Points of the first band whose limit the value keeps under; the last band has none.
int pointsUnder(double value, std::span<const table::Band> bands)
{
    for (const table::Band &band : bands) {
        if (value < band.limit)
            return band.points;
    }
    return bands.back().points;
}

int pointsFrom(double value, std::span<const table::Band> bands)
{
    for (const table::Band &band : bands) {
        if (value >= band.limit)
            return band.points;
    }
    return bands.back().points;
}

/// The nearest band with more points than these.
const table::Band *bandAbove(int points, std::span<const table::Band> bands)
{
    const table::Band *above = nullptr;
    for (const table::Band &band : bands) {
        if (band.points > points)
            above = &band;
    }
    return above;
}

int capped(int points)
{
    return std::clamp(points, 0, table::mostPoints);
}

int endurancePoints(double metres, std::optional<double> rest)
{
    int points = pointsFrom(metres, table::distances);
    if (rest && *rest < table::restBonuses.front().limit)
        points += table::restBonuses.front().points;
    else if (rest && *rest < table::restBonuses.back().limit)
        points += table::restBonuses.back().points;
    return capped(points);
}

ScorePart endurance(const SwimFigures &figures)
{
    ScorePart part{.kind = ScorePartKind::DistanceEndurance};
    if (!figures.distance)
        return part;
    // Lengths times a pool of 33.3 m may be a hair short of what was swum.
    const double metres = figures.distance->metres + table::distanceGrace;
    part.value = figures.distance->metres;
    part.points = endurancePoints(metres, figures.restPercent);
    const table::Band *above = bandAbove(pointsFrom(metres, table::distances), table::distances);
    if (*part.points < table::mostPoints && above)
        part.next = ScoreNeed{What::Distance, above->limit, endurancePoints(above->limit, figures.restPercent)};
    return part;
}

ScorePart pace(const SwimFigures &figures)
{
    ScorePart part{.kind = ScorePartKind::PaceConsistency, .value = figures.setSpeedCvPercent};
    if (!part.value)
        return part;
    const bool rests = figures.restOutsideSetsPercent.value_or(0) > table::restOutside;
    const int penalty = rests ? table::restOutsidePoints : 0;
    const int points = pointsUnder(*part.value, table::setSpeedCvs);
    part.points = capped(points - penalty);
    if (const table::Band *above = bandAbove(points, table::setSpeedCvs))
        part.next = ScoreNeed{What::SetSpeedCv, above->limit, capped(above->points - penalty)};
    else if (rests)
        part.next = ScoreNeed{What::RestOutside, table::restOutside, points};
    return part;
}

int stabilityPoints(int fromCv, std::optional<int> fromDrop)
{
    if (fromDrop)
        return capped(fromCv + *fromDrop);
    return int(std::floor(double(fromCv) * table::mostPoints / table::strokeRateCvs.front().points + .5));
}

/// Of the two ways up the one that is nearer, in parts of what is there now.
void addStabilityNeed(ScorePart &part, int fromCv, std::optional<int> fromDrop)
{
    double nearest = 0;
    const auto offer = [&](What what, const table::Band *above, double value, int points) {
        if (!above || points <= *part.points || (part.next && above->limit / value <= nearest))
            return;
        nearest = above->limit / value;
        part.next = ScoreNeed{what, above->limit, points};
    };
    if (const table::Band *above = bandAbove(fromCv, table::strokeRateCvs))
        offer(What::StrokeRateCv, above, *part.value, stabilityPoints(above->points, fromDrop));
    if (!fromDrop)
        return;
    if (const table::Band *above = bandAbove(*fromDrop, table::strokeRateDrops))
        offer(What::StrokeRateDrop, above, std::abs(*part.second), stabilityPoints(fromCv, above->points));
}

ScorePart stability(const SwimFigures &figures)
{
    ScorePart part{.kind = ScorePartKind::StrokeStability,
        .value = figures.strokeRateCvPercent,
        .second = figures.strokeRateDropPerMinute};
    if (!part.value)
        return part;
    const int fromCv = pointsUnder(*part.value, table::strokeRateCvs);
    std::optional<int> fromDrop;
    if (part.second)
        fromDrop = pointsUnder(std::abs(*part.second), table::strokeRateDrops);
    part.points = stabilityPoints(fromCv, fromDrop);
    addStabilityNeed(part, fromCv, fromDrop);
    return part;
}

int pointsWithoutGears(SwimType type)
{
    switch (type) {
    case SwimType::Endurance:
    case SwimType::Threshold:
    case SwimType::Recovery:
    case SwimType::Technique:
        return table::noGearsEven;
    case SwimType::Intervals:
        return table::noGearsIntervals;
    default:
        return table::noGearsElse;
    }
}

ScorePart gears(const SwimFigures &figures, SwimType type)
{
    ScorePart part{.kind = ScorePartKind::SpeedGears};
    if (!figures.speedGears)
        return part;
    part.value = *figures.speedGears;
    part.points = *figures.speedGears > 0 ? pointsFrom(*part.value, table::speedGears) : pointsWithoutGears(type);
    if (const table::Band *above = bandAbove(*part.points, table::speedGears))
        part.next = ScoreNeed{What::SpeedGears, above->limit, above->points};
    return part;
}

Grade gradeOf(int total)
{
    for (const Grade grade : {Grade::A, Grade::B, Grade::C}) {
        if (total >= leastTotal(grade))
            return grade;
    }
    return Grade::D;
}

Score::Missing whyNot(const SwimFigures &figures, int partsKnown)
{
    if (!figures.distance || figures.distance->metres + table::distanceGrace < table::leastMetres)
        return Score::Missing::TooShort;
    if (figures.lengthCount.value_or(0) < table::leastLengths)
        return Score::Missing::FewLengths;
    if (figures.quality < table::leastQuality)
        return Score::Missing::LowQuality;
    return partsKnown < table::leastParts ? Score::Missing::FewParts : Score::Missing::None;
}

} // namespace

int leastTotal(Grade grade)
{
    return table::grades.at(std::size_t(grade));
}

Score scoreOf(const SwimFigures &figures, SwimType type)
{
    Score score;
    score.parts = {endurance(figures), pace(figures), stability(figures), gears(figures, type)};
    int points = 0;
    int known = 0;
    for (const ScorePart &part : score.parts) {
        points += part.points.value_or(0);
        known += part.points ? 1 : 0;
    }
    score.missing = whyNot(figures, known);
    if (score.missing != Score::Missing::None)
        return score;
    score.total = int(std::floor(100.0 * points / (table::mostPoints * known) + .5));
    score.grade = gradeOf(*score.total);
    return score;
}

} // namespace lengthwise
