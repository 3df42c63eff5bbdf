#include "core/derive/rebuild.h"

#include "core/derive/recordingpass.h"
#include "core/ingest/decodedrecording.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <limits>
#include <set>
#include <span>
#include <unordered_set>
#include <utility>

namespace lengthwise {

namespace {

using Clock = std::chrono::steady_clock;

class Rebuild
{
public:
    Rebuild(Database &database, WorkoutRows &rows, const RebuildOptions &options)
        : m_database(database)
        , m_recordings(database)
        , m_workouts(database)
        , m_rows(rows)
        , m_options(options)
    {
    }

    Result<RebuildReport> run()
    {
        auto done = m_options.onlyStale ? Result<void>() : mendSearch();
        done = done.and_then([this] { return readAgain(); });
        if (done && !m_options.onlyStale)
            done = removeEmpty();
        m_report.cancelled = !done && done.error().code == ErrorCode::Cancelled;
        if (!done && !m_report.cancelled)
            return fail(std::move(done.error()));
        const auto count = m_workouts.count();
        if (!count)
            return fail(count.error());
        m_report.workouts = *count;
        return std::move(m_report);
    }

private:
    Result<void> readAgain()
    {
        auto surroundings = everything(m_database);
        if (!surroundings)
            return fail(std::move(surroundings.error()));
        const KnownGroups groups(std::move(*surroundings));
        const auto recordings = wanted(groups);
        if (!recordings)
            return fail(recordings.error());
        m_progress.total = std::int64_t(recordings->size());
        RecordingPass pass(m_database, m_rows, analysisVersion, groups);
        return pass.run(*recordings, m_options.jobs, m_options.stop,
            [&](std::vector<ReadRecording> read) { return store(std::move(read), groups); });
    }

    Result<std::vector<Recording>> wanted(const KnownGroups &groups)
    {
        auto recordings = readableRecordings(m_database);
        if (!recordings || !m_options.onlyStale)
            return recordings;
        const auto swims = m_workouts.staleSwims(analysisVersion, std::numeric_limits<int>::max());
        if (!swims)
            return fail(swims.error());
        const std::set<SwimId> stale(swims->begin(), swims->end());
        std::unordered_set<std::string> keys;
        for (const SwimGroup &group : groups.all()) {
            const bool isStale = std::any_of(group.members.begin(), group.members.end(),
                [&](const SwimId &member) { return stale.contains(member); });
            if (isStale)
                keys.insert(group.measured.key);
        }
        std::erase_if(*recordings, [&](const Recording &recording) {
            return recording.decoderVersion >= decoderVersion && !keys.contains(recording.key);
        });
        return recordings;
    }

    /// In transactions of about half of what others may have to wait for.
    Result<void> store(std::vector<ReadRecording> read, const KnownGroups &groups)
    {
        constexpr auto target = std::chrono::milliseconds(25);
        constexpr std::size_t most = 256;
        for (std::size_t first = 0; first < read.size();) {
            if (m_options.stop.stop_requested())
                return fail({.code = ErrorCode::Cancelled});
            const std::size_t count = std::min(m_batch, read.size() - first);
            const auto begin = Clock::now();
            if (auto stored = storeBatch(std::span(read).subspan(first, count), groups); !stored)
                return stored;
            const double took = std::chrono::duration<double>(Clock::now() - begin) / target;
            m_batch = std::clamp(std::size_t(double(count) / std::max(took, .01)), std::size_t{1}, most);
            first += count;
            m_progress.done += std::int64_t(count);
            if (m_options.progress)
                m_options.progress(m_progress);
        }
        return {};
    }

    Result<void> storeBatch(std::span<ReadRecording> batch, const KnownGroups &groups)
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return fail(std::move(transaction.error()));
        std::vector<SwimId> changed;
        std::vector<ReadyRow> ready;
        for (ReadRecording &read : batch) {
            addMeasured(read, groups, changed);
            if (read.error)
                continue;
            if (auto stored = storeFacts(*transaction, read, changed); !stored)
                return stored;
            std::move(read.rows.begin(), read.rows.end(), std::back_inserter(ready));
        }
        auto refreshed = refreshGroups(*transaction, m_rows, analysisVersion, changed, ready);
        if (!refreshed)
            return refreshed;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        for (const ReadRecording &read : batch) {
            if (read.error)
                m_report.errors.push_back(*read.error);
            else
                ++m_report.recordings;
        }
        return {};
    }

    /// Of a recording that cannot be read only the groups in which another one may take its place.
    static void addMeasured(const ReadRecording &read, const KnownGroups &groups, std::vector<SwimId> &changed)
    {
        for (const SwimGroup *group : groups.measuredBy(read.recording.key)) {
            if (!read.error || group->members.size() > 1)
                changed.push_back(group->measured);
        }
    }

    /// Facts that a better decoder gave, and all swims whose groups they may change: a swim that is gone leaves its
    /// companions behind, and they are known only as long as it is stored.
    Result<void> storeFacts(Transaction &transaction, const ReadRecording &read, std::vector<SwimId> &changed)
    {
        const std::string &key = read.recording.key;
        const auto before = m_recordings.swimsOf(key);
        if (!before)
            return fail(before.error());
        if (*before == read.facts && read.recording.decoderVersion == decoderVersion)
            return {};
        for (const SwimFacts &swim : *before) {
            const auto workout = m_workouts.workoutOf(swim.id);
            if (!workout)
                return fail(workout.error());
            if (!*workout)
                continue;
            const auto companions = m_workouts.membersOf(**workout);
            if (!companions)
                return fail(companions.error());
            changed.insert(changed.end(), companions->begin(), companions->end());
        }
        const auto different = m_recordings.setSwims(transaction, key, decoderVersion, read.facts);
        if (!different)
            return fail(different.error());
        changed.insert(changed.end(), different->begin(), different->end());
        return {};
    }

    /// Before any row is stored: SQLite refuses to store beside a damaged index. Made anew in one go, which takes
    /// longer than other transactions, but only damage makes it necessary.
    Result<void> mendSearch()
    {
        const auto fits = searchFits(m_database);
        if (!fits)
            return fail(fits.error());
        if (*fits)
            return {};
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return fail(std::move(transaction.error()));
        auto rebuilt = rebuildSearch(*transaction);
        return rebuilt ? transaction->commit() : rebuilt;
    }

    /// Workouts that no recording leads to.
    Result<void> removeEmpty()
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return fail(std::move(transaction.error()));
        auto removed = m_workouts.removeEmpty(*transaction);
        return removed ? transaction->commit() : removed;
    }

    Database &m_database;
    RecordingStore m_recordings;
    WorkoutStore m_workouts;
    WorkoutRows &m_rows;
    const RebuildOptions &m_options;
    RebuildProgress m_progress;
    RebuildReport m_report;
    std::size_t m_batch = 32; ///< recordings in a transaction
};

} // namespace

Result<RebuildReport> rebuild(Database &database, WorkoutRows &rows, const RebuildOptions &options)
{
    return Rebuild(database, rows, options).run();
}

} // namespace lengthwise
