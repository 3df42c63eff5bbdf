#include "core/sync/retention.h"

#include "core/ingest/groupfields.h"
#include "core/ingest/workoutloader.h"
#include "core/store/athletesettings.h"
#include "core/store/partstore.h"
#include "core/store/recordingstore.h"
#include "core/store/searchindex.h"
#include "core/store/syncstore.h"
#include "core/store/workoutstore.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <span>

namespace lengthwise {

namespace {

using Keys = std::vector<std::string>;

class Sweep
{
public:
    Sweep(const RemovalPlace &place, RemovalReason reason)
        : m_place(place)
        , m_database(place.database)
        , m_reason(reason)
    {
    }

    Result<RemovalReport> run(const Keys &keys)
    {
        return order(keys)
            .and_then([this] { return remove(); })
            .and_then([this] { return cleanCopies(); })
            .and_then([this] { return hasRemoved() ? forgetBytes() : Result<void>(); })
            .map([this] { return std::move(m_report); });
    }

private:
    struct Item {
        WorkoutNumber workout = 0; ///< 0: none
        std::string key;

        auto operator<=>(const Item &) const = default;
    };

    /// Those of one swim beside each other, so that they go in one transaction.
    Result<void> order(const Keys &keys)
    {
        WorkoutStore workouts(m_database);
        for (const std::string &key : keys) {
            const auto workout = workouts.workoutOf({.key = key});
            if (!workout)
                return fail(workout.error());
            m_items.push_back({workout->value_or(0), key});
        }
        std::ranges::sort(m_items);
        return {};
    }

    /// In transactions of about half of what others may have to wait for.
    Result<void> remove()
    {
        using SteadyClock = std::chrono::steady_clock;
        constexpr auto target = std::chrono::milliseconds(25);
        constexpr std::size_t most = 256;
        std::size_t size = 8;
        for (std::size_t first = 0; first < m_items.size();) {
            std::size_t count = std::min(size, m_items.size() - first);
            while (first + count < m_items.size() && areOfOneSwim(first + count - 1, first + count))
                ++count;
            const auto begin = SteadyClock::now();
            if (const auto removed = removeBatch(std::span(m_items).subspan(first, count)); !removed)
                return removed;
            const double took = std::chrono::duration<double>(SteadyClock::now() - begin) / target;
            size = std::clamp(std::size_t(double(count) / std::max(took, .01)), std::size_t{1}, most);
            first += count;
        }
        return {};
    }

    bool areOfOneSwim(std::size_t a, std::size_t b) const
    {
        return m_items[a].workout != 0 && m_items[a].workout == m_items[b].workout;
    }

    Result<void> removeBatch(std::span<const Item> batch)
    {
        Keys keys;
        std::ranges::transform(batch, std::back_inserter(keys), &Item::key);
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return fail(transaction.error());
        auto removed = removeRecordings(
            *transaction, m_place.derivation, keys, m_reason, m_place.clock.now(), m_place.library.device());
        if (!removed)
            return fail(std::move(removed.error()));
        if (auto committed = transaction->commit(); !committed)
            return committed;
        std::ranges::move(removed->keys, std::back_inserter(m_report.removed.keys));
        m_report.removed.swimsGone += removed->swimsGone;
        m_report.removed.swimsKept += removed->swimsKept;
        return {};
    }

    /// Now, or a run before that was killed.
    bool hasRemoved() const { return !m_report.removed.keys.empty() || m_report.backupsCleaned > 0; }

    /// Out of the search index and out of the log.
    Result<void> forgetBytes()
    {
        for (bool isFirst = true, isDone = false; !isDone; isFirst = false) {
            auto transaction = Transaction::begin(m_database);
            if (!transaction)
                return fail(transaction.error());
            const auto merged = mergeSearch(*transaction, isFirst);
            if (!merged)
                return fail(merged.error());
            if (const auto committed = transaction->commit(); !committed)
                return committed;
            isDone = *merged;
        }
        return emptyLog(m_database).map([](bool) {});
    }

    Result<void> cleanCopies()
    {
        const auto stones = StoneStore(m_database).all();
        if (!stones)
            return fail(stones.error());
        auto cleaned = m_place.library.cleanCopies(m_place.athlete, *stones);
        m_report.backupsCleaned = cleaned.count;
        m_report.notCleaned = std::move(cleaned.notCleaned);
        return {};
    }

    const RemovalPlace &m_place;
    Database &m_database;
    const RemovalReason m_reason;
    std::vector<Item> m_items;
    RemovalReport m_report;
};

/// The swims that were deleted before a moment and not wanted back since, with all that belongs to them.
class DeletedSwims
{
public:
    DeletedSwims(Database &database, Instant before)
        : m_database(database)
        , m_edits(database, m_unused, {})
        , m_before(before.time_since_epoch().count())
    {
    }

    /// Of the recordings that hold nothing else.
    Result<Keys> keys()
    {
        return find().and_then([this] { return leaveShared(); }).map([this] {
            std::set<std::string> keys;
            for (const SwimGroup &group : m_groups) {
                for (const SwimId &member : group.members)
                    keys.insert(member.key);
            }
            return Keys(keys.begin(), keys.end());
        });
    }

private:
    Result<void> find()
    {
        const std::string field = fieldOf(field::Deleted{});
        const std::string deleted = valueOf(field::Deleted{.value = true});
        const auto edits = m_edits.editsByField(field);
        if (!edits)
            return fail(edits.error());
        for (const Edit &edit : *edits) {
            const auto swim = swimOfSubject(edit.subject);
            if (!swim || m_swims.contains(*swim) || edit.value != deleted || edit.stamp.milliseconds >= m_before)
                continue;
            auto group = groupOf(m_database, *swim);
            if (!group && group.error().code == ErrorCode::SwimUnknown) // gone already, or not come yet
                continue;
            if (!group)
                return fail(group.error());
            const auto newest = newestOfGroup(m_edits, *group, field);
            if (!newest)
                return fail(newest.error());
            if (!*newest || (*newest)->value != deleted || (*newest)->stamp.milliseconds >= m_before)
                continue;
            m_swims.insert(group->members.begin(), group->members.end());
            m_groups.push_back(std::move(*group));
        }
        return {};
    }

    /// Until nothing changes any more: what one swim keeps may be what another one shares.
    Result<void> leaveShared()
    {
        for (auto group = m_groups.begin(); group != m_groups.end();) {
            const auto isAlone = holdsNothingElse(*group);
            if (!isAlone)
                return fail(isAlone.error());
            if (*isAlone) {
                ++group;
                continue;
            }
            for (const SwimId &member : group->members)
                m_swims.erase(member);
            m_groups.erase(group);
            group = m_groups.begin();
        }
        return {};
    }

    Result<bool> holdsNothingElse(const SwimGroup &group)
    {
        for (const SwimId &member : group.members) {
            const auto swims = RecordingStore(m_database).swimsOf(member.key);
            if (!swims)
                return fail(swims.error());
            if (!std::ranges::all_of(*swims, [this](const SwimFacts &swim) { return m_swims.contains(swim.id); }))
                return false;
        }
        return true;
    }

    Database &m_database;
    const SystemClock m_unused; ///< nothing is stamped
    EditStore m_edits;
    const std::int64_t m_before;
    std::vector<SwimGroup> m_groups;
    std::set<SwimId> m_swims; ///< of these groups
};

Result<void> forgetSync(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    return SyncStore(database).forgetState(*transaction, stravaPeer).and_then([&] { return transaction->commit(); });
}

} // namespace

Result<StravaKeep> keepOf(Database &athleteFile, const StravaConnection &connection)
{
    return readSettings(athleteFile).map([&connection](const AthleteSettings &settings) {
        return settings.stravaKeep.value_or(connection.keep);
    });
}

Result<RemovalReport> expireStrava(const RemovalPlace &place, StravaKeep keep)
{
    Keys expired;
    PartStore parts(place.database);
    const auto kept = keep == StravaKeep::SevenDays ? parts.keys() : Result<Keys>(Keys());
    if (!kept)
        return fail(kept.error());
    const Instant now = place.clock.now();
    for (const std::string &key : *kept) {
        const auto fetched = parts.oldestFetch(key, now);
        if (!fetched)
            return fail(fetched.error());
        if (*fetched && **fetched < now - shortKeep)
            expired.push_back(key);
    }
    return Sweep(place, RemovalReason::Expired).run(expired);
}

Result<RemovalReport> removeStrava(const RemovalPlace &place)
{
    const auto keys = PartStore(place.database).keys();
    if (!keys)
        return fail(keys.error());
    if (const auto forgotten = forgetSync(place.database); !forgotten)
        return fail(forgotten.error());
    return Sweep(place, RemovalReason::Disconnected).run(*keys);
}

Result<RemovalReport> removeGone(const RemovalPlace &place, const std::vector<std::string> &keys)
{
    return Sweep(place, RemovalReason::GoneAtStrava).run(keys);
}

Result<RemovalReport> purgeDeleted(const RemovalPlace &place)
{
    const auto settings = readSettings(place.database);
    if (!settings)
        return fail(settings.error());
    if (!settings->purgeAfterDays)
        return Sweep(place, RemovalReason::Purged).run({});
    const Instant before = place.clock.now() - std::chrono::days(*settings->purgeAfterDays);
    const auto keys = DeletedSwims(place.database, before).keys();
    if (!keys)
        return fail(keys.error());
    return Sweep(place, RemovalReason::Purged).run(*keys);
}

Result<Overdue> removeOverdue(const RemovalPlace &place)
{
    const auto settings = readSettings(place.database);
    if (!settings)
        return fail(settings.error());
    Overdue overdue;
    if (settings->stravaKeep == StravaKeep::SevenDays) {
        auto expired = expireStrava(place, StravaKeep::SevenDays);
        if (!expired)
            return fail(expired.error());
        overdue.expired = std::move(*expired);
    }
    if (settings->purgeAfterDays) {
        auto purged = purgeDeleted(place);
        if (!purged)
            return fail(purged.error());
        overdue.purged = std::move(*purged);
    }
    return overdue;
}

} // namespace lengthwise
