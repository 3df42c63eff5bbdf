#include "core/analysis/thresholds.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

namespace lengthwise::findings {

namespace {

const ScorePart *distancePart(const Score &score)
{
    for (const ScorePart &part : score.parts) {
        if (part.kind == ScorePartKind::DistanceEndurance)
            return &part;
    }
    return nullptr;
}

/// Sets at one end of the swim as one piece.
struct End {
    double metres = 0;
    double time = 0;
    Evidence evidence;
};

End endOf(const CoachFacts &facts, Place place)
{
    End end;
    for (const SwumSet &set : facts.sets) {
        if (set.place != place)
            continue;
        end.metres += set.metres();
        end.time += set.time();
        const Evidence own = evidenceOf(set);
        end.evidence.lengths.insert(end.evidence.lengths.end(), own.lengths.begin(), own.lengths.end());
    }
    return end;
}

} // namespace

Found largeVolume(const CoachFacts &facts)
{
    const std::optional<Seconds> active = facts.swim.analysis.metrics.active;
    if (facts.metres < limits::volume.large || !active)
        return {};
    const double weight = weightOf(facts, .2, facts.metres, facts.metres / limits::volume.large);
    return Finding{weight, {facts.whole(facts.metres), *active}, {}};
}

Found nearNextBand(const CoachFacts &facts)
{
    const ScorePart *part = distancePart(facts.swim.score);
    // The bands are in metres; in open water the course sets the distance.
    const bool countsMetres = facts.pool && facts.swim.workout.poolUnit == PoolUnit::Metres;
    if (!countsMetres || !part || !part->next || part->next->what != ScoreNeed::What::Distance)
        return {};
    const double limit = part->next->limit;
    if (facts.metres < limits::volume.nearBand * limit || facts.metres >= limit)
        return {};
    return Finding{weightOf(facts, .2, facts.metres, 1),
        {Distance{facts.metres}, Distance{limit - facts.metres}, Distance{limit}}, {}};
}

Found easedInAndOut(const CoachFacts &facts)
{
    const SwumSet *main = facts.mainSet();
    const End first = endOf(facts, Place::WarmUp);
    const End last = endOf(facts, Place::CoolDown);
    const double least = limits::volume.ends * facts.unit - .5;
    if (!main || first.metres < least || last.metres < least)
        return {};
    Finding finding{weightOf(facts, .25, first.metres + last.metres, 1),
        {Distance{first.metres}, Distance{last.metres}, main->name}, first.evidence};
    finding.evidence.lengths.insert(
        finding.evidence.lengths.end(), last.evidence.lengths.begin(), last.evidence.lengths.end());
    return finding;
}

Found doubtfulRecording(const CoachFacts &facts)
{
    const Quality &quality = facts.swim.analysis.quality;
    if (!quality.isUncertain())
        return {};
    Evidence evidence;
    for (const QualityDeduction &deduction : quality.deductions) {
        if (deduction.issue == QualityIssue::SuspectLengths)
            evidence.lengths = deduction.lengths;
    }
    // Outweighs everything: nothing else can be believed before it.
    return Finding{100, {quality.score}, std::move(evidence)};
}

} // namespace lengthwise::findings
