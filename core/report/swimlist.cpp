#include "core/report/swimlist.h"

#include "core/report/lengthrows.h"
#include "core/report/swimnames.h"
#include "core/store/workoutstore.h"

namespace lengthwise {

std::optional<Seconds> SwimListRow::pacePer100() const
{
    return lengthwise::pacePer100(summary.distance, summary.active.value_or(Seconds{}), summary.unit);
}

Result<std::vector<SwimListRow>> swimList(Database &database)
{
    auto summaries = WorkoutStore(database).summaries();
    if (!summaries)
        return fail(std::move(summaries.error()));
    const auto names = SwimNames::of(database);
    if (!names)
        return fail(names.error());
    std::vector<SwimListRow> rows;
    rows.reserve(summaries->size());
    for (WorkoutSummary &summary : *summaries) {
        if (!summary.deleted)
            rows.push_back({names->nameOf(summary.measured), std::move(summary), {}});
    }
    return rows;
}

Result<void> addVerdicts(Database &database, std::vector<SwimListRow> &rows)
{
    if (rows.empty())
        return {};
    const auto verdicts = swimVerdicts(database, rows.back().summary.start, rows.front().summary.start);
    if (!verdicts)
        return fail(verdicts.error());
    for (SwimListRow &row : rows) {
        if (const auto found = verdicts->find(row.summary.measured); found != verdicts->end())
            row.verdict = found->second;
    }
    return {};
}

} // namespace lengthwise
