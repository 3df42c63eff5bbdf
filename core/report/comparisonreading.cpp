#include "core/base/everyprocessor.h"
#include "core/ingest/surroundings.h"
#include "core/ingest/workoutloader.h"
#include "core/report/comparison.h"
#include "core/report/swimmerlookup.h"
#include "core/report/swimnames.h"

#include <algorithm>

namespace lengthwise {

namespace {

std::vector<Result<ComparedSwim>> allFailed(std::size_t count, const Error &error)
{
    return std::vector<Result<ComparedSwim>>(count, fail(error));
}

Result<LoadedWorkout> loaded(Database &database, const std::vector<SwimGroup> &groups, const SwimId &swim)
{
    const auto group = std::ranges::find_if(
        groups, [&](const SwimGroup &one) { return std::ranges::binary_search(one.members, swim); });
    // One that is not there is told as anywhere else.
    return group == groups.end() ? loadWorkout(database, swim) : loadWorkout(database, *group);
}

/// A swim that was read, and who swam it.
struct Swum {
    const LoadedWorkout &loaded;
    Swimmer swimmer;
};

ComparedSwim compared(const Swum &swum, const SwimNames &names)
{
    const CorrectedWorkout &corrected = swum.loaded.corrected;
    ComparedSwim swim{.id = names.nameOf(swum.loaded.group.measured),
        .title = corrected.title,
        .report = reportOn(corrected.workout, swum.swimmer)};
    if (swim.title.isEmpty())
        swim.title = swim.report.title;
    return swim;
}

} // namespace

std::vector<Result<ComparedSwim>> comparedSwims(
    Database &database, const Athlete &athlete, const std::vector<SwimId> &swims)
{
    auto around = surroundingsOf(database, swims);
    if (!around)
        return allFailed(swims.size(), around.error());
    const auto names = SwimNames::of(database);
    if (!names)
        return allFailed(swims.size(), names.error());
    const std::vector<SwimGroup> groups = groupSwims(std::move(around->swims), std::move(around->links));
    std::vector<Result<LoadedWorkout>> read;
    std::vector<Instant> starts;
    for (const SwimId &swim : swims) {
        read.push_back(loaded(database, groups, swim));
        if (read.back())
            starts.push_back(read.back()->corrected.recorded.start);
    }
    const auto swimmers = swimmersAt(database, athlete, starts);
    if (!swimmers)
        return allFailed(swims.size(), swimmers.error());
    std::vector<Swum> swum;
    for (const Result<LoadedWorkout> &one : read) {
        if (!one)
            continue;
        swum.push_back({*one, (*swimmers)[swum.size()]});
        swum.back().swimmer.effort = one->corrected.effort;
    }
    std::vector<ComparedSwim> done(swum.size());
    onEveryProcessor(swum.size(), [&](std::size_t i) { done[i] = compared(swum[i], *names); });
    std::vector<Result<ComparedSwim>> all;
    auto next = done.begin();
    for (const Result<LoadedWorkout> &one : read)
        all.push_back(one ? Result<ComparedSwim>(std::move(*next++)) : fail(one.error()));
    return all;
}

} // namespace lengthwise
