#include "core/base/background.h"

#include <algorithm>

namespace lengthwise {

WorkerPool::WorkerPool(unsigned threads)
    : m_limit(std::max(threads, 1U))
{
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.clear();
    }
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void WorkerPool::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(work));
    if (m_threads.size() < m_limit)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
    m_wake.notify_one();
}

void WorkerPool::run(const std::stop_token &stop)
{
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_queue.empty(); }))
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

void BackgroundJob::cancel()
{
    if (m_ticket)
        m_ticket->withdraw();
    m_ticket.reset();
}

void BackgroundJob::Ticket::withdraw()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
}

bool BackgroundJob::Ticket::isWanted()
{
    const std::lock_guard lock(m_mutex);
    return m_owner != nullptr;
}

void BackgroundJob::Ticket::deliver(std::function<void()> answer)
{
    const std::lock_guard lock(m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, std::move(answer), Qt::QueuedConnection);
}

} // namespace lengthwise
