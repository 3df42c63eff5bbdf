#pragma once

#include "app/library/openlibrary.h"
#include "core/base/background.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace lengthwise {

/// One thread with one connection to the athlete's library. What is asked is answered in the order of the questions.
/// Made, asked and destroyed in the GUI thread; at its end it drops what has not begun, waits for what has, and answers
/// nothing any more.
class LibraryThread final
{
public:
    /// clock must outlive it.
    explicit LibraryThread(const Clock &clock);

    /// From the next question on this library and athlete; the one that was open before is closed first.
    void open(const LibraryWish &wish);
    /// Waits until all that was asked is done.
    void finish();
    /// Closes the files; a question after it opens them again.
    void close();

    /// Calls work(OpenLibrary &), which gives a Result, in the thread and done(that result) in the GUI thread. Where
    /// the library cannot be opened, done gets that error. asker: where it is gone by then, done is not called.
    template<class Work, class Done>
    void ask(QObject *asker, Work work, Done done)
    {
        using Answer = decltype(work(std::declval<OpenLibrary &>()));
        auto opening = [this, work = std::move(work)]() mutable {
            const auto opened = library();
            return opened ? work(**opened) : Answer(fail(opened.error()));
        };
        askAlone(asker, std::move(opening), std::move(done));
    }

    /// The same without a library.
    template<class Work, class Done>
    void askAlone(QObject *asker, Work work, Done done)
    {
        m_pool.post([this, work = std::move(work), done = std::move(done), asker = QPointer<QObject>(asker)]() mutable {
            auto answer = std::make_shared<decltype(work())>(work());
            deliver([answer, done = std::move(done), asker = std::move(asker)]() mutable {
                if (asker)
                    done(std::move(*answer));
            });
        });
    }

    /// Calls it in the GUI thread, unless this is gone by then. Any thread.
    void deliver(std::function<void()> answer);

private:
    Result<OpenLibrary *> library();

    const Clock &m_clock;
    LibraryWish m_wish;                    ///< the thread's
    std::unique_ptr<OpenLibrary> m_opened; ///< the thread's
    QObject m_receiver;                    ///< outlives the thread; what it has not received then is dropped
    WorkerPool m_pool{1};                  ///< gone first: its thread uses the others
};

} // namespace lengthwise
