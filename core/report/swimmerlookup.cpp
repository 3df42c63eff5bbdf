#include "core/report/swimmerlookup.h"

#include "core/analysis/thresholds.h"
#include "core/store/athletesettings.h"
#include "core/store/workoutstore.h"

#include <algorithm>
#include <iterator>

namespace lengthwise {

namespace {

/// The swims that the estimates of these moments rest on, each once. moments: rising.
Result<std::vector<DatedFigures>> figuresBefore(Database &database, const std::vector<Instant> &moments)
{
    WorkoutStore store(database);
    std::vector<DatedFigures> all;
    for (auto first = moments.begin(); first != moments.end();) {
        auto last = first;
        while (std::next(last) != moments.end() && *std::next(last) - thresholds::css.window <= *last)
            ++last;
        auto swims = store.figuresBetween(*first - thresholds::css.window, *last);
        if (!swims)
            return fail(swims.error());
        std::ranges::move(*swims, std::back_inserter(all));
        first = std::next(last);
    }
    return all;
}

} // namespace

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
    return swimmersAt(database, athlete, {at}).map([](const std::vector<Swimmer> &swimmers) {
        return swimmers.front();
    });
}

Result<std::vector<Swimmer>> swimmersAt(Database &database, const Athlete &athlete, const std::vector<Instant> &moments)
{
    std::vector<Instant> rising = moments;
    std::ranges::sort(rising);
    const auto swims = figuresBefore(database, rising);
    if (!swims)
        return fail(swims.error());
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings.error());
    const std::vector<CssEstimate> history = cssHistory(cssEffortsOf(*swims), {}, rising);
    std::vector<Swimmer> swimmers;
    for (const Instant at : moments) {
        const auto place = std::ranges::lower_bound(rising, at) - rising.begin();
        Swimmer swimmer{.css = history[std::size_t(place)], .maximumHeartRate = athlete.maximumHeartRate};
        if (settings->paceBorders)
            swimmer.paceBorders = *settings->paceBorders;
        swimmers.push_back(std::move(swimmer));
    }
    return swimmers;
}

Result<Swimmer> swimmerOf(Database &database, const Athlete &athlete, const CorrectedWorkout &swim)
{
    auto swimmer = swimmerAt(database, athlete, swim.recorded.start);
    if (swimmer)
        swimmer->effort = swim.effort;
    return swimmer;
}

} // namespace lengthwise
