#pragma once

#include <QMetaObject>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace lengthwise {

/// A few threads that work through what is posted, first come first served. The threads start with the first post, so
/// that a program's start pays nothing. Made of std::jthread, because sanitizers see races there and not in Qt's
/// threads.
class WorkerPool
{
public:
    explicit WorkerPool(unsigned threads = 2);
    /// Drops what has not begun, waits for what has.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Any thread. Work must not throw.
    void post(std::function<void()> work);

private:
    void run(const std::stop_token &stop);

    const unsigned m_limit;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_queue;
    std::vector<std::jthread> m_threads;
};

/// One question at a time, answered off the owner's thread: a newer question silently supersedes the older one, and
/// nothing arrives after the owner died. Keep it as a member of the owner; call it from the owner's thread only.
class BackgroundJob
{
public:
    BackgroundJob(WorkerPool &pool, QObject *owner)
        : m_pool(pool)
        , m_owner(owner)
    {
    }
    ~BackgroundJob() { cancel(); }
    BackgroundJob(const BackgroundJob &) = delete;
    BackgroundJob &operator=(const BackgroundJob &) = delete;

    bool isRunning() const { return m_ticket != nullptr; }
    /// The answer of what runs now will not arrive. Does not wait.
    void cancel();

    /// Calls work() in the pool and done(answer) in the owner's thread, through its event loop.
    template<class Work, class Done>
    void start(Work work, Done done)
    {
        cancel();
        m_ticket = std::make_shared<Ticket>(m_owner);
        m_pool.post([this, ticket = m_ticket, work = std::move(work), done = std::move(done)]() mutable {
            if (!ticket->isWanted())
                return;
            auto answer = std::make_shared<decltype(work())>(work());
            // `this` is touched in the owner's thread only, and only while the ticket is wanted: then it is alive.
            ticket->deliver([this, ticket, answer, done = std::move(done)] {
                if (!ticket->isWanted())
                    return;
                m_ticket.reset();
                done(std::move(*answer));
            });
        });
    }

private:
    /// Stands between a running job and an owner that may go away meanwhile.
    class Ticket
    {
    public:
        explicit Ticket(QObject *owner)
            : m_owner(owner)
        {
        }
        void withdraw();
        bool isWanted();
        void deliver(std::function<void()> answer);

    private:
        std::mutex m_mutex;
        QObject *m_owner; ///< nullptr once nobody waits
    };

    WorkerPool &m_pool;
    QObject *m_owner;
    std::shared_ptr<Ticket> m_ticket; ///< of the job whose answer is awaited
};

} // namespace lengthwise
