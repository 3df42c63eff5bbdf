#include "app/cli/idlecorrections.h"

#include "core/ingest/workoutloader.h"
#include "core/store/workoutstore.h"

#include <algorithm>
#include <array>
#include <map>

namespace lengthwise::cli {

namespace {
/// Fields that no recording gives: they always apply.
bool isOfWorkout(const std::string &field)
{
    static constexpr std::array<std::string_view, 4> names{"title", "notes", "effort", "deleted"};
    return std::find(names.begin(), names.end(), field) != names.end() || field.starts_with("link/");
}

Result<std::map<SwimId, int>> correctionsBySwim(EditStore &edits)
{
    const auto all = edits.all();
    if (!all)
        return fail(all.error());
    std::map<SwimId, int> counts;
    for (const Edit &edit : *all) {
        const auto swim = swimOfSubject(edit.subject);
        if (swim && edit.value && !isOfWorkout(edit.field))
            ++counts[*swim];
    }
    return counts;
}

Result<bool> hasIdle(Database &database, const SwimId &swim)
{
    const auto group = groupOf(database, swim);
    if (!group)
        return fail(group.error());
    const auto loaded = loadWorkout(database, *group);
    return loaded && !loaded->corrected.idle.empty(); // what cannot be opened is told when it is opened
}
} // namespace

Result<std::vector<SwimId>> swimsWithIdleCorrections(OpenLibrary &library)
{
    WorkoutStore store(library.database());
    const auto counts = correctionsBySwim(library.edits());
    if (!counts)
        return fail(counts.error());
    std::map<WorkoutNumber, int> byWorkout;
    for (const auto &[swim, count] : *counts) {
        const auto workout = store.workoutOf(swim);
        if (!workout)
            return fail(workout.error());
        if (*workout)
            byWorkout[**workout] += count;
    }
    std::vector<SwimId> idle;
    for (const auto &[workout, count] : byWorkout) {
        const auto row = store.summary(workout);
        if (!row)
            return fail(row.error());
        if (!*row || (*row)->corrections >= count)
            continue;
        const auto has = hasIdle(library.database(), (*row)->measured);
        if (!has)
            return fail(has.error());
        if (*has)
            idle.push_back((*row)->measured);
    }
    return idle;
}

} // namespace lengthwise::cli
