#include "app/cli/openedswim.h"

#include "core/ingest/surroundings.h"
#include "core/report/swimmerlookup.h"
#include "core/store/workoutstore.h"

#include <algorithm>

namespace lengthwise::cli {

namespace {
bool isMember(const OpenedSwim &opened, const SwimId &swim)
{
    const std::vector<SwimId> &members = opened.loaded.group.members;
    return std::find(members.begin(), members.end(), swim) != members.end();
}

/// Adds the workout's id, unless it was deleted: then nothing is left to ask.
Result<void> addName(OpenLibrary &library, const SwimNames &names, const SwimId &swim, QStringList &to)
{
    const auto row = WorkoutStore(library.database()).summaryOf(swim);
    if (!row)
        return fail(row.error());
    const bool isDeleted = *row && (*row)->deleted;
    const QString name = names.nameOf(*row ? (*row)->measured : swim);
    if (!isDeleted && !to.contains(name))
        to << name;
    return {};
}

Result<void> findCovering(OpenLibrary &library, const SwimNames &names, OpenedSwim &opened)
{
    const auto all = everything(library.database());
    if (!all)
        return fail(all.error());
    for (const CoveringSwim &covering : coveringSwims(all->swims, groupSwims(all->swims, all->links))) {
        if (isMember(opened, covering.swim)) {
            for (const SwimId &covered : covering.covered) {
                if (const auto added = addName(library, names, covered, opened.covers); !added)
                    return added;
            }
        }
        const bool isCovered = std::any_of(covering.covered.begin(), covering.covered.end(),
            [&opened](const SwimId &covered) { return isMember(opened, covered); });
        if (isCovered) {
            if (const auto added = addName(library, names, covering.swim, opened.coveredBy); !added)
                return added;
        }
    }
    return {};
}
} // namespace

Result<OpenedSwim> openSwim(OpenLibrary &library, const QString &id)
{
    OpenedSwim opened;
    const auto asked = resolveId(library.database(), id);
    if (!asked)
        return fail(asked.error());
    auto loaded = loadWorkout(library.database(), *asked);
    if (!loaded)
        return fail(loaded.error());
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    auto row = WorkoutStore(library.database()).summaryOf(*asked);
    if (!row)
        return fail(row.error());
    auto swimmer = swimmerOf(library.database(), library.athlete(), loaded->corrected);
    if (!swimmer)
        return fail(swimmer.error());
    opened = {.asked = *asked,
        .name = names->nameOf(loaded->group.measured),
        .loaded = std::move(*loaded),
        .row = std::move(*row),
        .swimmer = std::move(*swimmer)};
    for (const SwimId &member : opened.loaded.group.members)
        opened.members << names->nameOf(member);
    if (!opened.loaded.corrected.deleted) {
        if (const auto found = findCovering(library, *names, opened); !found)
            return fail(found.error());
    }
    return opened;
}

} // namespace lengthwise::cli
