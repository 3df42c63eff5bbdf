#include "core/report/swimlist.h"

#include "core/report/lengthrows.h"
#include "core/report/swimnames.h"
#include "core/store/workoutstore.h"

#include <algorithm>

namespace lengthwise {

namespace {

LoadFacts loadFacts(const SwimListRow &row)
{
    const WorkoutSummary &summary = row.summary;
    return {.active = summary.active, .distance = summary.distance, .css = row.verdict->css, .effort = summary.effort};
}

/// Heart rates are read only where some swim's speed does not tell its load.
Result<void> addLoads(Database &database, const Athlete &athlete, std::vector<SwimListRow> &rows)
{
    std::vector<SwimListRow *> unpaced;
    for (SwimListRow &row : rows) {
        if (!row.verdict)
            continue;
        row.load = swimLoad(loadFacts(row));
        if (!row.load || row.load->basis != LoadBasis::Speed)
            unpaced.push_back(&row);
    }
    if (unpaced.empty() || !athlete.maximumHeartRate)
        return {};
    const auto heartRates =
        WorkoutStore(database).heartRatesBetween(unpaced.back()->summary.start, unpaced.front()->summary.start);
    if (!heartRates)
        return fail(heartRates.error());
    for (SwimListRow *row : unpaced) {
        const auto found = heartRates->find(row->summary.measured);
        if (found == heartRates->end())
            continue;
        LoadFacts facts = loadFacts(*row);
        facts.maximumHeartRate = athlete.maximumHeartRate;
        facts.heartRates = found->second;
        row->load = swimLoad(facts);
    }
    return {};
}

} // namespace

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
            rows.push_back({.id = names->nameOf(summary.measured), .summary = std::move(summary)});
    }
    return rows;
}

Result<void> addVerdicts(Database &database, const Athlete &athlete, std::vector<SwimListRow> &rows)
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
    return addLoads(database, athlete, rows);
}

} // namespace lengthwise
