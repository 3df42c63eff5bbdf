#include "core/sync/keptswims.h"

#include <utility>

namespace lengthwise {

namespace {

/// A summary that cannot be read is of no state, and so another one than Strava's: it is stored anew.
Result<ActivityState> keptState(Database &database, const std::string &key)
{
    const auto summary = PartStore(database).body(key, StravaPart::Summary);
    if (!summary && summary.error().code != ErrorCode::PayloadDamaged)
        return fail(summary.error());
    if (!summary || !*summary)
        return ActivityState();
    auto listed = listedActivity(**summary);
    return listed ? std::move(listed->state) : ActivityState();
}

} // namespace

Result<std::optional<KeptSwim>> keptSwim(Database &database, const std::string &key)
{
    auto kept = SyncStore(database).keptActivity(key);
    if (!kept)
        return fail(std::move(kept.error()));
    if (!*kept)
        return std::nullopt;
    auto state = keptState(database, key);
    if (!state)
        return fail(std::move(state.error()));
    return KeptSwim{.kept = std::move(**kept), .state = std::move(*state)};
}

Result<KeptSwims> keptSwims(Database &database)
{
    auto activities = SyncStore(database).keptActivities();
    if (!activities)
        return fail(std::move(activities.error()));
    KeptSwims swims;
    for (auto &[key, kept] : *activities) {
        auto state = keptState(database, key);
        if (!state)
            return fail(std::move(state.error()));
        swims.emplace(key, KeptSwim{.kept = std::move(kept), .state = std::move(*state)});
    }
    return swims;
}

} // namespace lengthwise
