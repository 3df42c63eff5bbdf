#include "core/ingest/importrun.h"

#include "core/ingest/csvmappings.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lengthwise {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto longestBatch = 40ms;
constexpr auto longestWait = 50ms; ///< for something to store
constexpr std::size_t largestBatch = 512;

std::size_t nextBatch(std::size_t items, std::size_t stored, SteadyClock::duration took)
{
    if (took > longestBatch)
        return std::max<std::size_t>(1, stored / 2);
    if (stored == items && took < longestBatch / 2)
        return std::min(items * 2, largestBatch);
    return items;
}

} // namespace

ImportRun::ImportRun(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock,
    const QStringList &paths, ImportOptions options)
    : m_options(std::move(options))
    , m_intake(database, edits, derivation, clock, m_options.poolLengths)
{
    if (auto mappings = csvMappings(database))
        m_mappings = std::move(*mappings); // else the intake fails as well
    const IncomingFiles::Wish wish{.paths = paths,
        .libraryFolder = QFileInfo(database.path()).absolutePath(),
        .jobs = m_options.jobs,
        .stop = m_options.stop};
    m_files = std::make_unique<IncomingFiles>(
        wish, IncomingReader({m_intake.known(), m_options.leftOut, m_mappings, derivation}));
    if (m_intake.failure())
        m_files->readNoMore();
}

bool ImportRun::goOn(std::chrono::milliseconds atMost)
{
    const auto until = SteadyClock::now() + atMost;
    while (!m_isEnd) {
        storeBatch();
        if (SteadyClock::now() >= until)
            break;
    }
    return !m_isEnd;
}

void ImportRun::storeBatch()
{
    ImportQueue::Taken taken = m_files->take(m_batch, longestWait);
    m_isEnd = taken.isEnd;
    auto items = m_intake.store(std::move(taken.items));
    m_batch = nextBatch(m_batch, items.size(), m_intake.lastWork());
    if (m_intake.failure())
        m_files->readNoMore();
    if (!items.empty())
        m_progress.file = items.back().file;
    std::move(items.begin(), items.end(), std::back_inserter(m_report.items));
    m_report.passedOver += taken.done.passedOver;
    m_progress.done += taken.files;
    m_progress.bytesDone += taken.done.bytes;
}

ImportProgress ImportRun::progress() const
{
    ImportProgress progress = m_progress;
    progress.total = m_files ? m_files->found() : progress.done;
    return progress;
}

ImportReport ImportRun::end()
{
    if (m_files) {
        m_report.cancelled = m_files->isCutShort();
        m_files.reset();
    }
    return std::move(m_report);
}

} // namespace lengthwise
