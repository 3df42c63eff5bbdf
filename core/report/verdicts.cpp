#include "core/report/verdicts.h"

#include "core/analysis/thresholds.h"
#include "core/report/swimmerlookup.h"
#include "core/store/workoutstore.h"

#include <algorithm>

namespace lengthwise {

Result<std::map<SwimId, SwimVerdict>> swimVerdicts(Database &database, Instant from, Instant to)
{
    const auto swims = WorkoutStore(database).figuresBetween(from - thresholds::css.window, to);
    if (!swims)
        return fail(swims.error());
    const auto tests = enteredCssTests(database);
    if (!tests)
        return fail(tests.error());
    const auto first = std::ranges::lower_bound(*swims, from, {}, &DatedFigures::start);
    std::vector<Instant> dates;
    std::ranges::transform(first, swims->end(), std::back_inserter(dates), &DatedFigures::start);
    const std::vector<CssEstimate> css = cssHistory(cssEffortsOf(*swims), *tests, dates);
    std::map<SwimId, SwimVerdict> verdicts;
    for (auto swim = first; swim != swims->end(); ++swim) {
        const std::optional<Speed> speed = css[std::size_t(swim - first)].css;
        const SwimType type = swimTypeOf(swim->figures, speed);
        verdicts.emplace(swim->measured, SwimVerdict{type, scoreOf(swim->figures, type), speed});
    }
    return verdicts;
}

} // namespace lengthwise
