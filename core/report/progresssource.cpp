#include "core/analysis/activelengths.h"
#include "core/report/progress.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

QDate dayOf(const SwimHistory &swim)
{
    const auto milliseconds = swim.start.time_since_epoch();
    if (!swim.utcOffset)
        return QDateTime::fromMSecsSinceEpoch(milliseconds.count()).date();
    const auto local = std::chrono::floor<std::chrono::days>(milliseconds + *swim.utcOffset);
    return QDate(1970, 1, 1).addDays(local.count());
}

std::optional<NamedPool> poolOf(const SwimHistory &swim)
{
    const std::optional<Distance> length = usablePoolLength(swim.environment, swim.poolLength);
    if (!length)
        return {};
    constexpr double hundredths = 100;
    return NamedPool{std::round(*length / oneOf(swim.unit) * hundredths) / hundredths, swim.unit};
}

std::vector<CssEffort> effortsOf(const std::vector<SwimHistory> &swims)
{
    std::vector<CssEffort> efforts;
    for (std::size_t i = 0; i < swims.size(); ++i) {
        for (const LongEffort &effort : swims[i].figures.efforts)
            efforts.push_back({i, swims[i].start, effort.distance, effort.length, effort.time, effort.repeated});
    }
    return efforts;
}

std::vector<CssEstimate> cssOf(const std::vector<SwimHistory> &swims, const std::vector<KeptCssTest> &kept)
{
    std::vector<Instant> starts;
    std::ranges::transform(swims, std::back_inserter(starts), &SwimHistory::start);
    std::vector<CssTest> tests;
    std::ranges::transform(kept, std::back_inserter(tests), &KeptCssTest::test);
    return cssHistory(effortsOf(swims), std::move(tests), starts);
}

std::optional<SwimLoad> loadOf(const SwimHistory &swim, std::optional<Speed> css, const Athlete &athlete)
{
    LoadFacts facts{.active = swim.active, .distance = swim.distance, .css = css, .effort = swim.effort};
    std::optional<SwimLoad> load = swimLoad(facts);
    if (!load || load->basis != LoadBasis::Speed) {
        facts.maximumHeartRate = athlete.maximumHeartRate;
        facts.heartRates = swim.heartRates;
        load = swimLoad(facts);
    }
    return load;
}

} // namespace

ProgressSource progressSource(std::vector<SwimHistory> swims, std::vector<QString> ids, std::vector<KeptCssTest> tests,
    const PaceBorders &paceBorders, const Athlete &athlete)
{
    ProgressSource source{.ids = std::move(ids), .paceBorders = paceBorders, .athlete = athlete};
    source.css = cssOf(swims, tests);
    for (std::size_t i = 0; i < swims.size(); ++i) {
        const std::optional<Speed> css = source.css[i].css;
        source.days.push_back(dayOf(swims[i]));
        source.pools.push_back(poolOf(swims[i]));
        source.loads.push_back(loadOf(swims[i], css, athlete));
        source.zones.push_back(css ? paceZoneTimes(swims[i].speeds, *css, paceBorders) : std::nullopt);
    }
    source.swims = std::move(swims);
    source.tests = std::move(tests);
    return source;
}

} // namespace lengthwise
