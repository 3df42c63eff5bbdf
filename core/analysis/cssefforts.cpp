#include "core/analysis/cssefforts.h"

#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr auto &limits = thresholds::css;

bool isInside(const BestEffort &inner, const BestEffort &outer)
{
    return inner.lengthCount < outer.lengthCount && inner.firstLength >= outer.firstLength
        && inner.firstLength + inner.lengthCount <= outer.firstLength + outer.lengthCount;
}

/// The single or the set of equal repeats that an effort is or is one of.
const SetSummary *setOf(Distance length, Seconds time, const std::vector<SetSummary> &sets)
{
    const auto set = std::find_if(sets.begin(), sets.end(), [&](const SetSummary &each) {
        return std::abs(each.distance / length - 1) < limits.sameDistance
            && std::abs(time / each.meanTime - 1) < limits.sameTime;
    });
    return set == sets.end() ? nullptr : &*set;
}

/// Whether the effort looks like the beginning of something longer.
bool isSplit(Distance length, Seconds time, const std::vector<SetSummary> &sets)
{
    return std::any_of(sets.begin(), sets.end(), [&](const SetSummary &each) {
        const double pace = (each.meanTime / each.distance.metres) / (time / length.metres);
        return each.distance > length * (1 + limits.sameDistance) && std::abs(pace - 1) < limits.splitPace;
    });
}

enum class Role { Single, Repeated, TellsNothing };

/// What a swim's sets say of an effort.
Role roleOf(Distance length, Seconds time, const std::vector<SetSummary> &sets)
{
    const SetSummary *set = setOf(length, time, sets);
    if (!set)
        return isSplit(length, time, sets) ? Role::TellsNothing : Role::Single;
    if (set->repeats == 1)
        return Role::Single;
    const bool isSteady = set->repeats >= limits.repeats && set->rest && *set->rest <= time * limits.shortRest;
    return isSteady ? Role::Repeated : Role::TellsNothing;
}

} // namespace

Distance cssLength(int distance, PoolUnit unit)
{
    return oneOf(unit) * distance;
}

std::vector<CssEffort> cssEfforts(const CssSwim &swim)
{
    std::vector<CssEffort> efforts;
    if (swim.environment != Environment::Pool)
        return efforts;
    for (const BestEffort &best : swim.bests) {
        const bool isFree = best.stroke == Stroke::Freestyle || best.stroke == Stroke::Unknown;
        const auto holdsIt = [&](const BestEffort &other) { return isInside(best, other); };
        const Seconds shortest = best.distance == 200 ? limits.shortestTest : limits.shortest;
        if (!isFree || !best.fromRest || best.distance < limits.leastDistance || best.time < shortest
            || best.time > limits.longest || std::any_of(swim.bests.begin(), swim.bests.end(), holdsIt))
            continue;
        const Distance length = cssLength(best.distance, swim.unit);
        const Role role = roleOf(length, best.time, swim.sets);
        if (role != Role::TellsNothing)
            efforts.push_back({swim.swim, swim.start, best.distance, length, best.time, role == Role::Repeated});
    }
    return efforts;
}

} // namespace lengthwise
