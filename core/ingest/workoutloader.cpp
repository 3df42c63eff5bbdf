#include "core/ingest/workoutloader.h"

#include "core/base/clock.h"
#include "core/ingest/csvmappings.h"
#include "core/ingest/keptcontent.h"
#include "core/ingest/surroundings.h"
#include "core/store/athletesettings.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::size_t longestId = 64;
constexpr int mostAmbiguous = 100;

/// Members, the one that gives the measurements first, then the richer before the poorer.
Result<std::vector<SwimId>> byRichness(RecordingStore &store, const SwimGroup &group)
{
    std::vector<SwimFacts> facts;
    for (const SwimId &member : group.members) {
        auto swim = store.swim(member);
        if (!swim)
            return fail(std::move(swim.error()));
        facts.push_back(swim->value_or(SwimFacts{.id = member}));
    }
    const auto rank = [&group](const SwimFacts &swim) {
        return std::tuple(swim.id != group.measured, -int(swim.richness), -swim.lengthCount);
    };
    std::sort(
        facts.begin(), facts.end(), [&rank](const SwimFacts &a, const SwimFacts &b) { return rank(a) < rank(b); });
    std::vector<SwimId> order;
    for (SwimFacts &swim : facts)
        order.push_back(std::move(swim.id));
    return order;
}

Error swimUnknown(const QString &id)
{
    return {.code = ErrorCode::SwimUnknown, .detail = id};
}

Error swimUnknown(const SwimId &swim)
{
    return swimUnknown(QString::fromStdString(swim.key + '#' + std::to_string(swim.n)));
}

Result<Workout> decodedSwim(Database &database, const SwimId &swim, const Recording &recording)
{
    const auto content = keptContent(database, recording);
    if (!content)
        return fail(content.error());
    const auto mappings =
        recording.kind == RecordingKind::Csv ? csvMappings(database) : Result<CsvMappings>(CsvMappings());
    if (!mappings)
        return fail(mappings.error());
    auto decoded = decodeKept(recording, *content, *mappings);
    if (!decoded) {
        if (decoded.error().code == ErrorCode::PayloadDamaged)
            decoded.error().file = database.path();
        return fail(std::move(decoded.error()));
    }
    if (std::size_t(swim.n) >= decoded->swims.size())
        return fail(swimUnknown(swim));
    return std::move(decoded->swims[std::size_t(swim.n)]);
}

bool isHex(const std::string &text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// The swim of a key as it is printed: "sha256:<hex>", "strava:<id>", with "#<n>" for a later one.
std::optional<SwimId> swimOfKey(const QString &id)
{
    const std::string text = id.trimmed().toLower().toStdString();
    if (!text.starts_with(fileKeyPrefix) && !text.starts_with(stravaKeyPrefix))
        return std::nullopt;
    if (const auto swim = swimOfSubject("rec:" + text))
        return swim;
    return SwimId{.key = text};
}

/// How many swims as the swimmer sees them; counts no further than to tell them from one.
Result<std::vector<SwimGroup>> groupsOf(Database &database, std::vector<SwimId> swims)
{
    std::vector<SwimGroup> groups;
    for (const SwimId &swim : swims) {
        const bool isCounted = std::any_of(groups.begin(), groups.end(), [&swim](const SwimGroup &group) {
            return std::find(group.members.begin(), group.members.end(), swim) != group.members.end();
        });
        if (isCounted)
            continue;
        auto group = groupOf(database, swim);
        if (!group)
            return fail(std::move(group.error()));
        groups.push_back(std::move(*group));
    }
    return groups;
}

} // namespace

Result<LoadedWorkout> loadWorkout(Database &database, const SwimGroup &group)
{
    RecordingStore store(database);
    LoadedWorkout loaded{.group = group};
    for (const SwimId &member : group.members) {
        auto recording = store.find(member.key);
        if (!recording)
            return fail(std::move(recording.error()));
        if (!*recording)
            return fail(swimUnknown(member));
        loaded.recordings.push_back(std::move(**recording));
    }
    const auto order = byRichness(store, group);
    if (!order)
        return fail(order.error());
    const auto edits = editsOf(database, group.members);
    if (!edits)
        return fail(edits.error());
    const auto unedited = uneditedOf(database, group.members);
    if (!unedited)
        return fail(unedited.error());
    std::optional<Error> firstError;
    for (const SwimId &swim : *order) {
        const auto recording = std::ranges::find(loaded.recordings, swim.key, &Recording::key);
        auto recorded = decodedSwim(database, swim, *recording);
        if (recorded) {
            loaded.group.measured = swim;
            loaded.corrected = overlay(std::move(*recorded), swim, *edits, *unedited);
            return loaded;
        }
        if (!firstError)
            firstError = std::move(recorded.error());
    }
    return fail(firstError.value_or(Error{.code = ErrorCode::SwimUnknown}));
}

Result<LoadedWorkout> loadWorkout(Database &database, const SwimId &swim)
{
    const auto group = groupOf(database, swim);
    if (!group)
        return fail(group.error());
    return loadWorkout(database, *group);
}

Result<std::vector<Edit>> editsOf(Database &database, const std::vector<SwimId> &members)
{
    const SystemClock clock; // nothing is stamped
    EditStore store(database, clock, {});
    std::vector<Edit> all;
    for (const SwimId &member : members) {
        auto edits = store.editsOf(subjectOf(member));
        if (!edits)
            return fail(std::move(edits.error()));
        std::move(edits->begin(), edits->end(), std::back_inserter(all));
    }
    return all;
}

Result<Unedited> uneditedOf(Database &database, const std::vector<SwimId> &members)
{
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings.error());
    Unedited unedited{.isCycle = settings->isStrokeCycle, .title = {}, .notes = {}};
    RecordingStore store(database);
    for (const SwimId &member : members) {
        const auto facts = store.swim(member);
        if (!facts)
            return fail(facts.error());
        if (*facts && unedited.title.isEmpty())
            unedited.title = QString::fromStdString((*facts)->title);
        if (*facts && unedited.notes.isEmpty())
            unedited.notes = QString::fromStdString((*facts)->notes);
    }
    return unedited;
}

Result<SwimGroup> groupOf(Database &database, const SwimId &swim)
{
    auto around = surroundingsOf(database, {swim});
    if (!around)
        return fail(std::move(around.error()));
    for (SwimGroup &group : groupSwims(std::move(around->swims), std::move(around->links))) {
        if (std::binary_search(group.members.begin(), group.members.end(), swim))
            return std::move(group);
    }
    return fail(swimUnknown(swim));
}

Result<SwimId> resolveId(Database &database, const QString &id)
{
    RecordingStore store(database);
    if (const auto named = swimOfKey(id)) {
        const auto swim = store.swim(*named);
        if (!swim)
            return fail(swim.error());
        return *swim ? Result<SwimId>(*named) : fail(swimUnknown(id));
    }
    const std::string prefix = id.trimmed().toLower().toStdString();
    if (!isHex(prefix) || prefix.size() > longestId)
        return fail(swimUnknown(id));
    if (prefix.size() < shortestId)
        return fail({.code = ErrorCode::SwimIdTooShort, .count = std::int64_t(shortestId), .detail = id});
    auto swims = store.swimsByIdPrefix(prefix, mostAmbiguous);
    if (!swims)
        return fail(std::move(swims.error()));
    if (swims->empty())
        return fail(swimUnknown(id));
    std::sort(swims->begin(), swims->end());
    if (swims->size() == 1)
        return swims->front();
    const auto groups = groupsOf(database, *swims);
    if (!groups)
        return fail(groups.error());
    if (groups->size() > 1)
        return fail({.code = ErrorCode::SwimAmbiguous, .count = std::int64_t(groups->size()), .detail = id});
    return swims->front();
}

} // namespace lengthwise
