#include "core/coach/board.h"
#include "core/coach/limits.h"
#include "core/coach/weekfindings.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::weekfindings {

namespace {

constexpr const auto &limit = limits::weeks;

/// Sets that a swim as usual has room for, in the pool's unit.
class WeekPlanner
{
public:
    explicit WeekPlanner(const WeeksFacts &facts)
        : m_unit(oneOf(facts.unit).metres)
        , m_css(facts.css)
        , m_board(Distance{facts.poolLength * m_unit}, m_unit, facts.css)
        , m_usual(facts.usualSwim.metres / m_unit)
    {
    }

    /// So many of that distance at most as `share` of a usual swim holds, `least` of them at least; absent where the
    /// swim has no room for these. A repeat is shortened before the set is given up.
    std::optional<PlannedRepeats> repeats(int wanted, double share, int least, int most) const
    {
        PlannedRepeats plan{.distance = m_board.distanceNear(wanted), .stroke = Stroke::Freestyle};
        if (least * plan.distance > m_usual)
            plan.distance = m_board.distanceNear(m_usual * share / least);
        if (plan.distance <= 0 || least * plan.distance > m_usual)
            return {};
        plan.count = std::clamp(int(share * m_usual / plan.distance), least, most);
        plan.rest = usualRest(plan.distance);
        return plan;
    }

    QString written(const PlannedRepeats &plan) const { return m_board.written(plan); }

    /// s a repeat takes at CSS, as a clock shows it.
    std::optional<Seconds> atCss(const PlannedRepeats &plan) const
    {
        if (!m_css || !m_board.sendOffFor(plan))
            return {};
        return Seconds(std::round(plan.distance * m_unit / m_css->metresPerSecond));
    }

private:
    double m_unit;
    std::optional<Speed> m_css;
    Board m_board;
    double m_usual;
};

Found setOf(const WeekPlanner &planner, const std::optional<PlannedRepeats> &plan)
{
    return plan ? Found({planner.written(*plan)}) : std::nullopt;
}

} // namespace

Found nextEasy(const WeeksFacts &facts)
{
    if (!loadRises(facts))
        return {};
    const WeekPlanner planner(facts);
    auto plan = planner.repeats(200, limit.easyShare, 2, 6);
    if (plan)
        plan->byRest = true;
    return setOf(planner, plan);
}

Found nextDistance(const WeeksFacts &facts)
{
    if (limitingPart(facts) != ScorePartKind::DistanceEndurance)
        return {};
    const WeekPlanner planner(facts);
    return setOf(planner, planner.repeats(limit.longRepeat, limits::next.mainShare, 2, 6));
}

Found nextPace(const WeeksFacts &facts)
{
    if (limitingPart(facts) != ScorePartKind::PaceConsistency)
        return {};
    const WeekPlanner planner(facts);
    return setOf(planner, planner.repeats(100, limits::next.mainShare, 4, limits::next.mostRepeats));
}

Found nextStrokes(const WeeksFacts &facts)
{
    if (limitingPart(facts) != ScorePartKind::StrokeStability)
        return {};
    const WeekPlanner planner(facts);
    return setOf(planner, planner.repeats(50, limits::next.mainShare / 2, 4, limits::next.mostRepeats));
}

Found nextGears(const WeeksFacts &facts)
{
    if (limitingPart(facts) != ScorePartKind::SpeedGears)
        return {};
    const WeekPlanner planner(facts);
    auto plan = planner.repeats(25, limits::next.sprintShare, 4, 12);
    if (plan) {
        plan->byRest = true;
        plan->rest = plan->distance > limit.shortSprint ? limit.longSprintRest : limit.sprintRest;
    }
    return setOf(planner, plan);
}

Found nextCss(const WeeksFacts &facts)
{
    const WeekPlanner planner(facts);
    const auto plan = planner.repeats(100, limits::next.mainShare, 4, limits::next.mostRepeats);
    const std::optional<Seconds> time = plan ? planner.atCss(*plan) : std::nullopt;
    return time ? Found({planner.written(*plan), *time}) : std::nullopt;
}

/// A test is two swims, so there is no set for the board.
Found nextTest(const WeeksFacts &facts)
{
    const bool isLongEnough = facts.usualSwim >= Distance{limit.testSwim * oneOf(facts.unit).metres};
    return !facts.css && facts.swims > 0 && isLongEnough ? Found(std::in_place) : std::nullopt;
}

Found nextPlain(const WeeksFacts &facts)
{
    const WeekPlanner planner(facts);
    return setOf(planner, planner.repeats(50, limits::next.mainShare, 4, limits::next.mostRepeats));
}

} // namespace lengthwise::weekfindings
