#include "core/derive/grouprefresh.h"

#include "core/derive/swimrow.h"
#include "core/ingest/surroundings.h"
#include "core/ingest/workoutloader.h"
#include "core/store/workoutstore.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace lengthwise {

namespace {

using SwimIds = std::vector<SwimId>;

void sortOnce(SwimIds &swims)
{
    std::sort(swims.begin(), swims.end());
    swims.erase(std::unique(swims.begin(), swims.end()), swims.end());
}

bool holds(const SwimIds &sorted, const SwimId &swim)
{
    return std::binary_search(sorted.begin(), sorted.end(), swim);
}

class GroupRefresh
{
public:
    GroupRefresh(
        Transaction &transaction, const Derivation &derivation, int analysisVersion, const std::vector<ReadyRow> &ready)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_workouts(m_database)
        , m_derivation(derivation)
        , m_analysisVersion(analysisVersion)
    {
        for (const ReadyRow &row : ready)
            m_ready[row.row.summary.measured] = &row;
    }

    Result<void> run(SwimIds changed)
    {
        sortOnce(changed);
        if (auto found = findGroups(changed); !found)
            return found;
        // All rows before the first is stored: storing one takes the old rows away that another may have to keep.
        std::vector<Pending> pending;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const SwimIds &members = m_groups[i].members;
            const bool isTouched =
                std::any_of(members.begin(), members.end(), [&](const SwimId &swim) { return holds(changed, swim); });
            if (!isTouched && members == m_stored[i])
                continue;
            auto row = rowOf(m_groups[i]);
            if (!row)
                return fail(std::move(row.error()));
            if (*row)
                pending.push_back(std::move(**row));
        }
        return store(pending, changed);
    }

private:
    struct Pending {
        const SwimGroup *group = nullptr;
        const WorkoutRow *ready = nullptr; ///< else derived
        WorkoutRow derived;
        int analysisVersion = 0;
    };

    /// The groups that depend on `changed`, with what is stored of their members' workouts. Swims that shared a workout
    /// with one of them are looked at too: they may be left alone now.
    Result<void> findGroups(SwimIds affected)
    {
        while (true) {
            auto around = surroundingsOf(m_database, affected);
            if (!around)
                return fail(std::move(around.error()));
            m_kinds.clear();
            for (const SwimFacts &swim : around->swims)
                m_kinds[swim.id] = swim.kind;
            m_groups = groupSwims(std::move(around->swims), std::move(around->links));
            SwimIds companions;
            if (auto read = readStored(companions); !read)
                return read;
            if (companions.empty())
                return {};
            affected.insert(affected.end(), companions.begin(), companions.end());
            sortOnce(affected);
        }
    }

    /// missing: members of stored workouts that are in none of the groups.
    Result<void> readStored(SwimIds &missing)
    {
        m_stored.clear();
        for (const SwimGroup &group : m_groups) {
            SwimIds stored;
            for (const SwimId &member : group.members) {
                const auto number = m_workouts.workoutOf(member);
                if (!number)
                    return fail(number.error());
                if (!*number || holds(stored, member))
                    continue;
                auto members = m_workouts.membersOf(**number);
                if (!members)
                    return fail(std::move(members.error()));
                stored.insert(stored.end(), members->begin(), members->end());
                sortOnce(stored);
            }
            std::copy_if(stored.begin(), stored.end(), std::back_inserter(missing),
                [this](const SwimId &swim) { return !m_kinds.contains(swim); });
            m_stored.push_back(std::move(stored));
        }
        return {};
    }

    /// Absent: nothing can be read and nothing was stored before.
    Result<std::optional<Pending>> rowOf(const SwimGroup &group)
    {
        auto edits = editsOf(m_database, group.members);
        if (!edits)
            return fail(std::move(edits.error()));
        const auto ready = m_ready.find(group.measured);
        if (ready != m_ready.end() && ready->second->members == group.members && ready->second->edits == *edits)
            return Pending{&group, &ready->second->row, {}, ready->second->analysisVersion};
        auto loaded = loadWorkout(m_database, group);
        if (!loaded) {
            if (isOfStore(loaded.error()))
                return fail(std::move(loaded.error()));
            return keptRow(group, *edits);
        }
        std::vector<RecordingKind> sources;
        for (const SwimId &member : group.members)
            sources.push_back(m_kinds[member]);
        return Pending{&group, nullptr, m_derivation.derive(loaded->corrected, loaded->group.measured, sources),
            m_analysisVersion};
    }

    Result<std::optional<Pending>> keptRow(const SwimGroup &group, const std::vector<Edit> &edits)
    {
        SwimIds owners = group.members;
        const auto measured = std::find(owners.begin(), owners.end(), group.measured);
        std::rotate(owners.begin(), measured, owners.end());
        for (const SwimId &swim : owners) {
            const auto number = m_workouts.workoutOf(swim);
            if (!number)
                return fail(number.error());
            if (!*number)
                continue;
            auto row = m_workouts.row(**number);
            if (!row)
                return fail(std::move(row.error()));
            if (!*row)
                continue;
            if (!m_kinds.contains((*row)->summary.measured)) // gone
                (*row)->summary.measured = group.measured;
            const auto unedited = uneditedOf(m_database, group.members);
            if (!unedited)
                return fail(unedited.error());
            setWorkoutFields((*row)->summary, overlay({}, group.measured, edits, *unedited));
            return Pending{&group, nullptr, std::move(**row), 0};
        }
        return std::nullopt;
    }

    Result<void> store(const std::vector<Pending> &pending, const SwimIds &changed)
    {
        for (const Pending &each : pending) {
            const WorkoutRow &row = each.ready ? *each.ready : each.derived;
            if (auto put = m_workouts.put(m_transaction, each.group->members, row, each.analysisVersion); !put)
                return fail(std::move(put.error()));
        }
        const bool anyGone =
            std::any_of(changed.begin(), changed.end(), [this](const SwimId &swim) { return !m_kinds.contains(swim); });
        return anyGone ? m_workouts.removeEmpty(m_transaction) : Result<void>();
    }

    Transaction &m_transaction;
    Database &m_database;
    WorkoutStore m_workouts;
    const Derivation &m_derivation;
    const int m_analysisVersion;
    std::map<SwimId, const ReadyRow *> m_ready; ///< by the swim that gives the measurements
    std::map<SwimId, RecordingKind> m_kinds;    ///< of all swims in the groups
    std::vector<SwimGroup> m_groups;
    std::vector<SwimIds> m_stored; ///< per group: members of the workouts that its members belong to, sorted
};

} // namespace

bool isOfStore(const Error &error)
{
    return concernsLibrary(error) || error.code == ErrorCode::LibraryFailed;
}

Result<void> refreshGroups(Transaction &transaction, const Derivation &derivation, int analysisVersion,
    const std::vector<SwimId> &changed, const std::vector<ReadyRow> &ready)
{
    return GroupRefresh(transaction, derivation, analysisVersion, ready).run(changed);
}

} // namespace lengthwise
