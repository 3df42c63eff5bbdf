#include "app/gui/importwork.h"

#include "app/gui/swimdocuments.h"
#include "core/base/digest.h"
#include "core/ingest/csvmappings.h"
#include "core/ingest/decodedrecording.h"
#include "core/ingest/namedfile.h"
#include "core/report/swimmerlookup.h"
#include "core/store/workoutstore.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <utility>

namespace lengthwise {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds slice(100);

/// Workouts that these items gave or changed, the newest first.
Result<QStringList> idsOf(Database &database, const ImportReport &report)
{
    WorkoutStore store(database);
    std::map<SwimId, Instant> starts;
    for (const ImportedItem &item : report.items) {
        if (item.outcome != ImportOutcome::Imported && item.outcome != ImportOutcome::Restored)
            continue;
        for (const SwimId &swim : item.swims) {
            const auto summary = store.summaryOf(swim);
            if (!summary)
                return fail(summary.error());
            if (*summary)
                starts.emplace((*summary)->measured, (*summary)->start);
        }
    }
    std::vector<std::pair<Instant, SwimId>> newest;
    for (const auto &[swim, start] : starts)
        newest.emplace_back(start, swim);
    std::ranges::sort(newest, std::greater());
    const auto names = SwimNames::of(database);
    if (!names)
        return fail(names.error());
    QStringList ids;
    for (const auto &[start, swim] : newest)
        ids << names->nameOf(swim);
    return ids;
}

/// poolLength: laid over as the edit that the import would store.
Result<Workout> correctedSwim(
    Database &database, const QString &file, int swim, const std::optional<field::PoolLength> &poolLength)
{
    const auto content = contentOf(file);
    if (!content)
        return fail(content.error());
    const auto mappings = csvMappings(database);
    if (!mappings)
        return fail(mappings.error());
    const SwimId id{.key = std::string(fileKeyPrefix) + sha256Hex(*content), .n = swim};
    auto decoded = decodeRecording(*content, id.key, recordingName(file), *mappings);
    if (!decoded) {
        decoded.error().file = file;
        return fail(std::move(decoded.error()));
    }
    if (swim < 0 || std::size_t(swim) >= decoded->swims.size())
        return fail({.code = ErrorCode::SwimUnknown, .file = file});
    std::vector<Edit> edits;
    if (poolLength)
        edits.push_back({.subject = subjectOf(id), .field = fieldOf(*poolLength), .value = valueOf(*poolLength)});
    return overlay(std::move(decoded->swims[std::size_t(swim)]), id, edits).workout;
}

} // namespace

void LookWork::wish(const QStringList &paths, std::stop_token stop)
{
    m_paths = paths;
    m_stop = std::move(stop);
}

Result<void> LookWork::begin(OpenLibrary &library)
{
    auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    m_names = std::move(*names);
    m_library = library.life();
    m_run = std::make_unique<CandidateRun>(library.database(), m_rows, m_paths, CandidateRun::Options{.stop = m_stop});
    return {};
}

Result<LookSlice> LookWork::goOn(OpenLibrary &library)
{
    if (m_run && m_library.expired())
        return fail({.code = ErrorCode::Cancelled});
    if (!m_run) {
        if (const auto begun = begin(library); !begun)
            return fail(begun.error());
    }
    LookSlice result;
    const auto until = SteadyClock::now() + slice;
    while (!m_run->isEnded() && SteadyClock::now() < until) {
        auto candidates = m_run->goOn(library.database());
        for (ImportCandidate &candidate : candidates) {
            for (CandidateSwim &swim : candidate.swims) {
                if (swim.joins)
                    swim.joinsId = m_names->nameOf(*swim.joins);
            }
            result.candidates.push_back(std::move(candidate));
        }
    }
    result.done = m_run->done();
    result.total = m_run->total();
    result.isEnd = m_run->isEnded();
    return result;
}

void ImportWork::wish(const ImportOrder &order, std::stop_token stop)
{
    m_order = order;
    m_stop = std::move(stop);
}

Result<ImportSlice> ImportWork::goOn(OpenLibrary &library)
{
    const bool isClosed = m_run && m_library.expired();
    if (!m_run) {
        // A backup that fails is no reason to keep a swim out; the next change tries again.
        [[maybe_unused]] const auto backedUp = library.backUpOfTheDay();
        m_library = library.life();
        m_run = std::make_unique<ImportRun>(library.database(), library.edits(), m_rows, library.clock(), m_order.paths,
            ImportOptions{.leftOut = m_order.leftOut, .poolLengths = m_order.poolLengths, .stop = m_stop});
        if (m_run->failure())
            return fail(*m_run->failure());
    }
    const bool goesOn = !isClosed && m_run->goOn(slice);
    ImportSlice result{.progress = m_run->progress(), .stored = m_run->report().items.size()};
    if (goesOn)
        return result;
    result.report = m_run->end();
    const auto ids = idsOf(library.database(), *result.report);
    if (ids) // else the library has failed, as the report says
        result.ids = *ids;
    return result;
}

Result<bool> rememberColumns(OpenLibrary &library, const std::string &hash, CsvMapping mapping)
{
    [[maybe_unused]] const auto backedUp = library.backUpOfTheDay();
    if (mapping.timeZone.empty())
        mapping.timeZone = QTimeZone::systemTimeZoneId().toStdString();
    return library.editor()
        .apply("columns", {mappingChange(library.athlete().subject(), hash, mapping)})
        .map([](const std::optional<EditStep> &step) { return step.has_value(); });
}

Result<SwimDocumentPointer> previewOf(
    OpenLibrary &library, const QString &file, int swim, const std::optional<field::PoolLength> &poolLength)
{
    const auto workout = correctedSwim(library.database(), file, swim, poolLength);
    if (!workout)
        return fail(workout.error());
    const auto swimmer = swimmerAt(library.database(), library.athlete(), workout->start);
    if (!swimmer)
        return fail(swimmer.error());
    auto document = std::make_shared<SwimDocument>(documentOf(*workout, *swimmer));
    document->file = file;
    document->number = swim + 1;
    return SwimDocumentPointer(std::move(document));
}

} // namespace lengthwise
