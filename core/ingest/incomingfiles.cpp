#include "core/ingest/incomingfiles.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::size_t mostWaiting = std::size_t{16} << 20; ///< bytes read and not yet taken

} // namespace

IncomingFiles::IncomingFiles(Wish wish, const IncomingReader &reader)
    : m_wish(std::move(wish))
    , m_reader(reader)
    , m_queue(mostWaiting)
    , m_closing(m_wish.stop, Closing{m_queue})
{
    m_threads.emplace_back([this] { find(); });
    const unsigned wanted = m_wish.jobs > 0 ? unsigned(m_wish.jobs) : std::thread::hardware_concurrency();
    for (unsigned i = 0; i < std::max(wanted, 1U); ++i)
        m_threads.emplace_back([this] { work(); });
}

IncomingFiles::~IncomingFiles()
{
    m_queue.close();
}

ImportQueue::Taken IncomingFiles::take(std::size_t mostItems, std::chrono::milliseconds patience)
{
    return m_queue.take(mostItems, patience);
}

bool IncomingFiles::isCutShort()
{
    m_queue.close();
    m_threads.clear();
    return m_queue.isCutShort();
}

void IncomingFiles::find()
{
    findFiles(m_wish.paths, m_wish.libraryFolder, [this](FoundFile file) { return m_queue.add(std::move(file)); });
    m_queue.allFound();
}

void IncomingFiles::work()
{
    while (const auto work = m_queue.nextFile())
        m_queue.finish(work->number, hand(*work));
}

IncomingReader::Done IncomingFiles::hand(const ImportQueue::Work &work)
{
    const auto handOn = [&](Incoming incoming) { return m_queue.push(work.number, std::move(incoming)); };
    if (!m_isOnlyNaming)
        return m_reader.read(work.file, handOn);
    if (!work.file.isNamed && !hasRecordingName(work.file.path))
        return {.passedOver = 1};
    handOn({.item = {.file = work.file.path, .outcome = ImportOutcome::Imported}});
    return {};
}

} // namespace lengthwise
