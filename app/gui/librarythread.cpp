#include "app/gui/librarythread.h"

#include "app/library/librarywords.h"

#include <QMetaObject>

#include <future>

namespace lengthwise {

LibraryThread::LibraryThread(const Clock &clock)
    : m_clock(clock)
{
}

void LibraryThread::open(const LibraryWish &wish)
{
    m_pool.post([this, wish] {
        m_opened.reset();
        m_wish = wish;
    });
}

void LibraryThread::close()
{
    m_pool.post([this] { m_opened.reset(); });
}

void LibraryThread::finish()
{
    std::promise<void> done;
    m_pool.post([&done] { done.set_value(); });
    done.get_future().wait();
}

Result<OpenLibrary *> LibraryThread::library()
{
    if (!m_opened) {
        auto opened = OpenLibrary::open(m_wish, librarywords::firstAthleteName(), m_clock);
        if (!opened)
            return fail(opened.error());
        m_opened = std::move(*opened);
    }
    return m_opened.get();
}

void LibraryThread::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_receiver, std::move(answer), Qt::QueuedConnection);
}

} // namespace lengthwise
