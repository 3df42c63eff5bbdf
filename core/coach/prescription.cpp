#include "core/coach/prescription.h"

#include "core/coach/advice.h"
#include "core/coach/board.h"
#include "core/coach/limits.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr const auto &limit = limits::next;

bool holds(const SwumSet &set, std::size_t length)
{
    return std::any_of(set.repeats.begin(), set.repeats.end(), [&](const SwumRepeat &repeat) {
        return std::any_of(repeat.lengths.begin(), repeat.lengths.end(),
            [&](const SwumLength &swum) { return swum.number == length; });
    });
}

/// The set that the limiter speaks of, else the one that made the swim.
const SwumSet *setOf(const CoachFacts &facts, const Sentence *limiter)
{
    if (limiter && limiter->rule->remedy != Remedy::Recording && !limiter->finding.evidence.lengths.empty()) {
        const std::size_t first = limiter->finding.evidence.lengths.front();
        const auto set =
            std::find_if(facts.sets.begin(), facts.sets.end(), [&](const SwumSet &one) { return holds(one, first); });
        if (set != facts.sets.end())
            return &*set;
    }
    const SwumSet *main = facts.mainSet();
    return main && !isDrillOrKick(main->stroke) ? main : nullptr;
}

/// Chooses the repeats of the next main set.
class Planner
{
public:
    Planner(const CoachFacts &facts, const Sentence *limiter)
        : m_facts(facts)
        , m_board(facts)
        , m_limiter(limiter)
        , m_set(setOf(facts, limiter))
        , m_swum(facts.metres / facts.unit)
    {
    }

    const Board &board() const { return m_board; }
    const SwumSet *set() const { return m_set; }

    PlannedRepeats plan(Remedy remedy) const
    {
        switch (remedy) {
        case Remedy::Speed:
            return sprints();
        case Remedy::WeakLeg:
            return weakLeg();
        case Remedy::LongerSwims:
            return longerSwims();
        case Remedy::EvenPace:
        case Remedy::StrokeCount:
            return bounded(with(limit.fewer, 5));
        case Remedy::LongerRest:
            return bounded(with(limit.fewer, 10));
        case Remedy::CssPace:
            return bounded(cssRepeats());
        case Remedy::OnTheClock:
            return bounded(onTheClock());
        case Remedy::EasierStart:
            return bounded(with(1, 0));
        case Remedy::LessRest:
        case Remedy::Recording:
        case Remedy::Further:
        case Remedy::None:
            break;
        }
        return nextStep();
    }

    PlannedRepeats drills(Remedy remedy) const
    {
        const bool legs = remedy == Remedy::Speed || remedy == Remedy::LongerSwims;
        PlannedRepeats drill{.distance = m_board.distanceNear(50), .stroke = legs ? Stroke::Kick : Stroke::Drill};
        drill.count = std::clamp(int(std::lround(limit.drillShare * m_swum / drill.distance)), 2, 8);
        if (drill.total() > limit.mainShare * m_swum)
            drill.distance = m_board.distanceNear(0);
        return drill;
    }

private:
    /// What was swum, as repeats.
    PlannedRepeats repeats() const
    {
        if (!m_set)
            return withoutSet();
        const bool isSet = m_set->kind == SetKind::Repeats || m_set->kind == SetKind::Block;
        return isSet ? asSwum() : brokenUp();
    }

    PlannedRepeats withoutSet() const
    {
        PlannedRepeats plan{.distance = m_board.distanceNear(m_swum >= 3000 ? 400 : m_swum >= 1500 ? 200 : 100)};
        plan.count = std::clamp(int(limit.mainShare * m_swum / plan.distance), 2, limit.mostRepeats);
        plan.rest = usualRest(plan.distance);
        // Where drills and kick are all there was, their speed says nothing of swimming.
        const std::optional<Speed> speed = m_facts.swim.figures.speed;
        const bool isSwum = speed && m_facts.sets.empty();
        plan.time = isSwum ? plan.distance * m_facts.unit / speed->metresPerSecond : 0;
        return plan;
    }

    PlannedRepeats asSwum() const
    {
        PlannedRepeats plan{.count = m_set->written, .stroke = m_set->stroke, .time = m_set->meanTime()};
        plan.distance = int(std::lround(m_set->repeats.front().metres / m_facts.unit));
        plan.rest = std::clamp(onPoolClock(m_set->rest.value_or(usualRest(plan.distance))), 10, 90);
        if (m_set->kind == SetKind::Block)
            plan.round = m_set->name.mid(m_set->name.indexOf(u'{'));
        if (m_board.sendOffFor(plan))
            addSwumSendOff(plan);
        return plan;
    }

    /// A single swim or a pyramid in equal pieces.
    PlannedRepeats brokenUp() const
    {
        const double all = m_set->metres() / m_facts.unit;
        PlannedRepeats plan{
            .distance = m_board.distanceNear(std::clamp(all / 4, 50.0, 400.0)), .stroke = m_set->stroke};
        plan.count = std::max(2, int(all / plan.distance));
        plan.rest = std::clamp(onPoolClock(m_set->rest.value_or(usualRest(plan.distance))), 10, 60);
        plan.time = m_set->time() * plan.distance / all;
        return plan;
    }

    /// A send-off from CSS never leaves less room than there was.
    void addSwumSendOff(PlannedRepeats &plan) const
    {
        plan.rest = usualRest(plan.distance);
        plan.leastSendOff = m_set->rest ? onPoolClock(m_set->meanTime() + *m_set->rest) : 0;
    }

    PlannedRepeats with(double count, int moreRest) const
    {
        PlannedRepeats plan = repeats();
        plan.count = std::max(std::min(plan.count, 4), int(std::lround(count * plan.count)));
        if (plan.leastSendOff > 0)
            plan.leastSendOff += moreRest;
        plan.rest += m_board.sendOffFor(plan) ? 0 : moreRest;
        return plan;
    }

    /// The rest there was before it grew.
    PlannedRepeats onTheClock() const
    {
        PlannedRepeats plan = repeats();
        plan.rest = std::clamp(onPoolClock(std::get<Seconds>(m_limiter->finding.arguments[1]).count()), 10, 90);
        return plan;
    }

    /// Less than was swum, in easy pieces.
    PlannedRepeats firstSteps() const
    {
        PlannedRepeats plan{.count = 4, .distance = m_board.distanceNear(m_swum / 6), .byRest = true};
        plan.stroke = m_set ? m_set->stroke : Stroke::Unknown;
        if (plan.total() > m_swum)
            plan.count = std::max(2, int(m_swum / plan.distance));
        return plan;
    }

    PlannedRepeats nextStep() const
    {
        if (m_facts.swim.type == SwimType::Short)
            return firstSteps();
        PlannedRepeats plan = repeats();
        const bool isSet = m_set && m_set->kind != SetKind::Single && m_set->kind != SetKind::Pyramid;
        PlannedRepeats more = plan;
        ++more.count;
        if (isSet && more.total() <= limit.mainShare * m_swum)
            return more;
        plan.time *= limit.quicker;
        return bounded(plan);
    }

    PlannedRepeats sprints() const
    {
        return bounded(sprintRepeats(m_board, m_swum, m_set ? m_set->stroke : Stroke::Freestyle));
    }

    PlannedRepeats weakLeg() const
    {
        PlannedRepeats plan{.distance = m_board.distanceNear(50)};
        plan.stroke = std::get<Stroke>(m_limiter->finding.arguments.front());
        plan.count = std::clamp(int(std::lround(limit.weakLegShare * m_swum / plan.distance)), 4, 10);
        return bounded(plan);
    }

    PlannedRepeats longerSwims() const
    {
        double longest = 0;
        double speed = 0;
        for (const SwumSet &set : m_facts.sets) {
            for (const SwumRepeat &repeat : set.repeats) {
                if (repeat.metres > longest && !isDrillOrKick(set.stroke)) {
                    longest = repeat.metres;
                    speed = repeat.speed();
                }
            }
        }
        PlannedRepeats plan{.stroke = Stroke::Freestyle};
        plan.distance = m_board.distanceNear(std::clamp(1.5 * longest / m_facts.unit, 100.0, 400.0));
        plan.count = std::max(2, int(limit.mainShare * m_swum / plan.distance));
        plan.rest = usualRest(plan.distance) + 10;
        plan.time = speed > 0 ? plan.distance * m_facts.unit / speed : 0;
        return bounded(plan);
    }

    PlannedRepeats cssRepeats() const
    {
        PlannedRepeats plan = with(1, 0);
        plan.stroke = Stroke::Freestyle;
        if (m_facts.swim.type == SwimType::Recovery)
            plan = {.count = 8, .distance = m_board.distanceNear(100), .stroke = Stroke::Freestyle};
        plan.rest = usualRest(plan.distance);
        plan.leastSendOff = 0;
        plan.time = 0; // the send-off follows the pace asked for
        return plan;
    }

    /// Cut to what a swim of this length has room for: first limit.fewer repeats, then shorter ones.
    PlannedRepeats bounded(PlannedRepeats plan) const
    {
        const double room = limit.mainShare * m_swum;
        const bool sameAsSwum =
            m_set && m_set->kind == SetKind::Repeats && plan.count <= m_set->written && plan.total() <= m_swum;
        if (plan.total() <= room || sameAsSwum || m_swum <= 0)
            return plan;
        plan.count = std::min(plan.count, std::max(2, int(room / plan.distance)));
        if (plan.total() <= std::max(room, m_swum) && plan.count > 1)
            return plan;
        const int before = plan.distance;
        plan.round.clear();
        plan.distance = m_board.distanceNear(room / 4);
        plan.time *= double(plan.distance) / before;
        plan.leastSendOff = 0;
        plan.count = std::max(2, int(room / plan.distance));
        return plan;
    }

    const CoachFacts &m_facts;
    Board m_board;
    const Sentence *m_limiter;
    const SwumSet *m_set;
    double m_swum; // in the pool's unit
};

/// After an easy swim there is room for work.
Remedy remedyFor(const CoachFacts &facts, const Sentence *limiter)
{
    // A set that was never again as quick as its first repeat began too quickly; strokes have little to do with it.
    if (limiter && (limiter->rule->topics & topic::pace) && limiter->rule->remedy == Remedy::StrokeCount) {
        const int *from = std::get_if<int>(&limiter->finding.arguments.front());
        if (from && *from == 2)
            return Remedy::EvenPace;
    }
    if (limiter)
        return limiter->rule->remedy;
    return facts.swim.type == SwimType::Recovery && facts.swim.css ? Remedy::CssPace : Remedy::None;
}

} // namespace

Prescribed prescribe(const CoachFacts &facts, const Sentence *limiter)
{
    const Planner planner(facts, limiter);
    const Remedy remedy = remedyFor(facts, limiter);
    const PlannedRepeats plan = planner.plan(remedy);
    const Advised advised{facts, limiter, planner.set(), plan, planner.board().written(plan)};
    Prescribed prescribed;
    prescribed.next = nextFor(remedy, advised);
    prescribed.prescription = {
        advised.written, planner.board().written(planner.drills(remedy)), focusFor(remedy, advised)};
    return prescribed;
}

} // namespace lengthwise
