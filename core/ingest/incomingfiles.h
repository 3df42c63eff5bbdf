#pragma once

#include "core/ingest/importqueue.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace lengthwise {

/// Files and folders on their way through threads that find, read and decode them, while the owner takes what is
/// finished in the order in which it was found. The threads run from its making to its end; little is in memory at a
/// time. One owner's thread at a time.
class IncomingFiles
{
public:
    struct Wish {
        QStringList paths;
        QString libraryFolder; ///< whose own files are no recordings
        int jobs = 0;          ///< threads that read and decode; 0: as many as the machine has
        std::stop_token stop;
    };
    /// What the reader refers to must outlive this.
    IncomingFiles(Wish wish, const IncomingReader &reader);
    /// Waits for the file that is being read.
    ~IncomingFiles();
    IncomingFiles(const IncomingFiles &) = delete;
    IncomingFiles &operator=(const IncomingFiles &) = delete;

    ImportQueue::Taken take(std::size_t mostItems, std::chrono::milliseconds patience);
    int found() const { return m_queue.found(); }
    /// From now on files are only named: each gives one item to be stored that holds nothing.
    void readNoMore() { m_isOnlyNaming = true; }
    /// Ends the reading and waits for the threads; whether something of what was wished was not taken.
    bool isCutShort();

private:
    struct Closing {
        ImportQueue &queue;
        void operator()() const { queue.close(); }
    };
    void find();
    void work();
    IncomingReader::Done hand(const ImportQueue::Work &work);

    const Wish m_wish;
    const IncomingReader m_reader;
    ImportQueue m_queue;
    std::atomic<bool> m_isOnlyNaming = false;
    std::stop_callback<Closing> m_closing;
    std::vector<std::jthread> m_threads;
};

} // namespace lengthwise
