#include "core/report/swimsheet.h"

#include "core/ingest/surroundings.h"
#include "core/report/swimmerlookup.h"
#include "core/store/recordingstore.h"
#include "core/store/workoutstore.h"

#include <algorithm>

namespace lengthwise {

namespace {

Result<std::vector<SwimSource>> sourcesOf(Database &database, const LoadedWorkout &loaded)
{
    RecordingStore store(database);
    std::vector<SwimSource> sources;
    for (std::size_t i = 0; i < loaded.group.members.size(); ++i) {
        const SwimId &member = loaded.group.members[i];
        const auto facts = store.swim(member);
        if (!facts)
            return fail(facts.error());
        const SwimFacts known = facts->value_or(SwimFacts{.id = member});
        sources.push_back({.id = member,
            .kind = loaded.recordings[i].kind,
            .fileName = QString::fromStdString(loaded.recordings[i].fileName),
            .start = known.start,
            .distance = known.distance,
            .richness = known.richness,
            .givesMeasurements = member == loaded.group.measured});
    }
    std::ranges::stable_partition(sources, &SwimSource::givesMeasurements);
    return sources;
}

/// The swims whose time could be inside this one's.
Result<std::vector<SwimId>> swimsNear(Database &database, const SwimFacts &swim)
{
    RecordingStore store(database);
    const auto longest = store.longestElapsed();
    if (!longest)
        return fail(longest.error());
    const auto found = store.swimsStarting(swim.start - *longest, swim.end());
    if (!found)
        return fail(found.error());
    std::vector<SwimId> ids;
    std::ranges::transform(*found, std::back_inserter(ids), &SwimFacts::id);
    return ids;
}

/// Absent: deleted, or not worked out yet; then nothing is left to ask.
Result<std::optional<OverlappedSwim>> overlapped(Database &database, const SwimId &swim)
{
    const auto row = WorkoutStore(database).summaryOf(swim);
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->deleted)
        return std::nullopt;
    const WorkoutSummary &summary = **row;
    return OverlappedSwim{
        summary.measured, summary.shownTitle(), summary.start, summary.utcOffset, summary.distance, summary.unit};
}

Result<std::vector<OverlappedSwim>> coveredBy(Database &database, const LoadedWorkout &loaded)
{
    const auto facts = RecordingStore(database).swim(loaded.group.measured);
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return {};
    const auto near = swimsNear(database, **facts);
    if (!near)
        return fail(near.error());
    const auto around = surroundingsOf(database, *near);
    if (!around)
        return fail(around.error());
    std::vector<OverlappedSwim> covered;
    for (const CoveringSwim &covering : coveringSwims(around->swims, groupSwims(around->swims, around->links))) {
        if (!std::ranges::binary_search(loaded.group.members, covering.swim))
            continue;
        for (const SwimId &id : covering.covered) {
            auto swim = overlapped(database, id);
            if (!swim)
                return fail(swim.error());
            if (*swim && std::ranges::find(covered, (*swim)->id, &OverlappedSwim::id) == covered.end())
                covered.push_back(std::move(**swim));
        }
    }
    return covered;
}

} // namespace

Result<SwimSheet> swimSheet(Database &database, const Athlete &athlete, const SwimId &id)
{
    auto loaded = loadWorkout(database, id);
    if (!loaded)
        return fail(loaded.error());
    auto sources = sourcesOf(database, *loaded);
    if (!sources)
        return fail(sources.error());
    auto covered = coveredBy(database, *loaded);
    if (!covered)
        return fail(covered.error());
    const auto swimmer = swimmerOf(database, athlete, loaded->corrected);
    if (!swimmer)
        return fail(swimmer.error());
    SwimSheet sheet{.measured = loaded->group.measured,
        .sources = std::move(*sources),
        .covered = std::move(*covered),
        .report = reportOn(loaded->corrected.workout, *swimmer)};
    if (!loaded->corrected.applied.empty())
        sheet.recorded = reportOn(loaded->corrected.recorded, *swimmer);
    sheet.corrected = std::move(loaded->corrected);
    return sheet;
}

} // namespace lengthwise
