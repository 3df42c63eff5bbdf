#include "core/ingest/removal.h"

#include "core/base/clock.h"
#include "core/ingest/groupfields.h"
#include "core/ingest/workoutloader.h"
#include "core/store/recordingremoval.h"
#include "core/store/recordingstore.h"
#include "core/store/workoutstore.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace lengthwise {

namespace {

using SwimIds = std::vector<SwimId>;

class Removal
{
public:
    Removal(Transaction &transaction, const std::vector<std::string> &keys)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_edits(m_database, m_unused, {})
        , m_keys(keys.begin(), keys.end())
    {
    }

    Result<Removed> run(Derivation &derivation, RemovalReason reason, Instant now, const std::string &device)
    {
        const Stamp stamp{
            .milliseconds = now.time_since_epoch().count(), .counter = 0, .device = device, .valueHash = {}};
        return findWorkouts()
            .and_then([&] { return remove(reason, stamp); })
            .and_then([&] { return keepWords(); })
            .and_then(
                [&] { return m_touched.empty() ? Result<void>() : derivation.refresh(m_transaction, m_touched, {}); })
            .map([&] { return std::move(m_removed); });
    }

private:
    /// What the swims share a workout with is known only as long as they are stored.
    Result<void> findWorkouts()
    {
        WorkoutStore workouts(m_database);
        for (const std::string &key : m_keys) {
            const auto swims = RecordingStore(m_database).swimsOf(key);
            if (!swims)
                return fail(swims.error());
            for (const SwimFacts &swim : *swims) {
                m_touched.push_back(swim.id);
                const auto workout = workouts.workoutOf(swim.id);
                if (!workout)
                    return fail(workout.error());
                if (!*workout || m_workouts.contains(**workout))
                    continue;
                auto members = workouts.membersOf(**workout);
                if (!members)
                    return fail(std::move(members.error()));
                m_workouts.emplace(**workout, std::move(*members));
            }
        }
        for (const auto &[number, members] : m_workouts) {
            const bool isKept = std::ranges::any_of(members, [this](const SwimId &swim) { return stays(swim); });
            ++(isKept ? m_removed.swimsKept : m_removed.swimsGone);
            std::ranges::copy(members, std::back_inserter(m_touched));
        }
        return {};
    }

    Result<void> remove(RemovalReason reason, const Stamp &stamp)
    {
        StoneStore stones(m_database);
        for (const std::string &key : m_keys) {
            const auto wasHere = removeRecording(m_transaction, key);
            if (!wasHere)
                return fail(wasHere.error());
            if (*wasHere)
                m_removed.keys.push_back(key);
            if (const auto put = stones.put(m_transaction, {key, stamp, reason}); !put)
                return put;
        }
        return {};
    }

    /// What the swimmer said of a swim under the name of a recording that went holds for what is left of the swim.
    Result<void> keepWords()
    {
        for (const auto &[number, members] : m_workouts) {
            SwimGroup gone;
            std::ranges::copy_if(
                members, std::back_inserter(gone.members), [this](const SwimId &swim) { return !stays(swim); });
            std::set<SwimId> told;
            for (const SwimId &member : members) {
                if (!stays(member) || told.contains(member))
                    continue;
                const auto left = groupOf(m_database, member);
                if (!left)
                    return fail(left.error());
                told.insert(left->members.begin(), left->members.end());
                if (const auto kept = handOver(gone, *left); !kept)
                    return kept;
            }
        }
        return {};
    }

    Result<void> handOver(const SwimGroup &gone, const SwimGroup &left)
    {
        static const std::vector<std::string> fields{fieldOf(field::Title{}), fieldOf(field::Notes{}),
            fieldOf(field::Effort{}), fieldOf(field::StrokeCount{}), fieldOf(field::Deleted{})};
        for (const std::string &field : fields) {
            const auto said = newestOfGroup(m_edits, gone, field);
            const auto says = newestOfGroup(m_edits, left, field);
            if (!said || !says)
                return fail(said ? says.error() : said.error());
            if (!*said || (*says && (*says)->stamp >= (*said)->stamp))
                continue;
            Edit edit = **said;
            edit.subject = subjectOf(left.keeper);
            if (const auto merged = m_edits.merge(m_transaction, edit); !merged)
                return fail(merged.error());
        }
        return {};
    }

    bool stays(const SwimId &swim) const { return !m_keys.contains(swim.key); }

    Transaction &m_transaction;
    Database &m_database;
    const SystemClock m_unused; ///< nothing is stamped
    EditStore m_edits;
    const std::set<std::string> m_keys;
    std::map<WorkoutNumber, SwimIds> m_workouts; ///< those that are touched, with their members
    SwimIds m_touched;
    Removed m_removed;
};

} // namespace

Result<Removed> removeRecordings(Transaction &transaction, Derivation &derivation, const std::vector<std::string> &keys,
    RemovalReason reason, Instant now, const std::string &device)
{
    return Removal(transaction, keys).run(derivation, reason, now, device);
}

} // namespace lengthwise
