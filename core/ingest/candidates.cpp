#include "core/ingest/candidates.h"

#include "core/decode/mappednames.h"
#include "core/ingest/csvmappings.h"
#include "core/ingest/surroundings.h"
#include "core/store/athletesettings.h"
#include "core/store/workoutstore.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;
using State = ImportCandidate::State;

constexpr std::size_t mostAtOnce = 32;
constexpr auto longestWait = 50ms;

const std::unordered_set<std::string> nothingLeftOut;

void joinTo(CandidateSwim &swim, const SwimId &member, const std::optional<WorkoutSummary> &summary)
{
    swim.joins = summary ? summary->measured : member;
    swim.joinsTitle = summary ? summary->shownTitle() : QString();
    swim.joinsDeleted = summary && summary->deleted;
}

ImportCandidate failed(const QString &file, const Error &error)
{
    return {.file = file, .state = State::Failed, .error = error};
}

/// As recorded; what depends on other swims is judged later.
ImportCandidate recordedAs(const Incoming &incoming)
{
    const NewRecording &added = *incoming.recording;
    ImportCandidate candidate{.file = incoming.item.file,
        .key = incoming.item.key,
        .kind = added.recording.kind,
        .size = added.recording.size,
        .state = State::Ready,
        .warnings = incoming.item.warnings};
    for (std::size_t n = 0; n < added.swims.size(); ++n)
        candidate.swims.push_back({.summary = incoming.rows[n].row.summary, .lengthCount = added.swims[n].lengthCount});
    return candidate;
}

QStringList cellsOf(const std::vector<std::string> &cells)
{
    QStringList list;
    for (const std::string &cell : cells)
        list << QString::fromStdString(cell);
    return list;
}

CandidateColumns columnsOf(const CsvTableHead &head, const CsvMappings &mappings)
{
    CandidateColumns columns{.hash = csvHeaderHash(head.names), .names = cellsOf(head.names)};
    for (const auto &row : head.sample)
        columns.sample.push_back(cellsOf(row));
    const auto mapped = mappings.find(columns.hash);
    columns.isMapped = mapped != mappings.end();
    columns.mapping =
        columns.isMapped ? mapped->second : proposedMapping(head.names, head.sample).value_or(CsvMapping());
    if (columns.mapping.timeZone.empty())
        columns.mapping.timeZone = QTimeZone::systemTimeZoneId().toStdString();
    return columns;
}

bool lacksPoolLength(const CandidateSwim &swim)
{
    return swim.summary.environment == Environment::Pool && swim.lengthCount > 0 && !swim.summary.poolLength;
}

State stateOf(const ImportCandidate &candidate, bool isBack)
{
    if (std::ranges::any_of(candidate.swims, &CandidateSwim::needsPoolLength))
        return State::AsksPool;
    if (isBack)
        return State::WasDeleted;
    const auto isSecond = [](const CandidateSwim &swim) { return swim.joins || !swim.joinsFile.isEmpty(); };
    return std::ranges::any_of(candidate.swims, isSecond) ? State::SecondSource : State::Ready;
}

} // namespace

/// One slice of a run.
class CandidateRun::Judge
{
public:
    Judge(CandidateRun &run, Database &database)
        : m_run(run)
        , m_database(database)
    {
    }

    std::vector<ImportCandidate> judged(const std::vector<Incoming> &incoming)
    {
        std::vector<ImportCandidate> candidates;
        for (const Incoming &each : incoming)
            candidates.push_back(judgedAlone(each));
        if (const auto compared = compare(candidates); !compared) {
            for (ImportCandidate &candidate : candidates) {
                if (candidate.state != State::Failed)
                    candidate = failed(candidate.file, compared.error());
            }
        }
        return candidates;
    }

private:
    /// A table is asked for what its columns are, also where what was said of them gives no swim.
    ImportCandidate refused(const Incoming &incoming)
    {
        ImportCandidate candidate =
            failed(incoming.item.file, incoming.item.error.value_or(Error{.code = ErrorCode::FileUnreadable}));
        if (!incoming.table)
            return candidate;
        candidate.columns = columnsOf(*incoming.table, m_run.m_mappings);
        if (candidate.error->code == ErrorCode::ColumnsMissing)
            candidate.state = State::AsksColumns;
        return candidate;
    }

    ImportCandidate judgedAlone(const Incoming &incoming)
    {
        const ImportedItem &item = incoming.item;
        if (m_run.m_failure)
            return failed(item.file, *m_run.m_failure);
        if (item.outcome == ImportOutcome::Failed)
            return refused(incoming);
        const auto [first, isFirst] = m_run.m_files.try_emplace(
            item.key, File{.name = item.file, .number = m_run.m_files.size(), .isNew = incoming.recording.has_value()});
        auto candidate = incoming.recording ? recordedAs(incoming) : knownAs(item);
        if (!candidate)
            return failed(item.file, candidate.error());
        if (incoming.table)
            candidate->columns = columnsOf(*incoming.table, m_run.m_mappings);
        if (!isFirst) {
            candidate->sameAs = first->second.name;
            candidate->state = State::Known;
        } else if (incoming.recording) {
            m_changed.insert(m_changed.end(), incoming.recording->swims.begin(), incoming.recording->swims.end());
        }
        return std::move(*candidate);
    }

    /// As the library has it.
    Result<ImportCandidate> knownAs(const ImportedItem &item)
    {
        RecordingStore store(m_database);
        const auto recording = store.find(item.key);
        const auto swims = store.swimsOf(item.key);
        if (!recording || !swims)
            return fail(recording ? swims.error() : recording.error());
        const bool isDeleted = m_run.m_known.deleted.contains(item.key);
        ImportCandidate candidate{
            .file = item.file, .key = item.key, .state = isDeleted ? State::WasDeleted : State::Known};
        if (*recording) {
            candidate.kind = (*recording)->kind;
            candidate.size = (*recording)->size;
        }
        for (const SwimFacts &facts : *swims) {
            const auto summary = WorkoutStore(m_database).summaryOf(facts.id);
            if (!summary)
                return fail(summary.error());
            CandidateSwim &swim = candidate.swims.emplace_back();
            swim.summary = summary->value_or(WorkoutSummary{.measured = facts.id,
                .start = facts.start,
                .utcOffset = facts.utcOffset,
                .distance = facts.distance,
                .sources = {facts.kind}});
            swim.lengthCount = facts.lengthCount;
            joinTo(swim, facts.id, *summary);
        }
        return candidate;
    }

    /// With the library and with each other, as the import would group them.
    Result<void> compare(std::vector<ImportCandidate> &candidates)
    {
        if (m_changed.empty())
            return {};
        auto &earlier = m_run.m_earlier;
        const auto added = earlier.insert(earlier.end(), m_changed.begin(), m_changed.end());
        std::ranges::stable_sort(added, earlier.end(), {}, &SwimFacts::start);
        std::ranges::inplace_merge(earlier, added, {}, &SwimFacts::start);
        auto around = surroundingsOf(m_database, m_changed, earlier);
        if (!around)
            return fail(std::move(around.error()));
        const auto groups = groupSwims(std::move(around->swims), std::move(around->links));
        for (ImportCandidate &candidate : candidates) {
            const bool isNew = candidate.state == State::Ready;
            if (!isNew)
                continue;
            if (const auto placed = place(candidate, groups); !placed)
                return placed;
        }
        return {};
    }

    Result<void> place(ImportCandidate &candidate, const std::vector<SwimGroup> &groups)
    {
        const auto stored = RecordingStore(m_database).find(candidate.key);
        if (!stored)
            return fail(stored.error());
        for (CandidateSwim &swim : candidate.swims) {
            const SwimId id = swim.summary.measured;
            const auto group = std::ranges::find_if(
                groups, [&id](const SwimGroup &one) { return std::ranges::binary_search(one.members, id); });
            if (group == groups.end())
                continue;
            if (const auto joined = join(candidate, swim, *group); !joined)
                return joined;
            swim.needsPoolLength = lacksPoolLength(swim) && group->measured == id;
            if (swim.needsPoolLength)
                swim.guesses = poolLengthGuesses(swim.lengthCount, swim.summary.active.value_or(Seconds()),
                    swim.summary.distance, m_run.m_usual, m_run.m_setPool);
        }
        candidate.state = stateOf(candidate, stored->has_value());
        return {};
    }

    /// The first file of a swim that the library does not have is no second source; those after it are.
    Result<void> join(const ImportCandidate &candidate, CandidateSwim &swim, const SwimGroup &group)
    {
        const std::size_t number = m_run.m_files.at(candidate.key).number;
        for (const SwimId &member : group.members) {
            const auto file = m_run.m_files.find(member.key);
            const bool isOfLook = file != m_run.m_files.end() && file->second.isNew;
            if (isOfLook && file->second.number < number && swim.joinsFile.isEmpty())
                swim.joinsFile = file->second.name;
            if (isOfLook || member == swim.summary.measured)
                continue;
            const auto summary = WorkoutStore(m_database).summaryOf(member);
            if (!summary)
                return fail(summary.error());
            joinTo(swim, member, *summary);
        }
        return {};
    }

    CandidateRun &m_run;
    Database &m_database;
    std::vector<SwimFacts> m_changed; ///< of the slice
};

CandidateRun::CandidateRun(
    Database &database, const Derivation &derivation, const QStringList &paths, const Options &options)
{
    if (const auto looked = lookAround(database); !looked)
        m_failure = looked.error();
    const IncomingFiles::Wish wish{.paths = paths,
        .libraryFolder = QFileInfo(database.path()).absolutePath(),
        .jobs = options.jobs,
        .stop = options.stop};
    m_incoming = std::make_unique<IncomingFiles>(wish,
        IncomingReader({.known = m_known.keys,
            .leftOut = nothingLeftOut,
            .mappings = m_mappings,
            .derivation = derivation,
            .isLook = true}));
    if (m_failure)
        m_incoming->readNoMore();
}

Result<void> CandidateRun::lookAround(Database &database)
{
    auto known = knownRecordings(database);
    if (!known)
        return fail(std::move(known.error()));
    m_known = std::move(*known);
    auto mappings = csvMappings(database);
    if (!mappings)
        return fail(std::move(mappings.error()));
    m_mappings = std::move(*mappings);
    const auto rows = WorkoutStore(database).summaries();
    if (!rows)
        return fail(rows.error());
    m_usual = usualSwimsOf(*rows);
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings.error());
    m_setPool = settings->pool;
    return {};
}

std::vector<ImportCandidate> CandidateRun::goOn(Database &database)
{
    const ImportQueue::Taken taken = m_incoming->take(mostAtOnce, longestWait);
    m_isEnd = taken.isEnd;
    m_done += taken.files;
    return Judge(*this, database).judged(taken.items);
}

} // namespace lengthwise
