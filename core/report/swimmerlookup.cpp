#include "core/report/swimmerlookup.h"

#include "core/analysis/thresholds.h"
#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "core/store/workoutstore.h"

#include <algorithm>

namespace lengthwise {

Result<std::vector<CssTest>> enteredCssTests(Database &database)
{
    return readCssTests(database).map([](const std::vector<KeptCssTest> &kept) {
        std::vector<CssTest> tests;
        std::ranges::transform(kept, std::back_inserter(tests), &KeptCssTest::test);
        return tests;
    });
}

std::vector<CssEffort> cssEffortsOf(const std::vector<DatedFigures> &swims)
{
    std::vector<CssEffort> efforts;
    for (std::size_t i = 0; i < swims.size(); ++i) {
        for (const LongEffort &effort : swims[i].figures.efforts)
            efforts.push_back({i, swims[i].start, effort.distance, effort.length, effort.time, effort.repeated});
    }
    return efforts;
}

Result<Swimmer> swimmerAt(Database &database, const Athlete &athlete, Instant at)
{
    const auto swims = WorkoutStore(database).figuresBetween(at - thresholds::css.window, at);
    if (!swims)
        return fail(swims.error());
    const auto tests = enteredCssTests(database);
    if (!tests)
        return fail(tests.error());
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings.error());
    Swimmer swimmer{.css = estimateCss(cssEffortsOf(*swims), *tests, at), .maximumHeartRate = athlete.maximumHeartRate};
    if (settings->paceBorders)
        swimmer.paceBorders = *settings->paceBorders;
    return swimmer;
}

Result<Swimmer> swimmerOf(Database &database, const Athlete &athlete, const CorrectedWorkout &swim)
{
    auto swimmer = swimmerAt(database, athlete, swim.recorded.start);
    if (swimmer)
        swimmer->effort = swim.effort;
    return swimmer;
}

} // namespace lengthwise
