#include "core/derive/recordingpass.h"

#include "core/base/background.h"
#include "core/ingest/csvmappings.h"
#include "core/ingest/keptcontent.h"
#include "core/ingest/workoutloader.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace lengthwise {

namespace {

/// A group whose row the recording gives, with all else that the row follows from.
struct WantedRow {
    SwimId measured;
    std::vector<SwimId> members;
    std::vector<Edit> edits;
    Unedited unedited;
    std::vector<RecordingKind> sources;
};

struct Job {
    Recording recording;
    Result<KeptContent> content;
    std::vector<WantedRow> wanted;
};

Result<Job> jobFor(Database &database, const Recording &recording, const KnownGroups &groups)
{
    Job job{recording, keptContent(database, recording), {}};
    if (!job.content && isOfStore(job.content.error()))
        return fail(std::move(job.content.error()));
    for (const SwimGroup *group : groups.measuredBy(recording.key)) {
        auto edits = editsOf(database, group->members);
        if (!edits)
            return fail(std::move(edits.error()));
        auto unedited = uneditedOf(database, group->members);
        if (!unedited)
            return fail(std::move(unedited.error()));
        job.wanted.push_back(
            {group->measured, group->members, std::move(*edits), std::move(*unedited), groups.sourcesOf(*group)});
    }
    return job;
}

ReadRecording read(Job job, const CsvMappings &mappings, const Derivation &derivation, int analysisVersion)
{
    ReadRecording result{.recording = job.recording, .error = {}, .facts = {}, .rows = {}};
    auto recording = job.content ? decodeKept(job.recording, *job.content, mappings)
                                 : Result<DecodedRecording>(fail(job.content.error()));
    if (!recording) {
        result.error = std::move(recording.error());
        result.error->file = QString::fromStdString(job.recording.fileName);
        return result;
    }
    for (WantedRow &wanted : job.wanted) {
        const auto n = std::size_t(wanted.measured.n);
        if (wanted.measured.n < 0 || n >= recording->swims.size())
            continue;
        const CorrectedWorkout corrected =
            overlay(std::move(recording->swims[n]), wanted.measured, wanted.edits, wanted.unedited);
        WorkoutRow row = derivation.derive(corrected, wanted.measured, wanted.sources);
        result.rows.push_back({std::move(wanted.members), std::move(wanted.edits), analysisVersion, std::move(row)});
    }
    result.facts = std::move(recording->facts);
    return result;
}

/// What is finished, from many threads to one.
class Finished
{
public:
    void put(ReadRecording recording)
    {
        const std::lock_guard lock(m_mutex);
        m_recordings.push_back(std::move(recording));
        m_arrived.notify_one();
    }

    /// Waits for the first.
    std::vector<ReadRecording> take()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_recordings.empty(); });
        return std::exchange(m_recordings, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<ReadRecording> m_recordings;
};

unsigned threadsFor(int jobs)
{
    return jobs > 0 ? unsigned(jobs) : std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

KnownGroups::KnownGroups(Surroundings everything)
    : m_links(everything.links)
{
    for (const SwimFacts &swim : everything.swims)
        m_kinds[swim.id] = swim.kind;
    m_groups = groupSwims(std::move(everything.swims), std::move(everything.links));
    for (const SwimGroup &group : m_groups)
        m_byKey.emplace(group.measured.key, &group);
}

std::vector<const SwimGroup *> KnownGroups::measuredBy(const std::string &key) const
{
    std::vector<const SwimGroup *> groups;
    const auto [first, last] = m_byKey.equal_range(key);
    std::transform(first, last, std::back_inserter(groups), [](const auto &entry) { return entry.second; });
    return groups;
}

std::vector<RecordingKind> KnownGroups::sourcesOf(const SwimGroup &group) const
{
    std::vector<RecordingKind> sources;
    for (const SwimId &member : group.members)
        sources.push_back(m_kinds.at(member));
    return sources;
}

RecordingPass::RecordingPass(
    Database &database, const Derivation &derivation, int analysisVersion, const KnownGroups &groups)
    : m_database(database)
    , m_derivation(derivation)
    , m_analysisVersion(analysisVersion)
    , m_groups(groups)
{
}

Result<void> RecordingPass::run(
    const std::vector<Recording> &recordings, int jobs, const std::stop_token &stop, const Consumer &consumer)
{
    // Enough to keep the threads busy while the consumer works; bytes bound the memory.
    constexpr std::size_t mostAtOnce = 512;
    constexpr std::int64_t mostBytes = std::int64_t{16} << 20;
    const auto mappings = csvMappings(m_database);
    if (!mappings)
        return fail(mappings.error());
    Finished finished;
    WorkerPool pool(threadsFor(jobs));
    std::size_t next = 0;
    std::size_t running = 0;
    std::int64_t bytes = 0;
    while (next < recordings.size() || running > 0) {
        if (stop.stop_requested())
            return fail({.code = ErrorCode::Cancelled});
        while (next < recordings.size() && (running == 0 || (running < mostAtOnce && bytes < mostBytes))) {
            auto job = jobFor(m_database, recordings[next++], m_groups);
            if (!job)
                return fail(std::move(job.error()));
            ++running;
            bytes += job->recording.size;
            pool.post([this, &finished, &mappings = *mappings, job = std::move(*job)]() mutable {
                finished.put(read(std::move(job), mappings, m_derivation, m_analysisVersion));
            });
        }
        std::vector<ReadRecording> done = finished.take();
        running -= done.size();
        for (const ReadRecording &recording : done)
            bytes -= recording.recording.size;
        if (auto consumed = consumer(std::move(done)); !consumed)
            return consumed;
    }
    return {};
}

Result<std::vector<Recording>> readableRecordings(Database &database)
{
    constexpr int perPage = 1000;
    RecordingStore store(database);
    std::vector<Recording> all;
    std::string last;
    while (true) {
        auto page = store.page(last, perPage);
        if (!page)
            return fail(std::move(page.error()));
        if (page->empty())
            return all;
        last = page->back().key;
        std::copy_if(page->begin(), page->end(), std::back_inserter(all),
            [](const Recording &recording) { return recording.hasPayload; });
    }
}

} // namespace lengthwise
