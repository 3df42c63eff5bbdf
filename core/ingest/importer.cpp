#include "core/ingest/importer.h"

#include "core/ingest/importqueue.h"
#include "core/ingest/intake.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>
#include <utility>

namespace lengthwise {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t mostWaiting = std::size_t{16} << 20; ///< bytes read and not yet stored
constexpr auto longestBatch = 40ms;
constexpr auto reportEvery = 100ms;

/// How many items make a transaction of about 40 ms here and now.
class BatchSize
{
public:
    std::size_t items() const { return m_items; }
    void learn(std::size_t stored, SteadyClock::duration took)
    {
        if (took > longestBatch)
            m_items = std::max<std::size_t>(1, stored / 2);
        else if (stored == m_items && took < longestBatch / 2)
            m_items = std::min<std::size_t>(m_items * 2, 512);
    }

private:
    std::size_t m_items = 8;
};

/// One run: its threads and what they share.
class Run
{
public:
    Run(Intake &intake, const Derivation &derivation, const ImportOptions &options)
        : m_intake(intake)
        , m_reader(intake.known(), derivation)
        , m_options(options)
    {
    }

    ImportReport of(const QStringList &paths, const QString &libraryFolder);

private:
    void find(const QStringList &paths, const QString &libraryFolder);
    void work();
    IncomingReader::Done hand(const ImportQueue::Work &work);
    void storeAll(ImportReport &report);
    void tell(bool isLast);
    std::vector<std::jthread> startedWorkers();

    Intake &m_intake;
    const IncomingReader m_reader;
    const ImportOptions &m_options;
    ImportQueue m_queue{mostWaiting};
    std::atomic<bool> m_libraryFailed = false;
    ImportProgress m_progress;
    SteadyClock::time_point m_told = SteadyClock::now();
};

ImportReport Run::of(const QStringList &paths, const QString &libraryFolder)
{
    m_libraryFailed = m_intake.failure().has_value();
    const std::stop_callback closing(m_options.stop, [this] { m_queue.close(); });
    ImportReport report;
    {
        const std::jthread finder([&] { find(paths, libraryFolder); });
        const std::vector<std::jthread> workers = startedWorkers();
        storeAll(report);
    }
    tell(true);
    report.cancelled = m_queue.isCutShort();
    return report;
}

void Run::find(const QStringList &paths, const QString &libraryFolder)
{
    findFiles(paths, libraryFolder, [this](FoundFile file) { return m_queue.add(std::move(file)); });
    m_queue.allFound();
}

std::vector<std::jthread> Run::startedWorkers()
{
    const unsigned wanted = m_options.jobs > 0 ? unsigned(m_options.jobs) : std::thread::hardware_concurrency();
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(wanted, 1U); ++i)
        workers.emplace_back([this] { work(); });
    return workers;
}

void Run::work()
{
    while (const auto work = m_queue.nextFile())
        m_queue.finish(work->number, hand(*work));
}

IncomingReader::Done Run::hand(const ImportQueue::Work &work)
{
    const auto handOn = [&](Incoming incoming) { return m_queue.push(work.number, std::move(incoming)); };
    if (!m_libraryFailed)
        return m_reader.read(work.file, handOn);
    if (!work.file.isNamed && !hasRecordingName(work.file.path))
        return {.passedOver = 1};
    handOn({.item = {.file = work.file.path, .outcome = ImportOutcome::Imported}}); // the intake fails it
    return {};
}

void Run::storeAll(ImportReport &report)
{
    BatchSize batch;
    for (bool isEnd = false; !isEnd;) {
        ImportQueue::Taken taken = m_queue.take(batch.items(), reportEvery);
        isEnd = taken.isEnd;
        auto items = m_intake.store(std::move(taken.items));
        batch.learn(items.size(), m_intake.lastWork());
        m_libraryFailed = m_intake.failure().has_value();
        std::move(items.begin(), items.end(), std::back_inserter(report.items));
        report.passedOver += taken.done.passedOver;
        m_progress.done += taken.files;
        m_progress.bytesDone += taken.done.bytes;
        tell(false);
    }
}

void Run::tell(bool isLast)
{
    if (!m_options.progress || (!isLast && SteadyClock::now() - m_told < reportEvery))
        return;
    m_told = SteadyClock::now();
    m_progress.total = m_queue.found();
    m_options.progress(m_progress);
}

} // namespace

Importer::Importer(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock)
    : m_database(database)
    , m_edits(edits)
    , m_derivation(derivation)
    , m_clock(clock)
{
}

ImportReport Importer::run(const QStringList &paths, const ImportOptions &options)
{
    Intake intake(m_database, m_edits, m_derivation, m_clock);
    return Run(intake, m_derivation, options).of(paths, QFileInfo(m_database.path()).absolutePath());
}

} // namespace lengthwise
