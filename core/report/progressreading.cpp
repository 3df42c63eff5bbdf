#include "core/report/progress.h"

#include "core/analysis/thresholds.h"
#include "core/report/swimnames.h"
#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "core/store/historystore.h"

#include <algorithm>

namespace lengthwise {

Result<ProgressSource> readProgress(Database &database, const Athlete &athlete)
{
    auto swims = swimHistories(database);
    if (!swims)
        return fail(swims.error());
    const auto names = SwimNames::of(database);
    if (!names)
        return fail(names.error());
    auto tests = readCssTests(database);
    if (!tests)
        return fail(tests.error());
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings.error());
    std::vector<QString> ids;
    std::ranges::transform(
        *swims, std::back_inserter(ids), [&names](const SwimHistory &swim) { return names->nameOf(swim.measured); });
    return progressSource(std::move(*swims), std::move(ids), std::move(*tests),
        settings->paceBorders.value_or(thresholds::zones.paceBorders), athlete);
}

} // namespace lengthwise
